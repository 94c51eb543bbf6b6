/** Signed numbers as squares whose area is their size: filled above zero, hollow below. */
import type { Rect } from './geometry';

export interface SignedSquares {
  readonly positive: readonly Rect[];
  readonly negative: readonly Rect[];
}

/** Width of a hollow square's line; it stays inside. */
const hollowLine = 1;
/** Narrower ones could not be seen. */
const smallest = 0.5;
/** Leaves a hair of paper between two full squares. */
const largestShare = 0.94;

/**
 * One square for each number, in the middle of its cell, row by row from the upper left corner of
 * `place`; `most` fills a cell. What would be narrower than half a pixel is left out.
 */
export function signedSquares(
  place: Rect,
  values: readonly number[],
  columns: number,
  most: number,
): SignedSquares {
  const cell = place.width / columns;
  const squares = values.map((value, index) => {
    const side = cell * largestShare * Math.sqrt(Math.min(1, Math.abs(value) / most));
    const inset = value < 0 ? Math.min(hollowLine, side) / 2 : 0;
    const middle = {
      x: place.x + ((index % columns) + 0.5) * cell,
      y: place.y + (Math.floor(index / columns) + 0.5) * cell,
    };
    const drawn = side - 2 * inset;
    const corner = { x: middle.x - drawn / 2, y: middle.y - drawn / 2 };
    return { value, side, rect: { ...corner, width: drawn, height: drawn } };
  });
  const seen = squares.filter(({ side }) => side >= smallest);
  return {
    positive: seen.filter(({ value }) => value > 0).map(({ rect }) => rect),
    negative: seen.filter(({ value }) => value < 0).map(({ rect }) => rect),
  };
}
