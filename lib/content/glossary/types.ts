import type { Language } from '../languages';

/** One term in one language. */
export interface GlossaryText {
  readonly term: string;
  /** Other names met elsewhere for the same thing. */
  readonly alsoCalled?: readonly string[];
  /** One to three plain sentences. */
  readonly definition: string;
}

/** Both languages side by side, so that a reader of both can settle them together. */
export type GlossaryEntry = Readonly<Record<Language, GlossaryText>>;
