import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convolve, depthwise, pointwise, tensor } from '../ops';
import { channelsOf, lookAround, mix, type Triple } from './two-halves-sheets';

const side = 5;
const cells = fc.array(fc.integer({ min: -8, max: 8 }), {
  minLength: 3 * side ** 2,
  maxLength: 3 * side ** 2,
});
const anyFilter = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 9, maxLength: 9 });

it('looking around is a depthwise convolution with zero padding, mixing a pointwise one', () => {
  const anyWeight = fc.constantFrom(-1, -0.5, 0, 0.5, 1);
  fc.assert(
    fc.property(
      cells,
      fc.tuple(anyFilter, anyFilter, anyFilter),
      fc.tuple(anyWeight, anyWeight, anyWeight),
      (data, filters, weights) => {
        const kernel = Array.from(
          { length: 27 },
          (_, index) => filters[index % 3]?.[Math.floor(index / 3)] ?? 0,
        );
        const options = { padding: 'same' } as const;
        const input = tensor([side, side, 3], data);
        const looked = convolve(depthwise(input, { shape: [3, 3, 3, 1], data: kernel }, options));
        const mixed = convolve(pointwise(looked, { shape: [1, 1, 3, 1], data: weights }));
        const [r, g, b] = channelsOf(data);
        const sheets: Triple<readonly number[]> = [
          lookAround(r, filters[0]),
          lookAround(g, filters[1]),
          lookAround(b, filters[2]),
        ];
        expect(sheets).toEqual(channelsOf(looked.data));
        expect(mix(sheets, weights)).toEqual([...mixed.data]);
      },
    ),
    { numRuns: 200 },
  );
});
