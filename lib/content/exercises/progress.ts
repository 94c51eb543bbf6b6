import { isAnswerTo, type Answer } from './check';
import { exerciseIds, type ExerciseId } from './ids';
import { itemOf } from './items';

/** One answer whose result was shown, in the order in which they were given. */
export interface Attempt {
  readonly exercise: ExerciseId;
  /** Null if the reader only wanted to see. */
  readonly answer: Answer | null;
  readonly isCorrect: boolean;
  /** Names of the misconceptions' texts that were shown. */
  readonly feedback: readonly string[];
}

/** An answer that can no longer be changed, and whose result the reader has not seen yet. */
export interface LockedAnswer {
  readonly exercise: ExerciseId;
  readonly answer: Answer;
}

/** What a reader has done. Plain data: no names, no times. */
export interface Progress {
  readonly version: 1;
  readonly attempts: readonly Attempt[];
  /** One for an exercise at most. */
  readonly locked: readonly LockedAnswer[];
}

/** A fresh start, and what remains after erasing. */
export const noProgress: Progress = { version: 1, attempts: [], locked: [] };

export function isUntouched({ attempts, locked }: Progress): boolean {
  return attempts.length === 0 && locked.length === 0;
}

/** Its result is shown now, so the answer no longer waits. */
export function withAttempt({ version, attempts, locked }: Progress, attempt: Attempt): Progress {
  return {
    version,
    attempts: [...attempts, attempt],
    locked: locked.filter(({ exercise }) => exercise !== attempt.exercise),
  };
}

export function withLocked(progress: Progress, answer: LockedAnswer): Progress {
  return { ...progress, locked: [...progress.locked, answer] };
}

/** The answer that waits for its result; null if none does. */
export function lockedAnswer({ locked }: Progress, id: ExerciseId): Answer | null {
  return locked.find(({ exercise }) => exercise === id)?.answer ?? null;
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

/** The same for what was parsed already. What was kept before answers could wait has none. */
export function readProgress(data: unknown): ImportedProgress {
  if (!isRecord(data)) return { ok: false, reason: 'damaged' };
  if (data['version'] !== 1) return { ok: false, reason: 'other-version' };
  const { attempts, locked = [] } = data;
  if (!Array.isArray(attempts) || !Array.isArray(locked)) return { ok: false, reason: 'damaged' };
  const read = attempts.map(readAttempt).filter((attempt) => attempt !== null);
  if (read.length !== attempts.length) return { ok: false, reason: 'damaged' };
  const waiting = locked.map(readLocked).filter((answer) => answer !== null);
  return { ok: true, progress: { version: 1, attempts: read, locked: waiting } };
}

/** Null for what its exercise does not take, or no longer does: it is asked again. */
function readLocked(data: unknown): LockedAnswer | null {
  if (!isRecord(data)) return null;
  const { exercise, answer } = data;
  const id = exerciseIds.find((known) => known === exercise);
  if (id === undefined || !isAnswer(answer) || answer === null) return null;
  return isAnswerTo(itemOf(id), answer) ? { exercise: id, answer } : null;
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
