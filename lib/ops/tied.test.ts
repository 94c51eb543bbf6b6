import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, normal, patternsPerChannel, separable, tiedKernel, tileOf } from '.';

const values = (length: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });

/** Side, channels and filters, with an input and the weights of both halves. */
const halves = fc
  .record({
    kernel: fc.constantFrom(1, 3),
    channels: fc.integer({ min: 1, max: 4 }),
    filters: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ kernel, channels, filters }) =>
    fc.record({
      kernel: fc.constant(kernel),
      channels: fc.constant(channels),
      filters: fc.constant(filters),
      input: values(25 * channels),
      looking: values(kernel * kernel * channels),
      mixing: values(channels * filters),
    }),
  );

describe('two halves as one tied kernel', () => {
  it('give what the two give one after the other', () => {
    fc.assert(
      fc.property(halves, ({ kernel, channels, filters, input, looking, mixing }) => {
        const picture = { shape: [5, 5, channels] as const, data: input };
        const first = { shape: [kernel, kernel, channels, 1] as const, data: looking };
        const second = { shape: [1, 1, channels, filters] as const, data: mixing };
        const whole = convolve(normal(picture, tiedKernel(first, second)));
        const [, last] = separable(picture, first, second);
        expect([...whole.data]).toEqual([...convolve(last).data]);
      }),
      { numRuns: 300 },
    );
  });

  it('have at most one pattern in each channel', () => {
    fc.assert(
      fc.property(halves, ({ kernel, channels, filters, looking, mixing }) => {
        const tied = tiedKernel(
          { shape: [kernel, kernel, channels, 1], data: looking },
          { shape: [1, 1, channels, filters], data: mixing },
        );
        const counts = patternsPerChannel(tied);
        expect(counts).toHaveLength(channels);
        for (const count of counts) expect(count).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are refused where they do not fit', () => {
    const first = { shape: [1, 1, 2, 1] as const, data: [1, 2] };
    const second = { shape: [1, 1, 3, 1] as const, data: [1, 2, 3] };
    expect(() => tiedKernel(first, second)).toThrow('[1,1,2,1] and [1,1,3,1] are not two halves');
  });
});

describe('the patterns of a kernel', () => {
  // Two taps, one channel, four filters: (1, 2), (2, 4), (-3, -6), (2, 1).
  const kernel = { shape: [1, 2, 1, 4] as const, data: [1, 2, -3, 2, 2, 4, -6, 1] };

  it('are counted up to strength and sign', () => {
    expect(tileOf(kernel, 0, 2)).toEqual([-3, -6]);
    expect(patternsPerChannel(kernel)).toEqual([2]);
  });

  it('are none where all is zero', () => {
    expect(patternsPerChannel({ shape: [1, 1, 1, 2], data: [0, 0] })).toEqual([0]);
  });
});
