/** Square cells that one reads, face on, with the padding around them. */
import type { Rect } from './geometry';

/** Cells of padding on each side. */
export interface GridPads {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const noPads: GridPads = { top: 0, right: 0, bottom: 0, left: 0 };

export interface GridCell extends Rect {
  /** Row and column of the map itself: padding above and to the left has negative ones. */
  readonly row: number;
  readonly column: number;
  readonly isPadding: boolean;
}

export interface NumberGridLayout {
  readonly x: number;
  readonly y: number;
  readonly rows: number;
  readonly columns: number;
  readonly pads: GridPads;
  readonly cellSize: number;
  readonly cells: readonly GridCell[];
  readonly width: number;
  readonly height: number;
}

export interface NumberGridPlace {
  readonly x?: number;
  readonly y?: number;
  readonly cellSize: number;
  readonly pads?: GridPads;
}

/** A map of rows x columns, its upper left cell (padding included) at (x, y). */
export function layoutNumberGrid(
  rows: number,
  columns: number,
  { x = 0, y = 0, cellSize, pads = noPads }: NumberGridPlace,
): NumberGridLayout {
  const allRows = rows + pads.top + pads.bottom;
  const allColumns = columns + pads.left + pads.right;
  const cells = Array.from({ length: allRows * allColumns }, (_, index): GridCell => {
    const down = Math.floor(index / allColumns);
    const across = index % allColumns;
    const row = down - pads.top;
    const column = across - pads.left;
    return {
      row,
      column,
      isPadding: row < 0 || row >= rows || column < 0 || column >= columns,
      x: x + across * cellSize,
      y: y + down * cellSize,
      width: cellSize,
      height: cellSize,
    };
  });
  const size = { width: allColumns * cellSize, height: allRows * cellSize };
  return { x, y, rows, columns, pads, cellSize, cells, ...size };
}

/** A square of cells whose first row and column are given as in `GridCell`: the filter's place. */
export function gridWindow(
  { x, y, pads, cellSize }: NumberGridLayout,
  row: number,
  column: number,
  side: number,
): Rect {
  return {
    x: x + (column + pads.left) * cellSize,
    y: y + (row + pads.top) * cellSize,
    width: side * cellSize,
    height: side * cellSize,
  };
}
