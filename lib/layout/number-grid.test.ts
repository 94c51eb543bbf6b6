import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridWindow, layoutNumberGrid } from './number-grid';

it('lays TensorFlow SAME padding only where it is: below and to the right', () => {
  const grid = layoutNumberGrid(2, 2, {
    cellSize: 32,
    pads: { top: 0, right: 1, bottom: 1, left: 0 },
  });
  expect([grid.width, grid.height]).toEqual([96, 96]);
  const padding = grid.cells.filter((cell) => cell.isPadding);
  expect(padding.map(({ row, column }) => [row, column])).toEqual([
    [0, 2],
    [1, 2],
    [2, 0],
    [2, 1],
    [2, 2],
  ]);
});

it('finds the window of the filter on the padded map', () => {
  const pads = { top: 1, right: 1, bottom: 1, left: 1 };
  const grid = layoutNumberGrid(6, 6, { x: 10, y: 20, cellSize: 32, pads });
  expect(gridWindow(grid, -1, -1, 3)).toEqual({ x: 10, y: 20, width: 96, height: 96 });
  expect(gridWindow(grid, 0, 2, 3)).toEqual({ x: 10 + 96, y: 20 + 32, width: 96, height: 96 });
});

it('tiles its area with squares, for any size and padding', () => {
  const pad = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.record({ top: pad, right: pad, bottom: pad, left: pad }),
      (rows, columns, pads) => {
        const grid = layoutNumberGrid(rows, columns, { x: 5, y: 6, cellSize: 28, pads });
        expect(grid.cells.filter((cell) => !cell.isPadding)).toHaveLength(rows * columns);
        expect(grid.cells.length * 28 * 28).toBe(grid.width * grid.height);
        const places = new Set(grid.cells.map((cell) => `${cell.x} ${cell.y}`));
        expect(places.size).toBe(grid.cells.length);
        for (const cell of grid.cells) {
          expect(gridWindow(grid, cell.row, cell.column, 1)).toEqual({
            x: cell.x,
            y: cell.y,
            width: 28,
            height: 28,
          });
          expect(cell.x + cell.width).toBeLessThanOrEqual(5 + grid.width);
          expect(cell.y + cell.height).toBeLessThanOrEqual(6 + grid.height);
        }
      },
    ),
  );
});
