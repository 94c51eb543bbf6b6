/**
 * An exercise asks for a prediction. Its answer is computed when it is needed, never stored, and
 * every expected wrong answer is tied to the misconception that leads to it.
 */
import type { SymbolName } from '../../format/symbols';
import type { DecimalQuantity, Quantity } from '../lesson/quantity';
import type { RichText } from '../lesson/inline';
import type { SectionId } from '../lesson/types';
import type { ReferenceId } from '../references';
import type { ExerciseId } from './ids';
import type { Random } from './random';

/** Misconceptions of learners, M1 to M26. */
export type ConceptId = `M${number}`;

interface ItemBase {
  readonly id: ExerciseId;
  readonly concept: ConceptId;
  readonly section: SectionId;
  /** Where the question, or the fact behind it, comes from. */
  readonly sources: readonly ReferenceId[];
}

/** How far an answer may be off. */
export type Tolerance =
  | { readonly kind: 'exact' }
  | { readonly kind: 'absolute'; readonly within: number }
  /** Share of the answer. */
  | { readonly kind: 'relative'; readonly within: number };

/** The numbers of one instance of an exercise, by name; its texts refer to them. */
export type Values = Readonly<Record<string, Quantity>>;

/** One instance of a numeric exercise. */
export interface NumericInstance {
  readonly values: Values;
  /** In the unit that the text asks for. */
  readonly answer: DecimalQuantity;
  /** Expected wrong answers by the name under which the texts explain them. */
  readonly wrong: Readonly<Record<string, number>>;
}

export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly tolerance: Tolerance;
  /** The instance shown in the lesson. */
  readonly instance: () => NumericInstance;
  /** Another instance, for worksheets and for the next time; null where there is only one. */
  readonly vary: ((random: Random) => NumericInstance) | null;
}

export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly values: () => Values;
  /** The right option, found by computing. */
  readonly answer: () => string;
}

/** Set a slider so that something becomes true. */
export interface SliderItem extends ItemBase {
  readonly kind: 'slider';
  readonly control: {
    readonly symbol: SymbolName;
    readonly min: number;
    readonly max: number;
    readonly start: number;
  };
  readonly values: (position: number) => Values;
  readonly accepts: (position: number) => boolean;
  /** Which explanation a wrong position gets. */
  readonly wrongBy: (position: number) => string;
}

/** Tick all that apply. */
export interface TickItem extends ItemBase {
  readonly kind: 'tick';
  readonly options: readonly string[];
  readonly values: () => Values;
  readonly answer: () => readonly string[];
  /** Which explanation a wrong or missing tick gets. */
  readonly wrongBy: (option: string) => string;
}

export type Item = NumericItem | ChoiceItem | SliderItem | TickItem;

/** The words of one exercise in one language. */
export interface ExerciseText {
  readonly prompt: RichText;
  /** Of a numeric answer; left out for a plain count. */
  readonly unit?: string;
  /** Choice and tick: what each option says. */
  readonly options?: Readonly<Record<string, RichText>>;
  /** What is said to each expected wrong answer. */
  readonly feedback: Readonly<Record<string, RichText>>;
  /** Said to everybody afterwards. */
  readonly explanation: RichText;
  /** For the key of a worksheet, where the way to the answer takes words and not a formula. */
  readonly working?: RichText;
}

export type ExerciseTexts = Readonly<Record<ExerciseId, ExerciseText>>;
