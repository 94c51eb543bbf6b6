import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { depthwiseCases, normalCases } from '@/tests/support/ops/cases';
import { image, plain, useCpu } from '@/tests/support/ops/tfjs';
import { batchNorm, foldBatchNorm, type BatchNorm } from './batch-norm';
import { depthwise, normal, type Convolution } from './convolution';
import { convolve } from './product';
import { tensor } from './tensor';

beforeAll(useCpu);

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** What trained networks hold: scales of either sign, variances down to almost nothing. */
function norms(channels: number): fc.Arbitrary<BatchNorm> {
  const each = (values: fc.Arbitrary<number>) =>
    fc.array(values, { minLength: channels, maxLength: channels });
  return fc.record({
    gamma: each(number(-3, 3)),
    beta: each(number(-3, 3)),
    mean: each(number(-5, 5)),
    variance: each(number(0, 20)),
    epsilon: fc.constantFrom(0.001, 0.00001),
  });
}

function expectClose(mine: ArrayLike<number>, theirs: ArrayLike<number>, tolerance: number): void {
  expect(mine.length).toBe(theirs.length);
  for (let i = 0; i < mine.length; i++) {
    const a = mine[i] ?? Number.NaN;
    const b = theirs[i] ?? Number.NaN;
    expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(b)));
  }
}

it('takes the mean away, divides by the spread, scales and shifts, each channel by its own', () => {
  const norm = { gamma: [2, 1], beta: [1, 0], mean: [3, 0], variance: [3, 0], epsilon: 1 };
  expect(batchNorm(tensor([1, 2, 2], [3, 5, 5, 7]), norm).data).toEqual([1, 5, 3, 7]);
});

it('gives the same numbers as TensorFlow.js', () => {
  const cases = normalCases.chain(({ input }) =>
    norms(input.shape[2]).map((norm) => ({ input, norm })),
  );
  fc.assert(
    fc.property(cases, ({ input, norm }) => {
      const theirs = plain(() => {
        const list = (values: BatchNorm['gamma']) => tf.tensor1d(Array.from(values));
        const { gamma, beta, mean, variance, epsilon } = norm;
        const [m, v, b, g] = [list(mean), list(variance), list(beta), list(gamma)];
        return tf.batchNorm(image(input), m, v, b, g, epsilon);
      });
      // 32-bit floats against doubles, with scales up to 3 / √0.00001 ≈ 949.
      expectClose(batchNorm(input, norm).data, theirs.data, 1e-3);
    }),
    { numRuns: 300 },
  );
});

describe('folded into the weights, it gives what it gave behind them', () => {
  const channelsOf = (convolution: Convolution) => convolution.output.channels;

  it('normal and grouped, with a bias of the convolution', () => {
    const cases = normalCases.chain((example) =>
      fc.record({
        example: fc.constant(example),
        norm: norms(example.kernel.shape[3]),
        bias: fc.array(number(-2, 2), {
          minLength: example.kernel.shape[3],
          maxLength: example.kernel.shape[3],
        }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ example, norm, bias }) => {
        const { input, kernel } = example;
        const plainly = normal(input, kernel, { ...example, bias });
        const folded = foldBatchNorm(kernel.data, kernel.shape, channelsOf(plainly), norm, bias);
        const once = normal(
          input,
          { shape: kernel.shape, data: folded.weights },
          { ...example, bias: folded.bias },
        );
        expectClose(convolve(once).data, batchNorm(convolve(plainly), norm).data, 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('depthwise with a depth multiplier, without a bias', () => {
    const cases = depthwiseCases.chain((example) =>
      norms(example.kernel.shape[2] * example.kernel.shape[3]).map((norm) => ({ example, norm })),
    );
    fc.assert(
      fc.property(cases, ({ example, norm }) => {
        const { input, kernel } = example;
        const plainly = depthwise(input, kernel, example);
        const folded = foldBatchNorm(kernel.data, kernel.shape, channelsOf(plainly), norm);
        const once = depthwise(
          input,
          { shape: kernel.shape, data: folded.weights },
          { ...example, bias: folded.bias },
        );
        expectClose(convolve(once).data, batchNorm(convolve(plainly), norm).data, 1e-6);
      }),
      { numRuns: 300 },
    );
  });
});

it('refuses parameters of another length and a spread that is not positive', () => {
  const one = { gamma: [1], beta: [0], mean: [0], variance: [1], epsilon: 0.001 };
  const input = tensor([1, 1, 2], [1, 2]);
  expect(() => batchNorm(input, one)).toThrow('gamma: 2 channels need 2 numbers, not 1');
  const flat = { ...one, variance: [0], epsilon: 0 };
  expect(() => foldBatchNorm([1], [1, 1, 1, 1], 1, flat)).toThrow(
    'variance + epsilon of channel 0 is 0, it must be above 0',
  );
  expect(() => foldBatchNorm([1, 2, 3], [1, 1, 3, 1], 2, one)).toThrow(
    '3 weights cannot be shared out to 2 channels',
  );
});
