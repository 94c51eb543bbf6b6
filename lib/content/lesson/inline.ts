/**
 * Text with marks in it, as data. A sentence is written as a tagged template,
 *
 *   line`A filter is ${f} × ${f} × ${nc} and costs ${num('lecture.normal')} multiplications.`
 *
 * so that the compiler knows every symbol, number, figure, term and source it names.
 */
import type { SymbolName } from '../../format/symbols';
import type { GlossaryId } from '../glossary/ids';
import type { ReferenceId } from '../references';
import type { FigureSettings } from './figures';
import type { NumberId } from './numbers';

export interface SymbolNode {
  readonly kind: 'symbol';
  readonly name: SymbolName;
}

/** A number of the lesson: see numbers.ts. */
export interface NumberNode {
  readonly kind: 'number';
  readonly id: NumberId;
}

/** A number of the text's own owner, an exercise for example, found there by its name. */
export interface ValueNode {
  readonly kind: 'value';
  readonly name: string;
}

/** Words that set a figure of the same section when pressed. */
export interface SetNode {
  readonly kind: 'set';
  readonly settings: FigureSettings;
  readonly label: string;
}

/** A word of the glossary. */
export interface TermNode {
  readonly kind: 'term';
  readonly id: GlossaryId;
  readonly label: string;
}

/** English words inside a text of another language: shown with lang="en". */
export interface EnglishNode {
  readonly kind: 'english';
  readonly label: string;
}

export interface CitationNode {
  readonly kind: 'citation';
  readonly reference: ReferenceId;
}

export type PageName = 'calculator' | 'explore' | 'classify';

/** A link to another page of the site, in the same language. */
export interface PageNode {
  readonly kind: 'page';
  readonly page: PageName;
  readonly label: string;
}

export interface StrongNode {
  readonly kind: 'strong';
  readonly label: string;
}

export type InlineNode =
  | SymbolNode
  | NumberNode
  | ValueNode
  | SetNode
  | TermNode
  | EnglishNode
  | CitationNode
  | PageNode
  | StrongNode;

export type Inline = string | InlineNode;

export type RichText = readonly Inline[];

const symbol = (name: SymbolName): SymbolNode => ({ kind: 'symbol', name });

export const n = symbol('n');
export const f = symbol('f');
export const nc = symbol('nc');
export const ncPrime = symbol('ncPrime');
export const nOut = symbol('nOut');
export const t = symbol('expansion');
export const alpha = symbol('alpha');
export const rho = symbol('rho');
export const stride = symbol('stride');
export const padding = symbol('padding');
export const dilation = symbol('dilation');

export const num = (id: NumberId): NumberNode => ({ kind: 'number', id });

export const value = (name: string): ValueNode => ({ kind: 'value', name });

export const set = (settings: FigureSettings, label: string): SetNode => ({
  kind: 'set',
  settings,
  label,
});

export const term = (id: GlossaryId, label: string): TermNode => ({ kind: 'term', id, label });

export const english = (label: string): EnglishNode => ({ kind: 'english', label });

export const cite = (reference: ReferenceId): CitationNode => ({ kind: 'citation', reference });

export const page = (name: PageName, label: string): PageNode => ({
  kind: 'page',
  page: name,
  label,
});

export const strong = (label: string): StrongNode => ({ kind: 'strong', label });

const noBreakSpace = '\u00a0';

/** Line breaks of the source are spaces, and 3 × 3 stays on one line. */
function tidy(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll(' × ', `${noBreakSpace}×${noBreakSpace}`);
}

/** One run of text with its nodes, and with other runs put in. */
export function line(
  strings: TemplateStringsArray,
  ...parts: readonly (Inline | RichText)[]
): RichText {
  return strings
    .flatMap((text, index): Inline[] => [tidy(text), ...[parts[index] ?? []].flat()])
    .filter((part) => part !== '');
}
