import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rightAnswer } from './check';
import { exerciseIds, type ExerciseId } from './ids';
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
  show,
  startSession,
  turnTo,
  type Session,
} from './session';

const five: readonly ExerciseId[] = [
  'depthwise-counts-inputs',
  'saving-at-512',
  'one-by-one-weights',
  'macs-to-flops',
  'step-of-8-bits',
];

const answerRight = (session: Session): Session => {
  const id = currentExercise(session);
  if (id === null) return session;
  const answer = rightAnswer(itemOf(id), roundOf(session, id));
  return next(explain(see(lock(predict(session, answer)))));
};

const answerWrong = (session: Session): Session =>
  next(explain(see(lock(predict(session, -12345)))));

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

  it('starts again with what is not solved', () => {
    const half = answerWrong(answerRight(startSession(five, noProgress)));
    expect(startSession(five, half.progress).queue).toEqual(five.slice(1));
    expect(misses(half.progress)).toEqual(new Map([['saving-at-512', 1]]));
  });
});

describe('a page with several parts', () => {
  const [a, b, c, d, e] = five as [ExerciseId, ExerciseId, ExerciseId, ExerciseId, ExerciseId];
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

  it('brings what was begun elsewhere to its end, and drops a draft', () => {
    const locked = lock(predict(startSession(five, noProgress), 900));
    const turned = turnTo(locked, d, late);
    expect([turned.phase, turned.draft]).toEqual(['predict', null]);
    expect(isSolved(turned.progress, a)).toBe(true);
    expect(turnTo(predict(startSession(five, noProgress), 1), d, late).draft).toBeNull();
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

const attempt = fc.record({
  exercise: fc.constantFrom(...exerciseIds),
  answer: fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.string(),
    fc.array(fc.string(), { maxLength: 3 }),
  ),
  isCorrect: fc.boolean(),
  feedback: fc.array(fc.string(), { maxLength: 3 }),
});

describe('progress', () => {
  it('survives being saved and read', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 10 }), (attempts) => {
        const progress = { version: 1 as const, attempts };
        expect(importProgress(exportProgress(progress))).toEqual({ ok: true, progress });
      }),
    );
  });

  it('says what is wrong with a file that it cannot read', () => {
    expect(importProgress('{')).toEqual({ ok: false, reason: 'not-json' });
    expect(importProgress('[]')).toEqual({ ok: false, reason: 'damaged' });
    expect(importProgress('{"version":2,"attempts":[]}')).toEqual({
      ok: false,
      reason: 'other-version',
    });
    expect(importProgress('{"version":1}')).toEqual({ ok: false, reason: 'damaged' });
    const unknown = { exercise: 'nowhere', answer: 1, isCorrect: true, feedback: [] };
    expect(importProgress(JSON.stringify({ version: 1, attempts: [unknown] }))).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importProgress(text)).toHaveProperty('ok');
      }),
    );
  });
});
