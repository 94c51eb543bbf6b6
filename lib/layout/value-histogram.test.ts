import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelStep } from '../ops/levels';
import {
  binRects,
  binsBelow,
  histogramPlan,
  levelMarks,
  roundingError,
  spikeRect,
  spreadOf,
} from './value-histogram';

const values = Float32Array.of(0, 0, 0.1, 0.3, 2.5, 6, 6, 6);

describe('the values of a layer', () => {
  it('are counted: exactly 0, exactly 6, the largest', () => {
    expect(spreadOf(values, 6)).toEqual({ count: 8, zeros: 2, full: 3, largest: 6 });
  });

  it('fall into bins of a quarter, without those at 0 and at 6', () => {
    const bins = binsBelow(values, 6, 6);
    expect(bins).toHaveLength(24);
    expect([bins[0], bins[1], bins[10]]).toEqual([1, 1, 1]);
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('have 15 steps of 0.4 in 4 bits up to 6', () => {
    expect(roundingError(Float32Array.of(0.5, 0.5), 6, 4)).toBeCloseTo(0.1, 6);
    expect(roundingError(Float32Array.of(0, 6), 6, 4)).toBe(0);
  });
});

const anyValues = fc
  .array(fc.double({ min: -3, max: 30, noNaN: true }), { minLength: 1, maxLength: 80 })
  .map((all) => Float32Array.from(all, (value) => Math.max(0, value)));
const anyBits = fc.integer({ min: 2, max: 8 });

describe('for any values and bits', () => {
  it('no value moves further than half a step, and every value is drawn once', () => {
    fc.assert(
      fc.property(anyValues, anyBits, fc.constantFrom(960, 328), (all, bits, width) => {
        const clipped = all.map((value) => Math.min(value, 6));
        const { count, zeros, full, largest } = spreadOf(clipped, 6);
        expect(roundingError(clipped, 6, bits)).toBeLessThanOrEqual(levelStep(6, bits) / 2 + 1e-6);
        const bins = binsBelow(clipped, 6, 6);
        expect(zeros + full + bins.reduce((sum, each) => sum + each, 0)).toBe(count);
        const top = Math.max(largest, spreadOf(all, 6).largest, 12);
        const plan = histogramPlan(width, top);
        const most = Math.max(zeros, full, ...bins);
        const rects = [
          ...binRects(bins, most, plan),
          spikeRect(0, zeros, most, plan),
          spikeRect(6, full, most, plan),
        ];
        expect(Math.max(...rects.map(({ height }) => height))).toBeCloseTo(plan.tallest, 6);
        for (const { x, width: length, y, height } of rects) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + length).toBeLessThanOrEqual(plan.width);
          expect(y + height).toBeCloseTo(plan.axis, 6);
        }
        const { xs, every } = levelMarks(top, bits, plan);
        expect(xs[0]).toBe(plan.left);
        expect(xs.at(-1) ?? 0).toBeLessThanOrEqual(plan.width);
        expect(xs).toHaveLength(Math.floor((2 ** bits - 1) / every) + 1);
        xs.slice(1).forEach((x, index) => {
          expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(3 - 1e-6);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
