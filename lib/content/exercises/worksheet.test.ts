import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../lesson/quantity';
import { createRandom } from './random';
import type { NumericInstance } from './types';
import { createWorksheet, printProblem, worksheetExercises } from './worksheet';

const number = ({ values }: NumericInstance, name: string): number => {
  const quantity: Quantity | undefined = values[name];
  return quantity !== undefined && 'value' in quantity ? quantity.value : NaN;
};

/** The answer again, from the numbers printed in the question alone. */
const byHand: Readonly<Record<string, (of: (name: string) => number) => number>> = {
  'parameters-or-macs': (of) => of('kernel') ** 2 * of('channels') + of('channels') * of('filters'),
  'ratio-with-bias': (of) => {
    const separable = 9 * of('channels') + of('channels') + (of('channels') + 1) * of('filters');
    return separable / (9 * of('channels') * of('filters') + of('filters'));
  },
  'depthwise-counts-inputs': (of) => {
    const positions = (of('side') - of('kernel') + 1) ** 2;
    return positions * of('channels') * (of('kernel') ** 2 + of('filters'));
  },
  'saving-at-512': (of) => 1 / (1 / of('filters') + 1 / of('kernel') ** 2),
  'one-by-one-weights': (of) =>
    of('first') * of('firstWeight') +
    of('second') * of('secondWeight') +
    of('third') * of('thirdWeight'),
  'patterns-per-channel': () => 1,
  'macs-to-flops': (of) => (2 * of('macs')) / 1e9,
  'smaller-picture': (of) => of('parameters') / 1e6,
  'step-of-8-bits': (of) => 6 / (2 ** of('bits') - 1),
  'memory-while-running': (of) =>
    (4 * of('side') ** 2 * (of('channelsIn') + of('channelsOut'))) / 1e6,
  'none-of-these': () => 0,
  'first-layer': (of) => (100 * (of('normal') - of('separable'))) / of('total'),
};

describe('a worksheet', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(createWorksheet('class 7')).toEqual(createWorksheet('class 7'));
    expect(createWorksheet('class 7')).not.toEqual(createWorksheet('class 8'));
  });

  it('stays what it was when it was first printed', () => {
    const printed = createWorksheet('mobilenet', ['parameters-or-macs', 'saving-at-512']).problems;
    expect(printed.map((problem) => printProblem(problem, 'vi').answer)).toEqual(['1.680', '8,84']);
  });

  it('has a key that the printed numbers give again, for any seed', () => {
    expect(Object.keys(byHand).sort()).toEqual([...worksheetExercises].sort());
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (seed) => {
        for (const { exercise, instance } of createWorksheet(seed).problems) {
          const again = byHand[exercise]?.((name) => number(instance, name));
          expect(instance.answer.value, exercise).toBeCloseTo(again ?? NaN, 9);
        }
      }),
      { numRuns: 50 },
    );
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
