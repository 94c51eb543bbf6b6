import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolution, separableConvolution } from '../arch';
import type { Rect } from './geometry';
import { groupTiles, layoutWall, slidTiles, wallCells, type WallSize } from './weight-wall';

const room = { x: 20, y: 60, width: 260, height: 340 };
const lecture = { channels: 3, filters: 5, kernel: 3 };

function weightsOf({ channels, filters, kernel }: WallSize, groups = 1) {
  const spec = { input: { height: kernel, width: kernel, channels }, kernel, filters };
  const { depthwise, pointwise } = separableConvolution(spec);
  return {
    normal: convolution({ ...spec, groups }).weights,
    depthwise: depthwise.weights,
    pointwise: pointwise.weights,
  };
}

const kernels = fc.constantFrom(1, 3, 5, 7);
const sizes = fc.record({
  channels: fc.integer({ min: 1, max: 24 }),
  filters: fc.integer({ min: 1, max: 24 }),
  kernel: kernels,
});

function isWithin(inner: Rect, outer: Rect): boolean {
  const hair = 1e-6;
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}

describe('the weight wall', () => {
  it('draws 27 cells of the row, 15 dots and 120 others of the lecture example', () => {
    const { row, centres, others } = wallCells(layoutWall(lecture, room));
    expect([row.length, centres.length, others.length]).toEqual([27, 15, 120]);
  });

  it('draws as many cells as lib/arch counts weights', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const wall = layoutWall(size, { ...room, width: 4000, height: 4000 });
        const { row, centres, others } = wallCells(wall);
        const weights = weightsOf(size);
        expect(row.length).toBe(weights.depthwise);
        expect(centres.length).toBe(weights.pointwise);
        expect(centres.length + others.length).toBe(weights.normal);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays in its room, with cells of 18 px at most', () => {
    const any = fc.record({
      channels: fc.integer({ min: 1, max: 64 }),
      filters: fc.integer({ min: 1, max: 64 }),
      kernel: kernels,
    });
    fc.assert(
      fc.property(any, (size) => {
        const wall = layoutWall(size, room);
        const { row, centres, others } = wallCells(wall);
        expect(wall.cell).toBeLessThanOrEqual(18);
        expect([...row, ...centres, ...others].filter((cell) => !isWithin(cell, room))).toEqual([]);
        expect(wall.row.y + wall.row.height).toBeLessThan(wall.wall.y);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps one tile in g when it falls into groups', () => {
    const grouped = fc.record({
      groups: fc.integer({ min: 1, max: 6 }),
      perGroup: fc.integer({ min: 1, max: 4 }),
      filtersEach: fc.integer({ min: 1, max: 4 }),
      kernel: kernels,
    });
    fc.assert(
      fc.property(grouped, ({ groups, perGroup, filtersEach, kernel }) => {
        const size = { channels: groups * perGroup, filters: groups * filtersEach, kernel };
        const tiles = groupTiles(layoutWall(size, room), groups);
        expect(tiles.length * kernel ** 2).toBe(weightsOf(size, groups).normal);
      }),
      { numRuns: 1000 },
    );
  });

  it('slides the diagonal into the depthwise row when each group is one channel', () => {
    const wall = layoutWall({ channels: 4, filters: 4, kernel: 3 }, room);
    const slid = slidTiles(wall, 4, 1);
    expect(slid.map((tile) => tile.y)).toEqual([60, 60, 60, 60]);
    expect(slidTiles(wall, 2, 1)).toHaveLength(8);
    expect(slidTiles(wall, 2, 1).some((tile) => tile.y === 60)).toBe(false);
  });
});
