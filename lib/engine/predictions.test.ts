import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classProbabilities, largest, predictionsOf } from './predictions';

const logitsWith = (values: Readonly<Record<number, number>>) => {
  const logits = new Float32Array(1001);
  for (const [index, value] of Object.entries(values)) logits[Number(index)] = value;
  return logits;
};

describe('probabilities', () => {
  test('leave the background class out', () => {
    const certainOfBackground = logitsWith({ 0: 100 });
    const probabilities = classProbabilities(certainOfBackground);
    expect(probabilities).toHaveLength(1000);
    expect(probabilities[0]).toBeCloseTo(0.001, 12);
  });

  test('sum to 1 and keep the order of the logits, however large', () => {
    const logits = fc.float32Array({
      minLength: 3,
      maxLength: 50,
      min: -1e4,
      max: 1e4,
      noNaN: true,
    });
    fc.assert(
      fc.property(logits, (values) => {
        const probabilities = classProbabilities(values);
        expect(probabilities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        const best = values.subarray(1).reduce((a, b) => Math.max(a, b));
        expect(Math.max(...probabilities)).toBe(
          probabilities[[...values.subarray(1)].indexOf(best)],
        );
      }),
    );
  });

  test('of two classes are as e^difference to 1', () => {
    const [first = 0, second = 0] = classProbabilities(new Float32Array([9, 2, 1]));
    expect(first / second).toBeCloseTo(Math.E, 6);
  });
});

describe('the largest values', () => {
  test('come largest first, equal ones in their order', () => {
    expect(largest([1, 3, 2, 3], 3)).toEqual([1, 3, 2]);
  });

  test('are as many as there are at most', () => {
    expect(largest([1, 2], 5)).toEqual([1, 0]);
  });

  test('are those that sorting gives', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), fc.nat(20), (values, count) => {
        const picked = largest(values, count).map((index) => values[index]);
        expect(picked).toEqual(values.toSorted((a, b) => b - a).slice(0, count));
      }),
    );
  });
});

test('a prediction carries the class that stands one place before its output', () => {
  expect(predictionsOf(logitsWith({ 1: 20, 556: 19 }), 2)).toMatchObject([
    { index: 0, id: 'n01440764', english: 'tench', vietnamese: 'cá chép nhớt' },
    { index: 555, id: 'n03345487', english: 'fire engine', vietnamese: 'xe cứu hỏa' },
  ]);
});
