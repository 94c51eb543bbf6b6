import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRight, answerWrong, five } from '@/tests/support/exercise-answers';
import { rightAnswer } from './check';
import { exerciseIds } from './ids';
import { itemOf } from './items';
import { exportProgress, importProgress, isSolved, misses, noProgress } from './progress';
import { instanceOf } from './rounds';
import {
  currentExercise,
  exerciseShownIn,
  explain,
  lock,
  next,
  predict,
  roundOf,
  see,
  sessionAt,
  show,
  startSession,
  turnTo,
} from './session';

describe('a session', () => {
  it('goes predict, lock, see, explain, next', () => {
    const start = startSession(five, noProgress);
    expect(start.phase).toBe('predict');
    const drafted = predict(predict(start, 960), 900);
    expect(drafted.draft).toBe(900);
    const locked = lock(drafted);
    expect([locked.phase, locked.verdict]).toEqual(['locked', null]);
    const seen = see(locked);
    expect([seen.phase, seen.verdict?.isCorrect]).toEqual(['seen', true]);
    const after = next(explain(seen));
    expect([after.phase, currentExercise(after), after.draft]).toEqual([
      'predict',
      'saving-at-512',
      null,
    ]);
  });

  it('cannot change a locked prediction, nor lock none', () => {
    const start = startSession(five, noProgress);
    expect(lock(start)).toBe(start);
    const locked = lock(predict(start, 900));
    expect(predict(locked, 1)).toBe(locked);
    expect(lock(locked)).toBe(locked);
  });

  it('ignores steps out of order', () => {
    const start = startSession(five, noProgress);
    expect(see(start)).toBe(start);
    expect(explain(start)).toBe(start);
    expect(next(start)).toBe(start);
    const seen = see(lock(predict(start, 900)));
    expect(see(seen)).toBe(seen);
    expect(next(seen)).toBe(seen);
    expect(show(seen)).toBe(seen);
  });

  it('brings a missed exercise back after three others', () => {
    const missed = answerWrong(startSession(five, noProgress));
    expect(missed.queue).toEqual([
      'saving-at-512',
      'one-by-one-weights',
      'macs-to-flops',
      'depthwise-counts-inputs',
      'step-of-8-bits',
    ]);
    const again = answerRight(answerRight(answerRight(missed)));
    expect(currentExercise(again)).toBe('depthwise-counts-inputs');
  });

  it('brings it back with other numbers, which are the same after a reload', () => {
    const again = answerRight(
      answerRight(answerRight(answerWrong(startSession(five, noProgress)))),
    );
    const id = 'depthwise-counts-inputs';
    expect([currentExercise(again), roundOf(again, id)]).toEqual([id, 1]);
    const old = see(lock(predict(again, 900)));
    expect(old.verdict?.isCorrect).toBe(false);
    const fresh = rightAnswer(itemOf(id), 1);
    expect(see(lock(predict(again, fresh))).verdict?.isCorrect).toBe(true);
    expect(roundOf(startSession(five, again.progress), id)).toBe(1);
  });

  it('never asks a numeric exercise with the numbers of the last time', () => {
    for (const item of exerciseIds.map(itemOf)) {
      if (item.kind !== 'numeric') continue;
      expect(item.vary, item.id).not.toBeNull();
      for (let round = 1; round <= 5; round += 1) {
        const [last, now] = [instanceOf(item, round - 1), instanceOf(item, round)];
        expect(now.values, `${item.id} ${round}`).not.toEqual(last.values);
        expect(instanceOf(item, round)).toEqual(now);
      }
    }
  });

  it('brings the last one back at once if none is left', () => {
    const only = startSession(['saving-at-512'], noProgress);
    expect(answerWrong(only).queue).toEqual(['saving-at-512']);
    expect(currentExercise(answerRight(answerWrong(only)))).toBeNull();
  });

  it('“just show me” shows without a verdict, and the exercise returns', () => {
    const shown = show(startSession(five, noProgress));
    expect([shown.phase, shown.verdict]).toEqual(['seen', null]);
    expect(next(explain(shown)).queue[3]).toBe('depthwise-counts-inputs');
    expect(shown.progress.attempts).toEqual([
      { exercise: 'depthwise-counts-inputs', answer: null, isCorrect: false, feedback: [] },
    ]);
  });

  it('ends once every exercise has been solved, whatever was missed on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (outcomes) => {
        let session = startSession(five, noProgress);
        for (const isRight of outcomes) {
          session = isRight ? answerRight(session) : answerWrong(session);
        }
        for (let round = 0; round < five.length; round += 1) session = answerRight(session);
        expect(session.queue).toEqual([]);
        expect(five.every((id) => isSolved(session.progress, id))).toBe(true);
      }),
    );
  });

  it('starts again with a locked answer as it was, and with the numbers that were asked', () => {
    const again = answerRight(
      answerRight(answerRight(answerWrong(startSession(five, noProgress)))),
    );
    const id = 'depthwise-counts-inputs';
    const answer = rightAnswer(itemOf(id), 1);
    const kept = importProgress(exportProgress(lock(predict(again, answer)).progress));
    const reloaded = startSession(five, kept.ok ? kept.progress : noProgress);
    expect([currentExercise(reloaded), reloaded.phase]).toEqual([id, 'locked']);
    expect([reloaded.draft, reloaded.verdict, roundOf(reloaded, id)]).toEqual([answer, null, 1]);
    expect(see(reloaded).verdict?.isCorrect).toBe(true);
  });

  it('starts again with what is not solved, and with three others before what was missed', () => {
    const half = answerWrong(answerRight(startSession(five, noProgress)));
    const [, missed, ...others] = five;
    expect(startSession(five, half.progress).queue).toEqual([...others, missed]);
    const early = answerWrong(startSession(five, noProgress));
    const [first, second, third, fourth, fifth] = five;
    expect(startSession(five, early.progress).queue).toEqual([second, third, fourth, first, fifth]);
    expect(misses(half.progress)).toEqual(new Map([['saving-at-512', 1]]));
  });
});

describe('a page with several parts', () => {
  const [a, b, c, d, e] = five;
  const [early, late] = [
    [a, b],
    [c, d, e],
  ];

  it('takes up the exercise that the reader turns to, and then its section', () => {
    const turned = turnTo(startSession(five, noProgress), d, late);
    expect(turned.queue).toEqual([d, c, e, a, b]);
    expect(exerciseShownIn(turned, late, true)).toBe(d);
    expect(exerciseShownIn(turned, early, false)).toBe(a);
  });

  it('brings a missed one back after three others, in the part where the reader works by then', () => {
    let session = answerWrong(startSession(five, noProgress));
    expect(exerciseShownIn(session, early, true)).toBe(b);
    session = answerRight(session);
    expect(exerciseShownIn(session, early, true)).toBeNull();
    session = turnTo(session, d, late);
    expect(session.queue).toEqual([d, c, a, e]);
    session = answerRight(answerRight(session));
    expect(exerciseShownIn(session, late, true)).toBe(a);
    expect(exerciseShownIn(session, late, false)).toBe(e);
  });

  it('keeps a locked answer in each part, and judges none of them unseen', () => {
    const lockedFirst = lock(predict(startSession(five, noProgress), 8100));
    let session = lock(predict(turnTo(lockedFirst, d, late), 1));
    expect(session.progress.attempts).toEqual([]);
    expect(exerciseShownIn(session, early, false)).toBe(a);
    expect(sessionAt(session, a)).toMatchObject({ phase: 'locked', draft: 8100, verdict: null });
    session = turnTo(session, a, early);
    expect(predict(session, 900)).toBe(session);
    session = see(session);
    expect([session.phase, session.verdict?.isCorrect]).toEqual(['seen', false]);
    expect(session.progress.locked).toEqual([{ exercise: d, answer: 1 }]);
    expect(sessionAt(session, d)).toMatchObject({ phase: 'locked', draft: 1 });
  });

  it('shows the locked answer of a part also while a missed one of the part returns', () => {
    const missed = turnTo(answerWrong(startSession(five, noProgress)), b, early);
    let session = turnTo(lock(predict(missed, 64)), c, late);
    for (let count = 0; currentExercise(session) !== a; count += 1) {
      expect(count).toBeLessThan(3);
      session = answerRight(session);
    }
    expect(exerciseShownIn(session, early, false)).toBe(b);
  });

  it('finds a locked answer again where the queue comes to it', () => {
    const only = lock(predict(startSession([a, b], noProgress), 900));
    const after = answerRight(turnTo(only, b, early));
    expect([currentExercise(after), after.phase, after.draft]).toEqual([a, 'locked', 900]);
  });

  it('ends what was seen, and drops a draft', () => {
    const seen = see(lock(predict(startSession(five, noProgress), 900)));
    const turned = turnTo(seen, d, late);
    expect([turned.phase, turned.draft, turned.queue.includes(a)]).toEqual([
      'predict',
      null,
      false,
    ]);
    const drafted = turnTo(predict(startSession(five, noProgress), 1), d, late);
    expect([drafted.draft, sessionAt(drafted, a)]).toEqual([null, null]);
  });

  it('changes nothing for the exercise that is worked on, and finds no solved one', () => {
    const drafted = predict(startSession(five, noProgress), 1);
    expect(turnTo(drafted, a, early)).toBe(drafted);
    const solved = answerRight(startSession(five, noProgress));
    expect(turnTo(solved, a, early).queue).toEqual(solved.queue);
  });

  it('never loses or doubles an exercise', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...five), fc.boolean())), (moves) => {
        let session = startSession(five, noProgress);
        for (const [id, isRight] of moves) {
          session = turnTo(session, id, early.includes(id) ? early : late);
          session = isRight ? answerRight(session) : answerWrong(session);
          const open = five.filter((each) => !isSolved(session.progress, each));
          expect([...session.queue].sort()).toEqual([...open].sort());
        }
      }),
    );
  });
});
