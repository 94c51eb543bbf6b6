import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageKept } from '../ops/relu-survival';
import {
  evenDirections,
  randomDirections,
  recovery,
  sectorFates,
  sharesOf,
  spiral,
  vectorOf,
  wrapped,
  type Degrees,
} from './relu-erases';

const kept = (directions: readonly Degrees[], passage: 'relu' | 'linear' = 'relu') =>
  sharesOf(sectorFates(directions, passage)).exact;

const direction = fc.integer({ min: 0, max: 359 });
const directions = fc.array(direction, { minLength: 2, maxLength: 30 });
const point = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([x, y]) => ({ x, y }));

describe('recovering a point', () => {
  it('is exact wherever two channels speak that are not parallel', () => {
    fc.assert(
      fc.property(directions, point, (angles, p) => {
        const speaking = angles.filter((angle) => {
          const d = vectorOf(angle);
          return p.x * d.x + p.y * d.y > 1e-9;
        });
        fc.pre(speaking.some((one) => speaking.some((other) => (one - other) % 180 !== 0)));
        const { x, y, fate } = recovery(angles, 'relu')(p);
        expect(fate).toBe('exact');
        expect(Math.hypot(x - p.x, y - p.y)).toBeLessThan(1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exact everywhere without an activation, if two channels are not parallel', () => {
    fc.assert(
      fc.property(directions, point, (angles, p) => {
        fc.pre(angles.some((one) => angles.some((other) => (one - other) % 180 !== 0)));
        const { x, y, fate } = recovery(angles, 'linear')(p);
        expect(fate).toBe('exact');
        expect(Math.hypot(x - p.x, y - p.y)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the part along the only channel that speaks, and the centre where none does', () => {
    const right = 0;
    const up = 90;
    const upperLeft = recovery([right, up], 'relu')({ x: -0.5, y: 0.25 });
    expect(upperLeft.fate).toBe('flat');
    expect(upperLeft.x).toBeCloseTo(0, 12);
    expect(upperLeft.y).toBeCloseTo(0.25, 12);
    expect(recovery([right, up], 'relu')({ x: -0.5, y: -0.25 })).toEqual({
      x: 0,
      y: 0,
      fate: 'lost',
    });
  });

  it('needs two directions: parallel ones count once, even without an activation', () => {
    expect(recovery([0, 0, 0], 'relu')({ x: 1, y: 1 }).fate).toBe('flat');
    expect(recovery([0, 180], 'linear')({ x: 1, y: 1 }).fate).toBe('flat');
    expect(kept([30, 210], 'linear')).toBe(0);
  });
});

describe('the share of the plane that is kept', () => {
  it('is a quarter for two channels at a right angle', () => {
    expect(sharesOf(sectorFates([40, 130], 'relu'))).toEqual({
      exact: 0.25,
      flat: 0.5,
      lost: 0.25,
    });
  });

  it('is exactly one half for any three channels of which no two are parallel', () => {
    fc.assert(
      fc.property(direction, direction, direction, (a, b, c) => {
        fc.pre([a - b, b - c, a - c].every((difference) => difference % 180 !== 0));
        expect(kept([a, b, c])).toBe(0.5);
      }),
    );
  });

  it('is all of it for four channels in two opposite pairs, and for five at equal distances', () => {
    expect(kept(evenDirections(4))).toBe(1);
    expect(kept(evenDirections(5))).toBe(1);
    expect(kept([20, 200, 80, 260])).toBe(1);
  });

  it('tells for each sector what recovering a point there tells', () => {
    fc.assert(
      fc.property(directions, fc.constantFrom('relu', 'linear'), (angles, passage) => {
        const recovered = Array.from(
          { length: 360 },
          (_, sector) => recovery(angles, passage)(vectorOf(sector + 0.5)).fate,
        );
        expect(sectorFates(angles, passage)).toEqual(recovered);
      }),
      { numRuns: 200 },
    );
  });

  it('shares add up to the whole plane', () => {
    fc.assert(
      fc.property(directions, fc.constantFrom('relu', 'linear'), (angles, passage) => {
        const { exact, flat, lost } = sharesOf(sectorFates(angles, passage));
        expect(exact + flat + lost).toBeCloseTo(1, 12);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the average over random directions', () => {
  it('is the mean of 10,000 seeds within 1 %', () => {
    const seeds = Array.from({ length: 10_000 }, (_, seed) => randomDirections(seed, 8));
    for (const channels of [2, 3, 4, 5, 8]) {
      let sum = 0;
      for (const angles of seeds) sum += kept(angles.slice(0, channels));
      const expected = averageKept(channels);
      expect(Math.abs(sum / seeds.length - expected) / expected).toBeLessThan(0.01);
    }
  });
});

it('directions are the same for the same seed, and fewer are the first of more', () => {
  expect(randomDirections(1474, 8)).toEqual([132, 222, 282, 148, 181, 188, 56, 67]);
  expect(randomDirections(1474, 3)).toEqual([132, 222, 282]);
  expect([-1, 360, 725.4].map(wrapped)).toEqual([359, 0, 5]);
});

it('the spiral ends at the rim and stays in the disc', () => {
  const points = spiral();
  const last = points.at(-1) ?? { x: 0, y: 0 };
  expect(Math.hypot(last.x, last.y)).toBeCloseTo(1, 12);
  expect(points.every(({ x, y }) => Math.hypot(x, y) <= 1 + 1e-12)).toBe(true);
});
