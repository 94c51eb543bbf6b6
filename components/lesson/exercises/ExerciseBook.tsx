'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import type { Dimension } from '@/lib/format/symbols';
import type { ListedSection } from '../reading/Contents';
import type { ShownText } from '../text/resolve';
import { useOpenSession } from './lesson-session';

/** The words of one exercise, ready to be shown. */
export interface ShownExercise {
  readonly prompt: ShownText;
  readonly unit?: string;
  readonly options?: Readonly<Record<string, ShownText>>;
  readonly feedback: Readonly<Record<string, ShownText>>;
  readonly explanation: ShownText;
}

/** What every panel of the page needs, handed over once. */
export interface Book {
  readonly language: Language;
  readonly texts: Messages['exercises'];
  readonly parameterTexts: Messages['parameter'];
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly exercises: Readonly<Record<ExerciseId, ShownExercise>>;
  readonly sections: readonly ListedSection[];
  /** All exercises as the lesson asks them. */
  readonly order: readonly ExerciseId[];
}

const BookContext = createContext<Book | null>(null);

export interface ExerciseBookProps {
  readonly book: Book;
  readonly children: ReactNode;
}

/** Around everything that asks, counts or keeps exercises. */
export function ExerciseBook({ book, children }: ExerciseBookProps) {
  useOpenSession(book.order);
  return <BookContext value={book}>{children}</BookContext>;
}

export function useBook(): Book {
  const book = useContext(BookContext);
  if (book === null) throw new Error('an exercise stands outside of its book');
  return book;
}
