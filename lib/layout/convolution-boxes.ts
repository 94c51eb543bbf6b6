/**
 * Input, filter and output of several convolutions as oblique boxes: three columns, one ground
 * line, and one scale for sides and one for channels in all of them, so that they can be compared.
 * The sides of filters may be magnified, as they would vanish beside a large map; their channels
 * never are: a filter is as deep as what it sees.
 */
import type { Rect } from './geometry';
import { layoutObliqueBox, type BoxScale, type BoxSize, type ObliqueBox } from './oblique-box';

export interface ConvolutionSizes {
  readonly input: BoxSize;
  readonly filter: BoxSize;
  readonly output: BoxSize;
}

export interface ConvolutionBoxes {
  readonly input: ObliqueBox;
  readonly filter: ObliqueBox;
  readonly output: ObliqueBox;
}

export interface ConvolutionDrawings {
  readonly drawings: readonly ConvolutionBoxes[];
  readonly scale: BoxScale;
  /** How many times larger the sides of filters are drawn: a whole number. */
  readonly magnification: number;
}

/** A box keeps this away from the borders of its column. */
const margin = 8;
/** Few channels are not stretched to fill the column. */
const mostPerChannel = 12;
/** One cell of a filter is at least this large, where there is room. */
const leastFilterCell = 6;

/** @param column the first of the three columns; the ground line is its lower edge */
export function layoutConvolutions(
  convolutions: readonly ConvolutionSizes[],
  column: Rect,
): ConvolutionDrawings {
  const sizes = convolutions.flatMap(({ input, filter, output }) => [input, filter, output]);
  const tallest = tallestFront(column.height);
  const perCell = tallest / Math.max(...sizes.map((size) => size.side));
  const longest = column.width - 2 * margin - depthOf(tallest);
  const perChannel = Math.min(longest / Math.max(...sizes.map((s) => s.channels)), mostPerChannel);
  const scale = { perCell, perChannel };

  const widestFilter = Math.max(...convolutions.map(({ filter }) => filter.side));
  const magnification = Math.max(
    1,
    Math.min(
      Math.ceil(leastFilterCell / perCell),
      Math.floor(tallest / (widestFilter * perCell * 2)),
    ),
  );
  const filterScale = { perCell: perCell * magnification, perChannel };
  const inColumn = (index: number, size: BoxSize, its: BoxScale) =>
    centred(size, its, { ...column, x: column.x + index * column.width });
  return {
    drawings: convolutions.map(({ input, filter, output }) => ({
      input: inColumn(0, input, scale),
      filter: inColumn(1, filter, filterScale),
      output: inColumn(2, output, scale),
    })),
    scale,
    magnification,
  };
}

function centred(size: BoxSize, scale: BoxScale, column: Rect): ObliqueBox {
  const y = column.y + column.height;
  const { width } = layoutObliqueBox(size, scale, { x: 0, y }).bounds;
  return layoutObliqueBox(size, scale, { x: column.x + (column.width - width) / 2, y });
}

/** A box of no length: what its depth edge adds to a height of 1, and to its width. */
const { bounds: unitBounds } = layoutObliqueBox(
  { side: 1000, channels: 0 },
  { perCell: 1, perChannel: 0 },
  { x: 0, y: 0 },
);

function tallestFront(height: number): number {
  return (height * 1000) / unitBounds.height;
}

function depthOf(frontHeight: number): number {
  return (frontHeight * unitBounds.width) / 1000;
}
