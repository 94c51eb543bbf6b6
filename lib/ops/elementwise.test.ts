/** The small operations: activations, bias, residual add, average pool, classifier, softmax. */
import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalCases, wholeNumbers } from '@/tests/support/ops/cases';
import { image, plain, useCpu } from '@/tests/support/ops/tfjs';
import { activate } from './activation';
import { add } from './add';
import { addBias } from './bias';
import { dense } from './dense';
import { globalAveragePool } from './pool';
import { softmax } from './softmax';
import { tensor, valueAt } from './tensor';

beforeAll(useCpu);

const inputs = normalCases.map(({ input }) => input);

describe('activations', () => {
  const input = tensor([1, 5, 1], [-2, 0, 3, 6, 8]);

  it('ReLU cuts below 0, ReLU6 also above 6, linear nowhere', () => {
    expect(activate(input, 'relu').data).toEqual([0, 0, 3, 6, 8]);
    expect(activate(input, 'relu6').data).toEqual([0, 0, 3, 6, 6]);
    expect(activate(input, 'linear').data).toEqual([-2, 0, 3, 6, 8]);
  });

  it('give the same numbers as TensorFlow.js', () => {
    fc.assert(
      fc.property(inputs, (x) => {
        expect(activate(x, 'relu')).toEqual(plain(() => tf.relu(image(x))));
        expect(activate(x, 'relu6')).toEqual(plain(() => tf.relu6(image(x))));
      }),
    );
  });

  it('take a Float32Array as well', () => {
    expect(activate(tensor([1, 1, 2], new Float32Array([-1, 7])), 'relu6').data).toEqual([0, 6]);
  });
});

it('a bias is added to every position of its channel', () => {
  const input = tensor([1, 2, 2], [1, 2, 3, 4]);
  expect(addBias(input, [10, 20]).data).toEqual([11, 22, 13, 24]);
  expect(() => addBias(input, [1])).toThrow('bias: 2 channels need 2 numbers, not 1');
});

it('the residual adds number by number, and only equal shapes', () => {
  const left = tensor([1, 2, 2], [1, 2, 3, 4]);
  expect(add(left, tensor([1, 2, 2], [10, 20, 30, 40])).data).toEqual([11, 22, 33, 44]);
  expect(() => add(left, tensor([2, 1, 2], [1, 2, 3, 4]))).toThrow(
    'cannot add 2 × 1 × 2 to 1 × 2 × 2: the shapes must be equal',
  );
});

it('the average pool leaves one mean per channel, as TensorFlow.js does', () => {
  expect(globalAveragePool(tensor([2, 2, 2], [1, 10, 2, 20, 3, 30, 6, 40]))).toEqual({
    shape: [1, 1, 2],
    data: [3, 25],
  });
  fc.assert(
    fc.property(inputs, (x) => {
      const theirs = plain(() => tf.mean(image(x), [1, 2], true));
      const mine = globalAveragePool(x);
      expect(mine.shape).toEqual(theirs.shape);
      mine.data.forEach((mean: number, c: number) => {
        expect(mean).toBeCloseTo(valueAt(theirs.data, c), 5);
      });
    }),
  );
});

describe('the classifier', () => {
  const layers = fc
    .record({ features: fc.integer({ min: 1, max: 6 }), classes: fc.integer({ min: 1, max: 6 }) })
    .chain(({ features, classes }) =>
      fc.record({
        features: wholeNumbers(features),
        weights: wholeNumbers(features * classes),
        bias: wholeNumbers(classes),
      }),
    );

  it('gives the same scores as TensorFlow.js', () => {
    fc.assert(
      fc.property(layers, ({ features, weights, bias }) => {
        const theirs = plain(() => {
          const kernel = tf.tensor2d(weights, [features.length, bias.length]);
          return tf.matMul(tf.tensor2d([features]), kernel).add(tf.tensor1d(bias));
        });
        const mine = dense(features, weights, bias);
        expect(Array.from(mine, (x) => x + 0)).toEqual(Array.from(theirs.data, (x) => x + 0));
      }),
    );
  });

  it('refuses weights that do not fit', () => {
    expect(() => dense([1, 2], [1, 2, 3], [0, 0])).toThrow(
      'a kernel of 1 × 1 × 2 × 2 holds 4 numbers, not 3',
    );
  });
});

describe('softmax', () => {
  it('makes equal scores equally likely, and does not overflow', () => {
    expect(softmax([5, 5, 5, 5])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
    expect(softmax([0, Math.log(3)])[1]).toBeCloseTo(0.75, 12);
  });

  it('gives the same probabilities as TensorFlow.js, summing to 1', () => {
    const scores = fc.array(fc.float({ min: -30, max: 30, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(scores, (z) => {
        const mine = softmax(z);
        const theirs = plain(() => tf.softmax(tf.tensor1d(z)));
        mine.forEach((p, i) => expect(p).toBeCloseTo(valueAt(theirs.data, i), 5));
        expect(mine.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('refuses an empty list and a score that is not finite', () => {
    expect(() => softmax([])).toThrow('softmax needs at least one score');
    expect(() => softmax([0, Number.NaN])).toThrow('score 1 is NaN');
  });
});
