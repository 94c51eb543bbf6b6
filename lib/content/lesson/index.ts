import type { Language } from '../languages';
import { lesson as english } from './en';
import type { Lesson } from './types';
import { lesson as vietnamese } from './vi';

export * from './types';
export * from './figures';
export * from './formulas';
export type * from './inline';
export * from './numbers';
export { plainText } from './plain-text';
export { formatQuantity, type Quantity } from './quantity';

const lessons: Readonly<Record<Language, Lesson>> = { en: english, vi: vietnamese };

/** The whole lesson in one language: the same blocks in both, in the same order. */
export function lessonIn(language: Language): Lesson {
  return lessons[language];
}
