import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorFates, sharesOf, spiral, type Fate } from './relu-erases';
import {
  chartPoint,
  curvePaths,
  directionTo,
  narrowPlaces,
  onPage,
  polar,
  ringArcs,
  targetRadius,
  widePlaces,
} from './relu-erases-places';

const { disc } = widePlaces;
const angles = fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 2, maxLength: 8 });

/** Degrees that an arc spans, read from its path. */
function spanOf(path: string): number {
  const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([match]) => Number(match));
  if (!path.includes('A')) return 360; // a circle
  const [x0 = 0, y0 = 0, , , , , , x1 = 0, y1 = 0] = numbers;
  return (directionTo(disc, { x: x1, y: y1 }) - directionTo(disc, { x: x0, y: y0 }) + 360) % 360;
}

describe('the ring', () => {
  it('spans each fate as far as its share says', () => {
    fc.assert(
      fc.property(angles, fc.constantFrom('relu', 'linear'), (directions, passage) => {
        const fates = sectorFates(directions, passage);
        const shares = sharesOf(fates);
        const arcs = ringArcs(disc, fates);
        for (const fate of ['exact', 'flat', 'lost'] satisfies Fate[]) {
          const degrees = arcs
            .filter((arc) => arc.fate === fate)
            .reduce((sum, { path }) => sum + spanOf(path), 0);
          expect(degrees).toBe(Math.round(shares[fate] * 360));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('handles', () => {
  it('stand where their direction says, and a drag to there says it back', () => {
    for (let degrees = 0; degrees < 360; degrees++) {
      expect(directionTo(disc, polar(disc, degrees, disc.handles))).toBe(degrees);
    }
  });

  it.each([widePlaces, narrowPlaces])('stay in the drawing with all of their 44 px', (places) => {
    const reach = places.disc.handles + targetRadius;
    expect(2 * targetRadius).toBe(44);
    expect(places.disc.centre.x - reach).toBeGreaterThanOrEqual(0);
    expect(places.disc.centre.y - reach).toBeGreaterThanOrEqual(0);
    expect(places.disc.centre.x + reach).toBeLessThanOrEqual(places.chart?.x ?? places.width);
  });
});

describe('the curve', () => {
  const points = spiral();

  it('lies on the original where two channels speak, and nowhere else', () => {
    const paths = curvePaths(disc, points, [45, 135], 'relu');
    const original = new Set(paths.original.slice(1).split('L'));
    const exact = paths.exact.split(/[ML]/).filter(Boolean);
    expect(exact.length).toBeGreaterThan(80);
    expect(exact.every((point) => original.has(point))).toBe(true);
    expect(exact.every((point) => Number(point.split(' ')[1]) < disc.centre.y)).toBe(true);
  });

  it('is flattened onto the spokes of the channels that speak alone', () => {
    const { flat, hasLost } = curvePaths(disc, points, [0, 90], 'relu');
    expect(hasLost).toBe(true);
    for (const point of flat.split(/[ML]/).filter(Boolean)) {
      const [x = 0, y = 0] = point.split(' ').map(Number);
      expect(x === disc.centre.x || y === disc.centre.y).toBe(true);
    }
  });

  it('comes back whole without an activation', () => {
    const paths = curvePaths(disc, points, [10, 200], 'linear');
    expect(paths.exact).toBe(paths.original);
    expect([paths.flat, paths.falls, paths.hasLost]).toEqual(['', '', false]);
  });

  it('stays in the disc', () => {
    for (const point of points) {
      const { x, y } = onPage(disc, point);
      expect(Math.hypot(x - disc.centre.x, y - disc.centre.y)).toBeLessThanOrEqual(
        disc.radius + 1e-9,
      );
    }
  });
});

it('the chart goes from 2 channels at the left to 30 at the right, from nothing to all', () => {
  const { chart } = widePlaces;
  expect(chart && chartPoint(chart, 2, 0)).toEqual({ x: 560, y: 292 });
  expect(chart && chartPoint(chart, 30, 1)).toEqual({ x: 940, y: 48 });
  expect(chart && chartPoint(chart, 16, 0.5)).toEqual({ x: 750, y: 170 });
});
