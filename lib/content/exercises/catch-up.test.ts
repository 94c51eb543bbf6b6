import { describe, expect, it } from 'vitest';
import { answerRight, answerWrong, five } from '@/tests/support/exercise-answers';
import { isSolved, noProgress } from './progress';
import {
  catchUp,
  explain,
  lock,
  next,
  predict,
  roundOf,
  see,
  startSession,
  turnTo,
} from './session';

describe('answers given in another tab', () => {
  const start = startSession(five, noProgress);
  const [a, b, ...others] = five;
  /** The other tab turns to the second exercise and answers it. */
  const elsewhere = (progress = noProgress, give = answerRight) =>
    give(turnTo(startSession(five, progress), b, [b])).progress;

  it('are not asked again here', () => {
    const caughtUp = catchUp(start, five, elsewhere());
    expect(caughtUp.queue).toEqual([a, ...others]);
    expect(isSolved(answerRight(caughtUp).progress, b)).toBe(true);
  });

  it('leave alone what is locked here, and its result', () => {
    const locked = lock(predict(start, 900));
    const before = catchUp(locked, five, elsewhere(locked.progress));
    expect([before.phase, before.draft, before.queue]).toEqual(['locked', 900, [a, ...others]]);
    const seen = see(locked);
    const after = catchUp(seen, five, elsewhere(seen.progress));
    expect([after.phase, after.verdict, after.queue]).toEqual([
      'seen',
      seen.verdict,
      [a, ...others],
    ]);
    expect(next(explain(after)).queue).toEqual(others);
  });

  it('come back here with other numbers where they were missed there', () => {
    const caughtUp = catchUp(start, five, elsewhere(noProgress, answerWrong));
    expect(caughtUp.queue).toEqual(five);
    expect(roundOf(caughtUp, b)).toBe(1);
  });

  it('take the place of the same exercise here', () => {
    const other = lock(predict(start, 8100));
    const locked = catchUp(start, five, other.progress);
    expect([locked.phase, locked.draft]).toEqual(['locked', 8100]);
    expect(catchUp(locked, five, see(other).progress)).toMatchObject({
      phase: 'predict',
      draft: null,
      queue: [...five.slice(1, 4), a, ...five.slice(4)],
    });
    const right = catchUp(locked, five, answerRight(start).progress);
    expect([right.phase, right.queue]).toEqual(['predict', five.slice(1)]);
  });

  it('taken back there are all asked again, in the order of the lesson', () => {
    expect(catchUp(answerRight(start), five, noProgress)).toEqual(start);
  });

  it('can be all that there were', () => {
    const all = five.reduce(answerRight, start).progress;
    expect(catchUp(start, five, all).queue).toEqual([]);
    expect(catchUp(five.reduce(answerRight, start), five, all).queue).toEqual([]);
  });
});
