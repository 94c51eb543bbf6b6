/**
 * The figure "One position, counted": the patch under the filter, and beneath or beside it one lane
 * for the normal and one for the separable convolution, both on one grid of marks. One mark = one
 * weight = one multiplication; the marks of a lane are numbered in the order in which they work.
 *
 * Two arrangements, chosen by the room there is: `wide` has the patch beside the lanes and a label at
 * each row, `narrow` has the patch above them.
 */
import { arrangementFor, type Arrangement } from './arrangement';
import type { Point, Rect } from './geometry';
import { fitMarkGrid } from './mark-row';
import { gridWindow, layoutNumberGrid, type NumberGridLayout } from './number-grid';
import { bottomOf, layoutNormal, layoutSeparable, tallestRow } from './one-position-lanes';
import type { Lane, LaneFrame, OnePositionSize, SeparableLane } from './one-position-lanes';

/** The input as sheets behind one another, the first in front, with the filter's place on each. */
export interface SheetStack {
  readonly sheets: readonly NumberGridLayout[];
  readonly windows: readonly Rect[];
  readonly bounds: Rect;
}

export interface OnePositionLayout {
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  readonly stack: SheetStack;
  /** The patch, one sheet for each channel. */
  readonly patch: readonly NumberGridLayout[];
  readonly normal: Lane;
  readonly separable: SeparableLane;
  /** Left ends of the base lines of what is written beside the drawing. */
  readonly notes: {
    readonly input: Point | undefined;
    readonly place: Point;
    readonly patch: Point | undefined;
    readonly example: Point;
    readonly legend: Point;
  };
}

/** The drawing for `width` px; its height follows from the number of filters. */
export function layoutOnePosition(
  size: OnePositionSize,
  width: number,
  arrangement: Arrangement = arrangementFor(width),
): OnePositionLayout {
  return arrangement === 'wide' ? layoutWide(size, width) : layoutNarrow(size, width);
}

function layoutWide(size: OnePositionSize, width: number): OnePositionLayout {
  const stack = layoutStack(size, { x: 0, y: 8 }, 12, 6);
  const patchTop = stack.bounds.y + stack.bounds.height + 48;
  const patch = layoutPatch(size, { x: 0, y: patchTop }, 28, 12);
  const left = 320;
  const countWidth = 116;
  const labelWidth = 86;
  const marksWidth = width - left - countWidth - labelWidth - tallestRow - 22;
  const frame: LaneFrame = {
    x: left,
    grid: fitMarkGrid(marksWidth, size.channels, size.kernel ** 2, 14),
    countRight: width,
    hasLabels: true,
    headingDrop: 14,
  };
  const normal = layoutNormal(size, frame, 16);
  const separable = layoutSeparable(size, frame, bottomOf(normal) + 56);
  const patchBottom = patchTop + size.kernel * 28;
  return {
    arrangement: 'wide',
    width,
    height: Math.ceil(Math.max(bottomOf(separable), patchBottom + 96)),
    stack,
    patch,
    normal,
    separable,
    notes: {
      input: { x: stack.bounds.width + 16, y: stack.bounds.y + 30 },
      place: { x: stack.bounds.width + 16, y: stack.bounds.y + 54 },
      patch: { x: 0, y: patchBottom + 24 },
      example: { x: 0, y: patchBottom + 46 },
      legend: { x: 0, y: patchBottom + 86 },
    },
  };
}

function layoutNarrow(size: OnePositionSize, width: number): OnePositionLayout {
  const room = Math.min(width, 560);
  const stack = layoutStack(size, { x: 0, y: 22 }, 8, 5);
  const patchLeft = stack.bounds.width + 14;
  const sheetGap = 8;
  const cells = size.channels * size.kernel;
  const cell = Math.min(
    28,
    Math.floor((room - patchLeft - (size.channels - 1) * sheetGap) / cells),
  );
  const patch = layoutPatch(size, { x: patchLeft, y: 22 }, cell, sheetGap);
  const patchBottom = Math.max(22 + size.kernel * cell, stack.bounds.y + stack.bounds.height);
  const frame: LaneFrame = {
    x: 0,
    grid: fitMarkGrid(room - tallestRow - 10, size.channels, size.kernel ** 2, 14),
    countRight: undefined,
    hasLabels: false,
    headingDrop: 34,
  };
  const normal = layoutNormal(size, frame, patchBottom + 84);
  const separable = layoutSeparable(size, frame, bottomOf(normal) + 48);
  return {
    arrangement: 'narrow',
    width,
    height: Math.ceil(bottomOf(separable) + 4),
    stack,
    patch,
    normal,
    separable,
    notes: {
      input: undefined,
      place: { x: 0, y: patchBottom + 20 },
      patch: undefined,
      example: { x: patchLeft + 76, y: patchBottom + 20 },
      legend: { x: 0, y: patchBottom + 44 },
    },
  };
}

function layoutStack(
  { side, kernel, channels, position }: OnePositionSize,
  { x, y }: Point,
  cellSize: number,
  shift: number,
): SheetStack {
  const depth = (channels - 1) * shift;
  // The last channel lies farthest back: to the right and up.
  const sheets = indices(channels).map((channel) =>
    layoutNumberGrid(side, side, {
      x: x + channel * shift,
      y: y + depth - channel * shift,
      cellSize,
    }),
  );
  const length = side * cellSize + depth;
  return {
    sheets,
    windows: sheets.map((sheet) => gridWindow(sheet, position.row, position.column, kernel)),
    bounds: { x, y, width: length, height: length },
  };
}

function layoutPatch(
  { kernel, channels }: OnePositionSize,
  { x, y }: Point,
  cellSize: number,
  gap: number,
): NumberGridLayout[] {
  return indices(channels).map((channel) =>
    layoutNumberGrid(kernel, kernel, { x: x + channel * (kernel * cellSize + gap), y, cellSize }),
  );
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
