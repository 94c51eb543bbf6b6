import { glossaryText, type GlossaryId } from '@/lib/content/glossary';
import type { Language } from '@/lib/content/languages';
import {
  formatQuantity,
  lessonNumber,
  type EnglishNode,
  type LessonFigureName,
  type Inline,
  type RichText,
  type SetNode,
  type StrongNode,
  type SymbolNode,
  type TermNode,
  type ValueNode,
} from '@/lib/content/lesson';
import { pathIn } from '@/lib/content/paths';
import { referenceOf } from '@/lib/content/references';

/** A word with its definition beside it. */
export interface DefinedNode {
  readonly kind: 'defined';
  readonly href: string;
  readonly label: string;
  readonly term: string;
  readonly definition: string;
}

export interface LinkNode {
  readonly kind: 'link';
  readonly href: string;
  readonly label: string;
  /** A source at the end of the lesson; otherwise a page of the site. */
  readonly isCitation: boolean;
}

export type ShownInline =
  string | SymbolNode | ValueNode | SetNode | EnglishNode | StrongNode | DefinedNode | LinkNode;

/** Text that needs nothing but itself to be shown: numbers written out, words with definitions. */
export type ShownText = readonly ShownInline[];

export interface ResolveOptions {
  readonly language: Language;
  /** The figures that the same section shows; words that would set another one are plain words. */
  readonly figures?: readonly LessonFigureName[];
}

/** On the server, so that the browser gets sentences and not what they are computed from. */
export function resolveText(text: RichText, options: ResolveOptions): ShownText {
  return text.map((part) => resolveInline(part, options));
}

/** The place of a source in the list at the end. */
export function referenceAnchor(id: string): string {
  return `source-${id}`;
}

export function glossaryAnchor(id: GlossaryId): string {
  return `term-${id}`;
}

function definedNode({ id, label }: TermNode, language: Language): DefinedNode {
  const { term, definition } = glossaryText(id, language);
  return { kind: 'defined', href: `#${glossaryAnchor(id)}`, label, term, definition };
}

function resolveInline(part: Inline, { language, figures = [] }: ResolveOptions): ShownInline {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'number':
      return formatQuantity(lessonNumber(part.id), language);
    case 'term':
      return definedNode(part, language);
    case 'citation': {
      const { short } = referenceOf(part.reference);
      const href = `#${referenceAnchor(part.reference)}`;
      return { kind: 'link', href, label: `(${short})`, isCitation: true };
    }
    case 'page': {
      const { label, page } = part;
      return { kind: 'link', href: pathIn(language, `${page}/`), label, isCitation: false };
    }
    case 'set': {
      const wanted = Object.keys(part.settings) as LessonFigureName[];
      return wanted.every((name) => figures.includes(name)) ? part : part.label;
    }
    case 'symbol':
    case 'value':
    case 'english':
    case 'strong':
      return part;
    default:
      return part satisfies never;
  }
}
