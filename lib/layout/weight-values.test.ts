import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from './geometry';
import { signedSquares } from './hinton';
import { columnRect, layoutWeightValues, tileId, tileTargets, valueTile } from './weight-values';

const stem = { channels: 3, filters: 8, kernel: 3 };
const block = { channels: 8, filters: 16, kernel: 3 };

const layouts = fc.oneof(
  fc
    .integer({ min: 840, max: 1400 })
    .map((width) => layoutWeightValues(stem, block, width, 'wide')),
  fc
    .integer({ min: 288, max: 839 })
    .map((width) => layoutWeightValues(stem, block, width, 'narrow')),
);

const isInside = (inner: Rect, width: number, height: number) =>
  inner.x >= 0 &&
  inner.y >= 0 &&
  inner.x + inner.width <= width &&
  inner.y + inner.height <= height;

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the place of the tiles', () => {
  it('is inside the drawing, whatever its width, with room for the weights beside the wall', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { width, height, mixing } = layout;
        for (const { rect } of tileTargets(layout)) {
          expect(isInside(rect, width, height)).toBe(true);
        }
        expect(mixing.x + 64).toBeLessThanOrEqual(width);
        expect(layout.chosen.y).toBeLessThan(height);
      }),
    );
  });

  it('is each tile’s own', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const rects = tileTargets(layout).map(({ rect }) => rect);
        expect(rects).toHaveLength(3 * 8 + 8 * 17);
        const overlapping = rects.filter((a, i) => rects.slice(i + 1).some((b) => overlap(a, b)));
        expect(overlapping).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('makes both walls equally high side by side', () => {
    const { normal, separable } = layoutWeightValues(stem, block, 960, 'wide');
    expect(normal.wall.y).toBe(separable.wall.y);
    expect(normal.wall.height).toBeCloseTo(separable.wall.height, 9);
  });

  it('puts the depthwise tile and all of its column into one rectangle', () => {
    const { separable } = layoutWeightValues(stem, block, 328, 'narrow');
    const column = columnRect(separable, 2);
    for (const filter of [-1, 0, 15]) {
      const tile = valueTile(separable, filter, 2);
      expect(tile.x).toBeGreaterThan(column.x);
      expect(tile.y).toBeGreaterThan(column.y);
      expect(tile.x + tile.width).toBeLessThan(column.x + column.width);
      expect(tile.y + tile.height).toBeLessThan(column.y + column.height);
    }
    expect(tileId({ wall: 'separable', filter: -1, channel: 2 })).toBe('separable -1 2');
  });
});

describe('signed squares', () => {
  const place = { x: 10, y: 20, width: 20, height: 20 };

  it('have the size of the number as their area, and its sign as their kind', () => {
    const { positive, negative } = signedSquares(place, [4, -1, 0, 1], 2, 4);
    expect(positive).toHaveLength(2);
    expect(negative).toHaveLength(1);
    const [full, quarter] = positive;
    expect((full?.width ?? 0) ** 2 / (quarter?.width ?? 1) ** 2).toBeCloseTo(4, 9);
    expect(full?.x).toBeCloseTo(10.3, 9);
    expect(full?.y).toBeCloseTo(20.3, 9);
    expect(full?.width).toBeCloseTo(9.4, 9);
    // Its line lies inside the square that a filled one of the same size would be.
    expect((negative[0]?.width ?? 0) + 1).toBeCloseTo(4.7, 9);
  });

  it('never leave their cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (values) => {
          const { positive, negative } = signedSquares(place, values, 2, 1);
          for (const { x, y, width, height } of [...positive, ...negative]) {
            expect(Math.floor((x - 10) / 10)).toBe(Math.floor((x + width - 10) / 10));
            expect(Math.floor((y - 20) / 10)).toBe(Math.floor((y + height - 20) / 10));
          }
        },
      ),
    );
  });
});
