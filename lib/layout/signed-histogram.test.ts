import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edgeOf,
  signedBins,
  signedPlan,
  signedRects,
  signedTicks,
  signSplit,
} from './signed-histogram';

const values = Float32Array.of(-7, -0.1, -0.1, 0, 0.1, 6, 6.5, 7);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('values on both sides of 0', () => {
  it('are counted below 0 and above the ceiling', () => {
    expect(signSplit(values, 6)).toEqual({ count: 8, below: 3, above: 2 });
    expect(signSplit(new Float32Array(), 6)).toEqual({ count: 0, below: 0, above: 0 });
  });

  it('fall into bins whose edges are 0 and 6, as many on each side', () => {
    const bins = signedBins(values, 6);
    expect(bins.width).toBe(0.1875);
    expect(bins.counts).toHaveLength(76);
    expect([edgeOf(bins, 0), edgeOf(bins, 38), edgeOf(bins, 70)]).toEqual([-7.125, 0, 6]);
    // -7; twice -0.1; 0 and 0.1; 6; 6.5; 7.
    expect([0, 37, 38, 70, 72, 75].map((index) => bins.counts[index])).toEqual([1, 2, 2, 1, 1, 1]);
  });

  it('reach at least to the ceiling', () => {
    const bins = signedBins(Float32Array.of(-0.5, 0.5), 6);
    expect(edgeOf(bins, bins.counts.length)).toBe(6);
    expect(signedTicks(bins, signedPlan(960, bins), 6)).toEqual([-6, 0, 6]);
  });
});

const anyValues = fc
  .array(fc.float({ min: -200, max: 200, noNaN: true }), { minLength: 1, maxLength: 80 })
  .map((all) => Float32Array.from(all));

describe('for any values', () => {
  it('each is in one bin, and the bins below 0 hold those below 0', () => {
    fc.assert(
      fc.property(anyValues, (all) => {
        const bins = signedBins(all, 6);
        const half = bins.counts.length / 2;
        const { count, below } = signSplit(all, 6);
        expect(sum(bins.counts)).toBe(count);
        expect(sum(bins.counts.slice(0, half))).toBe(below);
        expect(half).toBeGreaterThanOrEqual(20);
        expect(half).toBeLessThanOrEqual(40);
      }),
      { numRuns: 1000 },
    );
  });

  it('every bar and tick lies in the drawing, 0 in its middle', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(960, 328), (all, width) => {
        const bins = signedBins(all, 6);
        const plan = signedPlan(width, bins);
        const below = signedRects(bins, plan, -Infinity, 0);
        const above = signedRects(bins, plan, 0, Infinity);
        for (const { x, width: length } of below) {
          expect(x).toBeGreaterThanOrEqual(plan.margin - 1e-6);
          expect(x + length).toBeLessThanOrEqual(width / 2 + 1e-6);
        }
        for (const { x, width: length } of above) {
          expect(x).toBeGreaterThanOrEqual(width / 2 - 1e-6);
          expect(x + length).toBeLessThanOrEqual(width - plan.margin + 1e-6);
        }
        const heights = [...below, ...above].map(({ height }) => height);
        expect(Math.max(...heights)).toBeCloseTo(plan.tallest, 6);
        const ticks = signedTicks(bins, plan, 6);
        expect(ticks).toContain(0);
        ticks.slice(1).forEach((tick, index) => {
          expect((tick - (ticks[index] ?? 0)) * plan.unit).toBeGreaterThanOrEqual(40 - 1e-6);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
