import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../tests/support/content/walk';
import { evaluate } from '../../../tests/support/content/evaluate';
import { plainText } from '../lesson/plain-text';
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

/**
 * Whether the two sides of a printed line are the same: exactly for “=”, and for “≈” in every digit
 * that is printed of the right one. Words before a colon are none of it. Returns the sign.
 */
function expectToHold(working: string, where: string): string {
  const [left = '', sign = '', right = ''] = working.replace(/^.*: /, '').split(/ ([=≈]) /);
  expect(sign, where).toMatch(/^[=≈]$/);
  const off = Math.abs(evaluate(left) - evaluate(right));
  const lastDigit =
    10 ** -(/\.(\d+)/.exec(right)?.[1]?.length ?? 0) / (right.endsWith('%') ? 100 : 1);
  const allowed = sign === '=' ? 1e-9 * Math.max(1, evaluate(right)) : lastDigit / 2 + 1e-12;
  expect(off, where).toBeLessThanOrEqual(allowed);
  return sign;
}

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

  it('has workings that come to the printed answer, from the printed numbers alone', () => {
    const seeds = Array.from({ length: 250 }, (_, seed) => `class ${seed}`);
    const seen = new Set<string>();
    for (const problem of seeds.flatMap((seed) => createWorksheet(seed).problems)) {
      const { exercise, instance } = problem;
      const { working, answer } = printProblem(problem, 'en');
      const where = `${exercise}: ${working}`;
      if (exercise === 'smaller-picture') expect(working).toContain(answer);
      else seen.add(`${exercise} ${expectToHold(working, where)}`);
      if (exercise === 'smaller-picture' || exercise === 'none-of-these') continue;
      expect(working.split(/[=≈] /).at(-1)?.replace('%', ''), where).toBe(answer);
      expect(isRight(exercise, instance, evaluate(answer)), where).toBe(true);
    }
    const exact = [...seen].filter((each) => each.endsWith(' =')).map((each) => each.slice(0, -2));
    expect(exact).toEqual(
      expect.arrayContaining(['one-by-one-weights', 'patterns-per-channel', 'none-of-these']),
    );
    expect(new Set([...seen].map((each) => each.slice(0, -2))).size).toBe(
      worksheetExercises.length - 1,
    );
  });

  it('explains its sums with numbers that give them', () => {
    for (let seed = 0; seed < 250; seed += 1) {
      const [problem] = createWorksheet(`class ${seed}`, ['price-of-expansion']).problems;
      if (problem === undefined) throw new Error('no problem');
      const { explanation } = exerciseText(problem.exercise, 'en');
      const { values, answer } = problem.instance;
      const [sum = ''] = plainText(explanation, { language: 'en', values }).split('. ');
      expect(evaluate(sum).toFixed(1), sum).toBe(formatQuantity(answer, 'en'));
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
