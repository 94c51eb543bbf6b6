import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { depthwise, normal, pointwise } from './convolution';
import { convolve } from './product';
import { separable } from './separable';
import { tensor } from './tensor';
import { depthwiseCases, kernelOf, normalCases } from '@/tests/support/ops/cases';
import { tfDepthwise, tfNormal, useCpu } from '@/tests/support/ops/tfjs';

beforeAll(useCpu);

const runs = { numRuns: 400 };
/** −0 is 0 as well: a product of 0 and a negative number. */
const numbers = ({ data }: { data: ArrayLike<number> }) => Array.from(data, (x) => x + 0);

describe('by hand', () => {
  const sixBySix = tensor(
    [6, 6, 1],
    Array.from({ length: 36 }, (_, i) => i),
  );
  const oneToNine = { shape: [3, 3, 1, 1], data: [1, 2, 3, 4, 5, 6, 7, 8, 9] } as const;

  it('pads TensorFlow\'s "same" at the bottom and right', () => {
    const same = convolve(normal(sixBySix, oneToNine, { stride: 2, padding: 'same' }));
    expect(same.shape).toEqual([3, 3, 1]);
    expect(same.data).toEqual([429, 519, 357, 969, 1059, 681, 619, 661, 397]);
  });

  it("gives other values in the same shape with PyTorch's padding = 1", () => {
    const torch = convolve(normal(sixBySix, oneToNine, { stride: 2, padding: 1 }));
    expect(torch.shape).toEqual([3, 3, 1]);
    expect(torch.data).toEqual([117, 226, 304, 486, 744, 834, 882, 1284, 1374]);
  });

  it('adds the bias and clips with ReLU6', () => {
    const input = tensor([1, 1, 2], [1, 2]);
    const kernel = { shape: [1, 1, 2, 3], data: [1, 2, 3, 1, 2, -3] } as const;
    const bias = [0.5, 0.5, 0.5];
    expect(convolve(pointwise(input, kernel, { bias })).data).toEqual([3.5, 6.5, -2.5]);
    const clipped = convolve(pointwise(input, kernel, { bias, activation: 'relu6' }));
    expect(clipped.data).toEqual([3.5, 6, 0]);
  });
});

describe('the same numbers as TensorFlow.js', () => {
  it('normal and grouped', () => {
    fc.assert(
      fc.property(normalCases, (example) => {
        const mine = convolve(normal(example.input, example.kernel, example));
        const theirs = tfNormal(example);
        expect(mine.shape).toEqual(theirs.shape);
        expect(numbers(mine)).toEqual(numbers(theirs));
      }),
      runs,
    );
  });

  it('depthwise, with depth multipliers', () => {
    fc.assert(
      fc.property(depthwiseCases, (example) => {
        const mine = convolve(depthwise(example.input, example.kernel, example));
        const theirs = tfDepthwise(example);
        expect(mine.shape).toEqual(theirs.shape);
        expect(numbers(mine)).toEqual(numbers(theirs));
      }),
      runs,
    );
  });

  it('separable: depthwise, then pointwise', () => {
    const withFilters = depthwiseCases.chain((example) => {
      const kept = example.kernel.shape[2] * example.kernel.shape[3];
      return fc
        .integer({ min: 1, max: 4 })
        .chain((filters) => kernelOf([1, 1, kept, filters]).map((mixing) => ({ example, mixing })));
    });
    fc.assert(
      fc.property(withFilters, ({ example, mixing }) => {
        const { input, kernel } = example;
        const [, second] = separable(input, kernel, mixing, { depthwise: example });
        const one = { height: 1, width: 1 };
        const mixed = tfNormal({
          input: tfDepthwise(example),
          kernel: mixing,
          stride: one,
          dilation: one,
          padding: 'valid',
          groups: 1,
        });
        expect(numbers(convolve(second))).toEqual(numbers(mixed));
      }),
      runs,
    );
  });

  it('depthwise is the grouped convolution with one group per channel, same list of weights', () => {
    fc.assert(
      fc.property(depthwiseCases, (example) => {
        const [height, width, channels, multiplier] = example.kernel.shape;
        const asGroups = {
          shape: [height, width, 1, channels * multiplier],
          data: example.kernel.data,
        } as const;
        const grouped = normal(example.input, asGroups, { ...example, groups: channels });
        expect(convolve(grouped)).toEqual(
          convolve(depthwise(example.input, example.kernel, example)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('what does not fit is refused', () => {
  const input = tensor([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]);
  const ones = (count: number) => new Array<number>(count).fill(1);

  it('a list that does not fill its shape', () => {
    expect(() => tensor([2, 2, 2], [1])).toThrow('a tensor of 2 × 2 × 2 holds 8 numbers, not 1');
    expect(() => normal(input, { shape: [1, 1, 2, 1], data: ones(3) })).toThrow(
      'a kernel of 1 × 1 × 2 × 1 holds 2 numbers, not 3',
    );
    expect(() => tensor([2, 0, 2], [])).toThrow('every side must be a positive whole number');
  });

  it('a kernel for other input channels', () => {
    expect(() => normal(input, { shape: [1, 1, 3, 1], data: ones(3) })).toThrow(
      'its third side must be the 2 input channels per group',
    );
    expect(() => depthwise(input, { shape: [1, 1, 1, 1], data: ones(1) })).toThrow(
      'its third side must be the 2 input channels',
    );
  });

  it('a pointwise kernel that looks around', () => {
    expect(() => pointwise(input, { shape: [2, 1, 2, 1], data: ones(4) })).toThrow(
      'a pointwise kernel is 1 × 1, not 2 × 1',
    );
  });

  it('groups that do not divide, a window that does not fit, a bias too short', () => {
    const kernel = { shape: [1, 1, 1, 3], data: ones(3) } as const;
    expect(() => normal(input, kernel, { groups: 2 })).toThrow('groups = 2 must divide 3');
    expect(() => normal(input, { shape: [3, 1, 2, 1], data: ones(6) })).toThrow(
      'kernelHeight 3 is larger than the padded input 2',
    );
    expect(() => pointwise(input, { shape: [1, 1, 2, 3], data: ones(6) }, { bias: [1] })).toThrow(
      'bias: 3 channels need 3 numbers, not 1',
    );
  });
});
