import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coarseningStops,
  countOf,
  endsOf,
  isAllowed,
  nearestAllowed,
  nearestPosition,
  valueAt,
} from './allowed';

const tenths = { min: 0.1, max: 0.5, step: 0.1 };
const alphas = { values: [0.25, 0.5, 0.75, 1] };
const oddFilters = { min: 1, max: 8, step: 2 };

describe('values in steps of a range', () => {
  it('come without the noise of binary fractions', () => {
    expect([0, 1, 2, 3, 4].map((position) => valueAt(tenths, position))).toEqual([
      0.1, 0.2, 0.3, 0.4, 0.5,
    ]);
  });

  it('end where the last whole step ends', () => {
    expect(countOf(oddFilters)).toBe(4);
    expect(endsOf(oddFilters)).toEqual([1, 7]);
  });

  it('are found from numbers between them, the lower one of two as near', () => {
    expect(nearestAllowed(oddFilters, 4)).toBe(3);
    expect(nearestAllowed(oddFilters, 4.1)).toBe(5);
    expect(nearestAllowed(oddFilters, -20)).toBe(1);
    expect(nearestAllowed(oddFilters, 1e300)).toBe(7);
  });

  it('know what is not one of them', () => {
    expect(isAllowed(tenths, 0.1 + 0.2)).toBe(true);
    expect(isAllowed(tenths, 0.35)).toBe(false);
    expect(isAllowed(tenths, 0.6)).toBe(false);
    expect(isAllowed(tenths, NaN)).toBe(false);
    expect(isAllowed(tenths, Infinity)).toBe(false);
  });
});

describe('values in a list', () => {
  it('are walked by position and held at the ends', () => {
    expect([-1, 0, 3, 4].map((position) => valueAt(alphas, position))).toEqual([0.25, 0.25, 1, 1]);
    expect(nearestPosition(alphas, 0.7)).toBe(2);
    expect(nearestAllowed(alphas, 0.6)).toBe(0.5);
    expect(isAllowed(alphas, 0.6)).toBe(false);
  });
});

it('finds the position of every allowed value again', () => {
  const ranges = fc.record({
    min: fc.integer({ min: -1000, max: 1000 }).map((tenth) => tenth / 10),
    step: fc.constantFrom(0.05, 0.1, 0.25, 1, 2, 32),
    steps: fc.integer({ min: 0, max: 500 }),
    position: fc.nat(500),
  });
  fc.assert(
    fc.property(ranges, ({ min, step, steps, position }) => {
      const allowed = { min, max: min + steps * step, step };
      const inside = Math.min(position, steps);
      expect(countOf(allowed)).toBe(steps + 1);
      expect(nearestPosition(allowed, valueAt(allowed, inside))).toBe(inside);
      expect(isAllowed(allowed, valueAt(allowed, inside))).toBe(true);
    }),
  );
});

describe('where a range of whole numbers stops', () => {
  it('at each small number and at the sizes and widths of networks, and rises', () => {
    const stops = coarseningStops({ min: 1, max: 2048 });
    for (const value of [1, 2, 3, 64, 112, 128, 144, 160, 224, 320, 512, 576, 960, 1024, 2048]) {
      expect(stops).toContain(value);
    }
    expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
    expect(stops.length).toBeLessThan(150);
  });

  it('at both ends, and nowhere beyond them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (min, more) => {
        const stops = coarseningStops({ min, max: min + more });
        expect(stops[0]).toBe(min);
        expect(stops.at(-1)).toBe(min + more);
        expect(stops.every((stop) => Number.isInteger(stop))).toBe(true);
        expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
      }),
    );
  });
});
