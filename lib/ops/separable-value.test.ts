import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, depthwise, indexOf, largestProducts, separable, separableValue } from '.';

const numbers = (length: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });

const cases = fc
  .record({ channels: fc.integer({ min: 1, max: 5 }), filters: fc.integer({ min: 1, max: 4 }) })
  .chain(({ channels, filters }) =>
    fc.record({
      channels: fc.constant(channels),
      filters: fc.constant(filters),
      stride: fc.constantFrom(1, 2),
      input: numbers(25 * channels),
      looking: numbers(9 * channels),
      mixing: numbers(channels * filters),
      firstBias: numbers(channels),
      lastBias: numbers(filters),
    }),
  );

describe('a value behind both halves', () => {
  it('is what the whole separable convolution has there', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { channels, filters, stride } = each;
        const picture = { shape: [5, 5, channels] as const, data: each.input };
        const looking = { shape: [3, 3, channels, 1] as const, data: each.looking };
        const mixing = { shape: [1, 1, channels, filters] as const, data: each.mixing };
        const first = {
          stride,
          padding: 'same',
          bias: each.firstBias,
          activation: 'relu6',
        } as const;
        const last = { bias: each.lastBias, activation: 'relu6' } as const;
        const whole = convolve(
          separable(picture, looking, mixing, { depthwise: first, pointwise: last })[1],
        );
        const half = depthwise(picture, looking, first);
        const [rows, columns] = whole.shape;
        for (let place = 0; place < rows * columns; place++) {
          const position = { row: Math.floor(place / columns), column: place % columns };
          for (let filter = 0; filter < filters; filter++) {
            const found = separableValue(half, mixing, last, position, filter);
            const at = indexOf(whole.shape, position.row, position.column, filter);
            expect(found.value).toBe(whole.data[at]);
            const total = found.products.reduce((sum, { product }) => sum + product, 0);
            expect(found.sum).toBe(total);
            expect(found.bias).toBe(each.lastBias[filter]);
          }
        }
      }),
    );
  });
});

describe('the largest products', () => {
  it('come first by size, and the others are one sum', () => {
    const picture = { shape: [1, 1, 4] as const, data: [1, 1, 1, 1] };
    const looking = depthwise(picture, { shape: [1, 1, 4, 1], data: [1, 1, 1, 1] });
    const mixing = { shape: [1, 1, 4, 1] as const, data: [2, -7, 0.5, 3] };
    const { products } = separableValue(looking, mixing, {}, { row: 0, column: 0 }, 0);
    const { largest, rest } = largestProducts(products, 2);
    expect(largest.map(({ product }) => product)).toEqual([-7, 3]);
    expect(rest).toEqual({ count: 2, sum: 2.5 });
    expect(largestProducts(products, 9).rest).toEqual({ count: 0, sum: 0 });
  });
});
