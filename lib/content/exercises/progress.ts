import type { Answer } from './check';
import { exerciseIds, type ExerciseId } from './ids';

/** One locked answer, in the order in which they were given. */
export interface Attempt {
  readonly exercise: ExerciseId;
  /** Null if the reader only wanted to see. */
  readonly answer: Answer | null;
  readonly isCorrect: boolean;
  /** Names of the misconceptions' texts that were shown. */
  readonly feedback: readonly string[];
}

/** What a reader has done. Plain data: no names, no times. */
export interface Progress {
  readonly version: 1;
  readonly attempts: readonly Attempt[];
}

/** A fresh start, and what remains after erasing. */
export const noProgress: Progress = { version: 1, attempts: [] };

export function withAttempt(progress: Progress, attempt: Attempt): Progress {
  return { ...progress, attempts: [...progress.attempts, attempt] };
}

/** Solved = the latest attempt was right. */
export function isSolved({ attempts }: Progress, id: ExerciseId): boolean {
  return attempts.findLast(({ exercise }) => exercise === id)?.isCorrect ?? false;
}

/** Exercises that were missed at least once, with how often: what to look at again. */
export function misses({ attempts }: Progress): ReadonlyMap<ExerciseId, number> {
  const counts = new Map<ExerciseId, number>();
  for (const { exercise, isCorrect } of attempts) {
    if (!isCorrect) counts.set(exercise, (counts.get(exercise) ?? 0) + 1);
  }
  return counts;
}

/** The text that a browser stores. */
export function exportProgress(progress: Progress): string {
  return `${JSON.stringify(progress, null, 2)}\n`;
}

export type ImportedProgress =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly reason: 'not-json' | 'other-version' | 'damaged' };

/** Reads what a browser has stored; never throws. */
export function importProgress(text: string): ImportedProgress {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  return readProgress(data);
}

/** The same for what was parsed already. */
export function readProgress(data: unknown): ImportedProgress {
  if (!isRecord(data)) return { ok: false, reason: 'damaged' };
  if (data['version'] !== 1) return { ok: false, reason: 'other-version' };
  const { attempts } = data;
  if (!Array.isArray(attempts)) return { ok: false, reason: 'damaged' };
  const read = attempts.map(readAttempt).filter((attempt) => attempt !== null);
  if (read.length !== attempts.length) return { ok: false, reason: 'damaged' };
  return { ok: true, progress: { version: 1, attempts: read } };
}

function readAttempt(data: unknown): Attempt | null {
  if (!isRecord(data)) return null;
  const { exercise, answer, isCorrect, feedback } = data;
  const id = exerciseIds.find((known) => known === exercise);
  if (id === undefined || typeof isCorrect !== 'boolean') return null;
  if (!isListOfText(feedback) || !isAnswer(answer)) return null;
  return { exercise: id, answer, isCorrect, feedback };
}

function isAnswer(data: unknown): data is Answer | null {
  return (
    data === null || typeof data === 'number' || typeof data === 'string' || isListOfText(data)
  );
}

function isListOfText(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((entry) => typeof entry === 'string');
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
