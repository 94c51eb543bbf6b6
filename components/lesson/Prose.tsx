import type { Language } from '@/lib/content/languages';
import type { LessonFigureName, RichText, SectionId } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { LessonText } from './text/LessonText';
import { resolveText } from './text/resolve';

/** Where a block stands. */
export interface SectionContext {
  readonly language: Language;
  readonly section: SectionId;
  /** The figures that this section shows. */
  readonly figures: readonly LessonFigureName[];
}

/** A sentence of the lesson, written out on the server. */
export function Prose({ text, ...context }: SectionContext & { readonly text: RichText }) {
  const { language, section } = context;
  const setHint = messagesOf(language).lesson.section.seeFigure;
  return <LessonText text={resolveText(text, context)} {...{ language, section, setHint }} />;
}
