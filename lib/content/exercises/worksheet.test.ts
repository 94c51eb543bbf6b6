import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../tests/support/content/walk';
import { evaluate } from '../../../tests/support/content/evaluate';
import { formatQuantity, type Quantity } from '../lesson/quantity';
import { checkNumber } from './check';
import type { ExerciseId } from './ids';
import { itemOf } from './items';
import { createRandom } from './random';
import { exerciseText } from './texts';
import type { NumericInstance } from './types';
import { createWorksheet, printProblem, worksheetExercises } from './worksheet';

/** Numbers as the prompt prints them, by their names; asking for any other is an error. */
const printedIn = (exercise: ExerciseId, { values }: NumericInstance) => {
  const named = new Set(meaningOf(exerciseText(exercise, 'en').prompt));
  return (name: string): number => {
    const quantity: Quantity | undefined = values[name];
    if (!named.has(`value ${name}`) || quantity === undefined || !('value' in quantity)) {
      throw new RangeError(`${exercise} does not print ${name}`);
    }
    return evaluate(formatQuantity(quantity, 'en'));
  };
};

/** The answer again, from the numbers printed in the question alone. */
const byHand: Readonly<Record<string, (of: (name: string) => number) => number>> = {
  'parameters-or-macs': (of) => of('kernel') ** 2 * of('channels') + of('channels') * of('filters'),
  'ratio-with-bias': (of) => {
    const separable = 9 * of('channels') + of('channels') + (of('channels') + 1) * of('filters');
    return separable / (9 * of('channels') * of('filters') + of('filters'));
  },
  'depthwise-counts-inputs': (of) =>
    (of('side') - of('kernel') + 1) ** 2 * of('channels') * of('kernel') ** 2,
  'saving-at-512': (of) => 1 / (1 / of('filters') + 1 / of('kernel') ** 2),
  'one-by-one-weights': (of) =>
    of('first') * of('firstWeight') +
    of('second') * of('secondWeight') +
    of('third') * of('thirdWeight'),
  'patterns-per-channel': (of) => of('channels'),
  'accuracy-given-up': (of) => of('pictures') * (of('full') - of('thin')),
  'macs-to-flops': (of) => (2 * of('macs')) / 1e9,
  'work-per-byte': (of) => {
    const [positions, window] = [of('side') ** 2, of('kernel') ** 2];
    return (positions * window) / ((of('bits') / 8) * (2 * positions + window));
  },
  'depthwise-share': (of) => 900 / (9 + of('filters')),
  'smaller-picture': (of) => of('parameters'),
  'step-of-8-bits': (of) => 6 / (2 ** of('bits') - 1),
  'price-of-expansion': (of) => (of('side') ** 2 * of('wide') * (2 * of('thin') + 9)) / 1e6,
  'memory-while-running': (of) =>
    (4 * of('side') ** 2 * (of('channelsIn') + of('channelsOut'))) / 1e6,
  'none-of-these': () => 0,
  'wrong-value-range': (of) => (of('colour') / of('largest') + 1) * of('half'),
  'first-layer': (of) =>
    (100 *
      of('outSide') ** 2 *
      (9 * of('channels') * (of('filters') - 1) - of('channels') * of('filters'))) /
    (of('total') * 1e6),
};

const isRight = (exercise: ExerciseId, instance: NumericInstance, given: number) => {
  const item = itemOf(exercise);
  return item.kind === 'numeric' && checkNumber(item, instance, given).isCorrect;
};

describe('a worksheet', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(createWorksheet('class 7')).toEqual(createWorksheet('class 7'));
    expect(createWorksheet('class 7')).not.toEqual(createWorksheet('class 8'));
  });

  it('stays what it was when it was first printed', () => {
    const printed = createWorksheet('mobilenet', ['parameters-or-macs', 'saving-at-512']).problems;
    expect(printed.map((problem) => printProblem(problem, 'vi').answer)).toEqual(['1.680', '8,69']);
  });

  it('has a key that the printed numbers give again, for any seed', () => {
    expect(Object.keys(byHand).sort()).toEqual([...worksheetExercises].sort());
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (seed) => {
        for (const { exercise, instance } of createWorksheet(seed).problems) {
          const again = byHand[exercise]?.(printedIn(exercise, instance)) ?? NaN;
          expect(isRight(exercise, instance, again), exercise).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has a line of working for each answer, which gives that answer', () => {
    const inWords = ['smaller-picture', 'none-of-these'];
    for (const seed of ['1', 'class 7', 'lớp 10A3']) {
      for (const problem of createWorksheet(seed).problems) {
        const { exercise, instance } = problem;
        const { working, unit } = printProblem(problem, 'en');
        expect(working, exercise).not.toBe('');
        if (inWords.includes(exercise)) continue;
        const result = evaluate(working) * (unit === '%' ? 100 : 1);
        expect(isRight(exercise, instance, result), `${exercise}: ${working}`).toBe(true);
      }
    }
  });

  it('does not change one exercise when another is left out', () => {
    const whole = createWorksheet('seed').problems.find(
      ({ exercise }) => exercise === 'step-of-8-bits',
    );
    const alone = createWorksheet('seed', ['step-of-8-bits']).problems[0];
    expect(alone?.instance).toEqual(whole?.instance);
  });

  it('is printed in both languages with the same numbers, written their way', () => {
    const [problem] = createWorksheet('seed', ['macs-to-flops']).problems;
    if (problem === undefined) throw new Error('no problem');
    const english = printProblem(problem, 'en');
    const vietnamese = printProblem(problem, 'vi');
    expect(vietnamese.answer.replaceAll('.', '').replace(',', '.')).toBe(
      english.answer.replaceAll(',', ''),
    );
    expect(english.prompt).toContain('multiply-adds');
    expect(vietnamese.prompt).toContain('phép nhân-cộng');
  });
});

describe('the source of chance', () => {
  it('draws every value about equally often', () => {
    const counts = new Map<number, number>();
    const random = createRandom('even');
    for (let draw = 0; draw < 4000; draw += 1) {
      const drawn = random.pick([0, 1, 2, 3]);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(counts.size).toBe(4);
  });
});
