import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from './geometry';
import { wallCells } from './weight-wall';
import { breakLines, drawWall, shortestOutline, type DrawnWall } from './weight-wall-drawn';
import { type Arrangement, designWidths } from './arrangement';
import { layoutWeightWall } from './weight-wall-figure';

const arrangements = ['wide', 'narrow'] as const;
const kernels = fc.constantFrom(1, 3, 5, 7);
const counts = fc.oneof(
  fc.integer({ min: 1, max: 1024 }),
  fc.integer({ min: 1, max: 64 }),
  fc.constantFrom(1, 512, 1024),
);
const sizes = fc.record({ channels: counts, filters: counts, kernel: kernels });
const places = fc.record({
  size: sizes,
  arrangement: fc.constantFrom(...arrangements),
  wider: fc.integer({ min: 0, max: 240 }),
});

const wall = (filters: number, channels: number, arrangement: Arrangement) =>
  layoutWeightWall({ filters, channels, kernel: 3 }, designWidths[arrangement], arrangement)
    .separable.drawn;

const tilesDrawn = ({ tiles: { size } }: DrawnWall) => `${size.filters} × ${size.channels}`;

const right = ({ x, width }: Rect) => x + width;
const bottom = ({ y, height }: Rect) => y + height;

describe('a wall as it is drawn', () => {
  it.each(arrangements)('%s: whole while its tiles can be seen', (arrangement) => {
    const drawn = wall(5, 3, arrangement);
    const { cut, outline, tiles } = drawn;
    expect(tilesDrawn(drawn)).toBe('5 × 3');
    expect(cut).toEqual({ right: false, bottom: false });
    expect(outline).toBeUndefined();
    expect(tiles.cell).toBeGreaterThan(10);
  });

  it.each(arrangements)('%s: 512 filters on 3 channels are broken off below 8', (arrangement) => {
    const drawn = wall(512, 3, arrangement);
    expect(tilesDrawn(drawn)).toBe('8 × 3');
    expect(drawn.cut).toEqual({ right: false, bottom: true });
    expect(drawn.outline).toBeUndefined();
    expect(drawn.tiles.tile).toBeGreaterThan(20);
    expect(breakLines(drawn, true)).toHaveLength(2);
  });

  it.each(arrangements)(
    '%s: one filter on 1,024 channels is broken off at the right',
    (arrangement) => {
      const drawn = wall(1, 1024, arrangement);
      expect(tilesDrawn(drawn)).toBe('1 × 8');
      expect(
        [breakLines(drawn, false), breakLines(drawn, true)].map(({ length }) => length),
      ).toEqual([2, 4]);
      expect(drawn.cut).toEqual({ right: true, bottom: false });
      expect(drawn.outline).toBeUndefined();
    },
  );

  it.each(arrangements)(
    '%s: 512 × 512 have an outline to scale with its thin row',
    (arrangement) => {
      const drawn = wall(512, 512, arrangement);
      const { outline } = drawn;
      expect(tilesDrawn(drawn)).toBe('8 × 8');
      expect(outline?.wall.width).toBeCloseTo(outline?.wall.height ?? 0);
      expect(outline?.rowThickness.drawn).toBe(1);
      expect(outline?.rowThickness.true).toBeCloseTo((outline?.wall.height ?? 0) / 512);
      expect(outline?.rowThickness.true).toBeLessThan(1);
      expect(outline?.corner.width).toBeCloseTo(((outline?.wall.width ?? 0) * 8) / 512);
    },
  );

  it.each(arrangements)(
    '%s: 64 filters on 3 channels are slender, but have an outline with a row a 64th as thick',
    (arrangement) => {
      const { outline } = wall(64, 3, arrangement);
      expect((outline?.wall.height ?? 0) / (outline?.row.height ?? 1)).toBeCloseTo(64);
      expect(outline?.rowThickness.true).toBeGreaterThan(4);
    },
  );

  it('takes fewer tiles of 7 × 7 on a phone rather than smaller cells', () => {
    const size = { filters: 512, channels: 512, kernel: 7 };
    expect(tilesDrawn(layoutWeightWall(size, 328).separable.drawn)).toBe('8 × 3');
  });

  it('shows tiles of at least 4 px and cells of at least 2 px in any setting', () => {
    fc.assert(
      fc.property(places, ({ size, arrangement, wider }) => {
        const width = designWidths[arrangement] + wider;
        const { normal, separable } = layoutWeightWall(size, width, arrangement);
        for (const { drawn } of [separable, ...(normal ? [normal] : [])]) {
          const { tiles, cut } = drawn;
          expect(tiles.tile).toBeGreaterThanOrEqual(4);
          expect(tiles.cell).toBeGreaterThanOrEqual(2);
          expect(cut).toEqual({
            right: tiles.size.channels < size.channels,
            bottom: tiles.size.filters < size.filters,
          });
          const cells = tiles.size.filters * tiles.size.channels;
          expect(wallCells(tiles).centres).toHaveLength(cells);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stays with its breaks and labels inside the drawing, above the equation', () => {
    fc.assert(
      fc.property(places, ({ size, arrangement, wider }) => {
        const width = designWidths[arrangement] + wider;
        const { normal, separable, equation, height } = layoutWeightWall(size, width, arrangement);
        expect(equation.y).toBeLessThan(height);
        for (const panel of [separable, ...(normal ? [normal] : [])]) {
          const { tiles, outline, body, cut } = panel.drawn;
          const mostRight = panel === normal ? width / 2 : width;
          for (const rect of [tiles.wall, tiles.row, body, outline?.wall, outline?.row]) {
            if (rect === undefined) continue;
            expect(right(rect)).toBeLessThanOrEqual(mostRight);
            expect(bottom(rect)).toBeLessThan(equation.y - 30);
          }
          for (const { x, y } of breakLines(panel.drawn, true).flat()) {
            expect(x).toBeGreaterThanOrEqual(tiles.wall.x);
            expect(x).toBeLessThanOrEqual(mostRight);
            expect(y).toBeLessThan(panel.cornerLabel.y - 4);
          }
          if (cut.right || cut.bottom) expect(panel.cornerLabel.y).toBeLessThan(equation.y - 30);
          if (outline === undefined) continue;
          expect(Math.min(outline.wall.width, outline.wall.height)).toBeGreaterThanOrEqual(
            shortestOutline,
          );
          expect(right(outline.wall)).toBeLessThan(tiles.wall.x);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is never out of its room', () => {
    const room = { x: 20, y: 60, height: 340 };
    fc.assert(
      fc.property(sizes, fc.integer({ min: 200, max: 420 }), (size, width) => {
        const { tiles, body, row, outline } = drawWall(size, { ...room, width });
        for (const rect of [tiles.wall, tiles.row, body, row, outline?.wall ?? body]) {
          expect(right(rect)).toBeLessThanOrEqual(room.x + width + 1e-6);
          expect(bottom(rect)).toBeLessThanOrEqual(room.y + room.height + 1e-6);
          expect(rect.x).toBeGreaterThanOrEqual(room.x);
          expect(rect.y).toBeGreaterThanOrEqual(room.y);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the figure of the wall', () => {
  it('has both walls in one frame side by side, and one wall on a phone', () => {
    const lecture = { channels: 3, filters: 5, kernel: 3 };
    const { normal, separable } = layoutWeightWall(lecture, 960);
    expect(normal?.drawn.tiles.wall.y).toBe(separable.drawn.tiles.wall.y);
    expect(normal?.drawn.tiles.wall.width).toBe(separable.drawn.tiles.wall.width);
    expect(layoutWeightWall(lecture, 328).normal).toBeUndefined();
  });
});
