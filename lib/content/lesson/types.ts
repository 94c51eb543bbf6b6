/** The shape of the lesson: the same in both languages. */
import type { ExerciseId } from '../exercises/ids';
import type { GlossaryId } from '../glossary/ids';
import type { LessonFigureName, FigureStates } from './figures';
import type { FormulaName } from './formulas';
import type { RichText } from './inline';

/** In the order of the page. */
export const sectionIds = [
  'why-small',
  'normal-convolution',
  'depthwise',
  'pointwise',
  'together',
  'mobilenet-v1',
  'relu6',
  'mobilenet-v2',
  'v1-against-v2',
  'reference',
] as const;

export type SectionId = (typeof sectionIds)[number];

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: RichText;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly RichText[];
}

/** A formula of formulas.ts, on a line of its own. */
export interface FormulaBlock {
  readonly kind: 'formula';
  readonly formula: FormulaName;
}

/** A figure with the state in which it first appears; what is left out is the figure's default. */
export type FigureBlock = {
  readonly [Name in LessonFigureName]: {
    readonly kind: 'figure';
    readonly figure: Name;
    readonly state: Partial<FigureStates[Name]>;
  };
}[LessonFigureName];

/** Closed until opened: what only some readers need. */
export interface FoldBlock {
  readonly kind: 'fold';
  /** Names the fold in links; unique in the lesson. */
  readonly id: string;
  readonly title: RichText;
  readonly blocks: readonly Block[];
}

/** Set apart: a correction, a limit, a surprise. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly text: RichText;
}

export interface ExerciseBlock {
  readonly kind: 'exercise';
  readonly exercise: ExerciseId;
}

/** Entries of the glossary with their definitions. */
export interface TermsBlock {
  readonly kind: 'terms';
  readonly terms: readonly GlossaryId[];
}

/** What the last section collects from elsewhere: nothing of it is written here. */
export interface CollectionBlock {
  readonly kind: 'collection';
  readonly collection: 'glossary' | 'symbols' | 'references';
}

export type Block =
  | ParagraphBlock
  | ListBlock
  | FormulaBlock
  | FigureBlock
  | FoldBlock
  | NoteBlock
  | ExerciseBlock
  | TermsBlock
  | CollectionBlock;

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** One sentence that the section makes true, with its number. */
  readonly claim: RichText;
  /** Two or three things the reader can do afterwards; each continues "You can ...". */
  readonly objectives: readonly RichText[];
  readonly blocks: readonly Block[];
}

/** All sections in one language, in order. */
export type Lesson = readonly Section[];
