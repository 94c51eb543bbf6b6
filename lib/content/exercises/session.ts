/**
 * Working through exercises: predict, lock, see, explain. A prediction that cannot be changed any
 * more is what makes the reader notice being wrong. A missed exercise comes back after three
 * others, with other numbers if it has any.
 *
 * A step that does not fit the phase (a second click, say) changes nothing.
 */
import { check, type Answer, type Verdict } from './check';
import type { ExerciseId } from './ids';
import { isSolved, lockedAnswer, misses, withAttempt, withLocked, type Progress } from './progress';

/**
 * predict: the draft can change. locked: it cannot. seen: the truth is on the screen.
 * explained: why it is so is on the screen too.
 */
export type Phase = 'predict' | 'locked' | 'seen' | 'explained';

export interface Session {
  /** The first one is being worked on; empty when all is done. */
  readonly queue: readonly ExerciseId[];
  readonly phase: Phase;
  readonly draft: Answer | null;
  /** From `seen` on; null if the reader only wanted to see. */
  readonly verdict: Verdict | null;
  readonly progress: Progress;
}

/** Others that come between a missed exercise and its return. */
export const othersBeforeReturn = 3;

/**
 * Starts with what is not solved yet. What was missed comes after three others here too, unless it
 * waits locked.
 */
export function startSession(ids: readonly ExerciseId[], progress: Progress): Session {
  const open = ids.filter((id) => !isSolved(progress, id));
  const missed = misses(progress);
  const isReturning = (id: ExerciseId) => missed.has(id) && lockedAnswer(progress, id) === null;
  const others = open.filter((id) => !isReturning(id));
  const queue = [
    ...others.slice(0, othersBeforeReturn),
    ...open.filter(isReturning),
    ...others.slice(othersBeforeReturn),
  ];
  return takeUp({ queue, phase: 'predict', draft: null, verdict: null, progress });
}

/**
 * The session after answers were given elsewhere, in another tab: what was solved there is not asked
 * again. What is being worked on here stays as it is. Where that too was answered there, or answers
 * were taken back there, the session starts again.
 */
export function catchUp(session: Session, ids: readonly ExerciseId[], progress: Progress): Session {
  const isReopened = (id: ExerciseId) => !isSolved(progress, id) && !session.queue.includes(id);
  if (!currentStays(session, progress) || ids.some(isReopened)) return startSession(ids, progress);
  const queue = session.queue.filter((id, i) => i === 0 || !isSolved(progress, id));
  return { ...session, queue, progress };
}

/** Whether other progress leaves the first of the queue as it is on the screen. */
function currentStays(session: Session, progress: Progress): boolean {
  const id = currentExercise(session);
  if (id === null || roundOf(session, id) !== roundOf({ ...session, progress }, id)) return false;
  const { phase } = session;
  if (phase === 'seen' || phase === 'explained') return true;
  return (phase === 'locked') === (lockedAnswer(progress, id) !== null);
}

/** Begins the first of the queue, or finds it as it was left: locked, and its result not shown. */
function takeUp(session: Session): Session {
  const [first] = session.queue;
  const draft = first === undefined ? null : lockedAnswer(session.progress, first);
  return { ...session, phase: draft === null ? 'predict' : 'locked', draft, verdict: null };
}

export function currentExercise(session: Session): ExerciseId | null {
  return session.queue[0] ?? null;
}

/** How often an exercise was asked before the time that is on the screen: 0 for the first. */
export function roundOf({ progress, phase, queue }: Session, id: ExerciseId): number {
  const attempts = progress.attempts.filter(({ exercise }) => exercise === id).length;
  const isShowing = queue[0] === id && (phase === 'seen' || phase === 'explained');
  return isShowing ? attempts - 1 : attempts;
}

/** Writes or changes the prediction. */
export function predict(session: Session, draft: Answer): Session {
  return session.phase === 'predict' ? { ...session, draft } : session;
}

/** Fixes the prediction; there must be one. It then waits until its result is shown. */
export function lock(session: Session): Session {
  const { queue, phase, draft, progress } = session;
  const exercise = queue[0];
  if (phase !== 'predict' || exercise === undefined || draft === null) return session;
  return {
    ...session,
    phase: 'locked',
    progress: withLocked(progress, { exercise, answer: draft }),
  };
}

/** Judges the locked prediction and writes it down. */
export function see(session: Session): Session {
  const { queue, phase, draft, progress } = session;
  const exercise = queue[0];
  if (phase !== 'locked' || exercise === undefined || draft === null) return session;
  const verdict = check(exercise, draft, roundOf(session, exercise));
  const attempt = { exercise, answer: draft, ...verdict };
  return { ...session, phase: 'seen', verdict, progress: withAttempt(progress, attempt) };
}

/** "Just show me": no prediction, so it counts as not solved. */
export function show(session: Session): Session {
  const { queue, phase, progress } = session;
  const exercise = queue[0];
  if (phase !== 'predict' || exercise === undefined) return session;
  const attempt = { exercise, answer: null, isCorrect: false, feedback: [] };
  return {
    ...session,
    phase: 'seen',
    draft: null,
    verdict: null,
    progress: withAttempt(progress, attempt),
  };
}

export function explain(session: Session): Session {
  return session.phase === 'seen' ? { ...session, phase: 'explained' } : session;
}

/** Goes on. What was missed is put back after three others, or at the end if fewer are left. */
export function next(session: Session): Session {
  const { queue, phase, verdict } = session;
  const [done, ...rest] = queue;
  if (phase !== 'explained' || done === undefined) return session;
  const remaining =
    verdict?.isCorrect === true
      ? rest
      : [...rest.slice(0, othersBeforeReturn), done, ...rest.slice(othersBeforeReturn)];
  return takeUp({ ...session, queue: remaining });
}

/**
 * Another exercise than the first is taken up, on a page that shows several: it comes to the
 * front, and the untouched ones of its `section` follow it. Missed ones keep their places, so that
 * they still return when they are due. What was locked waits until the reader comes back to see its
 * result; what was seen already is brought to its end; a draft that was not locked is dropped.
 */
export function turnTo(session: Session, id: ExerciseId, section: readonly ExerciseId[]): Session {
  if (currentExercise(session) === id) return session;
  const settled = next(explain(session));
  if (!settled.queue.includes(id)) return takeUp(settled);
  return takeUp({ ...settled, queue: withFirst(settled, id, section) });
}

function withFirst(
  { queue, progress }: Session,
  id: ExerciseId,
  section: readonly ExerciseId[],
): readonly ExerciseId[] {
  const missed = misses(progress);
  const others = queue.filter((each) => each !== id);
  const returning = others.filter((each) => missed.has(each));
  const untouched = others.filter((each) => !missed.has(each));
  const fresh = [
    ...untouched.filter((each) => section.includes(each)),
    ...untouched.filter((each) => !section.includes(each)),
  ];
  const reordered = [id];
  while (reordered.length < queue.length) {
    const [first] = returning;
    const isDue = first !== undefined && queue.indexOf(first) <= reordered.length;
    const each = (isDue ? returning.shift() : fresh.shift()) ?? returning.shift();
    if (each === undefined) break;
    reordered.push(each);
  }
  return reordered;
}

/**
 * What the part of a page for one section shows: in the part where the reader works the first of
 * the queue, if it belongs there or has come back; elsewhere the section's own: what waits locked,
 * or else the first.
 */
export function exerciseShownIn(
  { queue, progress }: Session,
  section: readonly ExerciseId[],
  isWorkedIn: boolean,
): ExerciseId | null {
  const [first] = queue;
  if (first === undefined) return null;
  if (isWorkedIn && (section.includes(first) || misses(progress).has(first))) return first;
  const own = queue.filter((each) => section.includes(each));
  const locked = own.find((each) => lockedAnswer(progress, each) !== null);
  return locked ?? own.find((each) => !isWaiting(queue, each, progress)) ?? null;
}

/** The session as a part of the page sees it that shows this exercise; null if it is not begun. */
export function sessionAt(session: Session, id: ExerciseId): Session | null {
  if (currentExercise(session) === id) return session;
  const draft = lockedAnswer(session.progress, id);
  return draft === null ? null : { ...session, phase: 'locked', draft, verdict: null };
}

/** Missed, and others still come before it. */
function isWaiting(queue: readonly ExerciseId[], id: ExerciseId, progress: Progress): boolean {
  return misses(progress).has(id) && queue.indexOf(id) > 0;
}
