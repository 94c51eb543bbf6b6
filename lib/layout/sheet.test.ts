import { describe, expect, it } from 'vitest';
import { cellsRect, groupCells, sheetRect } from './sheet';

const place = { x: 100, y: 10, side: 2, cellSize: 4 };

describe('a sheet', () => {
  it('is one path for each value, without the cells that have none', () => {
    const values = [1, 0.5, undefined, 1];
    expect(groupCells(place, (cell) => values[cell])).toEqual([
      { value: 1, path: 'M100 10h4v4h-4zM104 14h4v4h-4z' },
      { value: 0.5, path: 'M104 10h4v4h-4z' },
    ]);
  });

  it('keeps its cells apart by an inset', () => {
    expect(groupCells(place, (cell) => (cell === 3 ? true : undefined), 1)).toEqual([
      { value: true, path: 'M105 15h2v2h-2z' },
    ]);
  });

  it('knows the place of cells', () => {
    expect(sheetRect(place)).toEqual({ x: 100, y: 10, width: 8, height: 8 });
    expect(cellsRect(place, 1, 0, 2)).toEqual({ x: 100, y: 14, width: 8, height: 8 });
  });
});
