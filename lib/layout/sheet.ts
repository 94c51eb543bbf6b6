/** A sheet of signed numbers as one path for each value: few elements, however many cells. */
import { rectsPath, type Point, type Rect } from './geometry';

export interface SheetPlace extends Point {
  /** Cells along a side. */
  readonly side: number;
  readonly cellSize: number;
}

export function sheetRect({ x, y, side, cellSize }: SheetPlace): Rect {
  return { x, y, width: side * cellSize, height: side * cellSize };
}

/** The place of a square of cells, the upper left one given by row and column. */
export function cellsRect(place: SheetPlace, row: number, column: number, count = 1): Rect {
  const { x, y, cellSize } = place;
  const size = count * cellSize;
  return { x: x + column * cellSize, y: y + row * cellSize, width: size, height: size };
}

export interface CellGroup<T> {
  readonly value: T;
  readonly path: string;
}

/**
 * The cells of equal value as one path each, without those that `valueOf` gives nothing for.
 * `inset` makes each cell smaller on all sides.
 */
export function groupCells<T>(
  place: SheetPlace,
  valueOf: (cell: number) => T | undefined,
  inset = 0,
): readonly CellGroup<T>[] {
  const groups = new Map<T, Rect[]>();
  for (let cell = 0; cell < place.side ** 2; cell++) {
    const value = valueOf(cell);
    if (value === undefined) continue;
    const rects = groups.get(value) ?? [];
    rects.push(inside(cellsRect(place, Math.floor(cell / place.side), cell % place.side), inset));
    groups.set(value, rects);
  }
  return [...groups].map(([value, rects]) => ({ value, path: rectsPath(rects) }));
}

function inside({ x, y, width, height }: Rect, inset: number): Rect {
  return { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
}
