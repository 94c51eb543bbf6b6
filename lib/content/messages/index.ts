import type { Language } from '../languages';
import { en } from './en';
import { vi } from './vi';

/** English gives the type: the same keys, with any text. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export type Messages = SameKeys<typeof en>;

const dictionaries: Readonly<Record<Language, Messages>> = { en, vi };

/**
 * All texts of one language. Call it in server components and hand a client component only the
 * part it shows, so that a page carries one language and its own words.
 */
export function messagesOf(language: Language): Messages {
  return dictionaries[language];
}
