/** The two lanes of the figure "One position, counted": rows of marks that end in output squares. */
import { px, type Point, type Rect } from './geometry';
import { gridWidth, layoutMarkRow, stackRows } from './mark-row';
import type { Mark, MarkGrid, MarkRowLayout } from './mark-row';

export interface OnePositionSize {
  /** n: side of the input. */
  readonly side: number;
  /** f: side of the filter. */
  readonly kernel: number;
  /** n_c */
  readonly channels: number;
  /** n_c' */
  readonly filters: number;
  /** Upper left corner of the patch in the input. */
  readonly position: { readonly row: number; readonly column: number };
}

export interface Lane {
  /** Where its name stands: left end of the base line. What it does follows, or stands below. */
  readonly heading: Point;
  readonly how: Point | undefined;
  /** Marks of all filters; mark number i works in tick i of the lane (of its half). */
  readonly marks: MarkRowLayout;
  /** The room of each filter's row, from the first mark to its output. */
  readonly rows: readonly Rect[];
  /** One square for each filter's output value. */
  readonly outputs: readonly Rect[];
  /** Base lines of the labels, one a row; a single one where rows are too thin, none if narrow. */
  readonly labels: readonly Point[];
  /** Right end of the base line of the large number; none if narrow. */
  readonly count: Point | undefined;
}

export interface SeparableLane extends Lane {
  readonly depthwise: MarkRowLayout;
  readonly depthwiseLabel: Point | undefined;
  /** What each channel's filter has seen, kept for all filters of the second half. */
  readonly kept: readonly Rect[];
}

/** Also the side of an output square. */
export const tallestRow = 22;
const lowestRow = 3;
/** Rows that fit into this are as high as they may be. */
const rowsRoom = 137;
const keptSide = 28;
/** Rows closer than this have no room for a label each. */
const labelPitch = 17;
const textDrop = 5;

/** What both lanes share, so that their marks line up. */
export interface LaneFrame {
  readonly x: number;
  readonly grid: MarkGrid;
  readonly countRight: number | undefined;
  readonly hasLabels: boolean;
  /** From the base line of the name down to the first row. */
  readonly headingDrop: number;
}

export function layoutNormal(size: OnePositionSize, frame: LaneFrame, baseline: number): Lane {
  const { kernel, channels } = size;
  const top = baseline + frame.headingDrop;
  return layoutLane(size, frame, baseline, top, kernel ** 2, channels * kernel ** 2);
}

export function layoutSeparable(
  size: OnePositionSize,
  frame: LaneFrame,
  baseline: number,
): SeparableLane {
  const { channels } = size;
  const top = baseline + frame.headingDrop;
  const depthwise = layoutMarkRow(frame.grid, { x: frame.x, y: top, height: tallestRow });
  const keptTop = top + tallestRow + 10;
  const kept = depthwise.groups.map((group) => ({
    x: px(group.x + (group.width - keptSide) / 2),
    y: keptTop,
    width: keptSide,
    height: keptSide,
  }));
  const lane = layoutLane(size, frame, baseline, keptTop + keptSide + 12, 1, channels);
  // A channel's one weight stands under its box, also where f x f is even and has no middle slot.
  const marks = lane.marks.marks.map((mark) => centred(mark, kept[mark.group]));
  return {
    ...lane,
    marks: { ...lane.marks, marks },
    depthwise,
    depthwiseLabel: frame.hasLabels
      ? { x: labelX(frame), y: top + tallestRow / 2 + textDrop }
      : undefined,
    kept,
  };
}

function centred(mark: Mark, box: Rect | undefined): Mark {
  return box === undefined ? mark : { ...mark, x: box.x + (box.width - mark.width) / 2 };
}

function layoutLane(
  { filters }: OnePositionSize,
  frame: LaneFrame,
  baseline: number,
  top: number,
  marksPerGroup: number,
  marksPerRow: number,
): Lane {
  const { x, grid, countRight, hasLabels } = frame;
  const stack = stackRows(
    filters,
    { top, height: rowsRoom },
    { lowest: lowestRow, highest: tallestRow },
  );
  const height = stack.rowHeight;
  const pitch = height + stack.gap;
  const rowMarks = stack.tops.map(
    (y) => layoutMarkRow(grid, { x, y, height }, marksPerGroup).marks,
  );
  const outputX = outputLeft(frame);
  const middle = top + stack.height / 2;
  const labelTops = pitch >= labelPitch ? stack.tops.map((y) => y + height / 2) : [middle];
  return {
    heading: { x, y: baseline },
    how: hasLabels ? undefined : { x, y: baseline + 20 },
    marks: {
      marks: rowMarks.flatMap((marks, filter) =>
        marks.map((mark) => ({ ...mark, index: filter * marksPerRow + mark.index })),
      ),
      groups: [],
      width: gridWidth(grid),
      height: stack.height,
    },
    rows: stack.tops.map((y) => rounded({ x, y, width: outputX + tallestRow - x, height })),
    outputs: stack.tops.map((y) => rounded({ x: outputX, y, width: tallestRow, height })),
    labels: hasLabels ? labelTops.map((y) => ({ x: labelX(frame), y: y + textDrop })) : [],
    count: countRight === undefined ? undefined : { x: countRight, y: middle + 4 },
  };
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: px(x), y: px(y), width: px(width), height: px(height) };
}

function outputLeft({ x, grid }: LaneFrame): number {
  return x + gridWidth(grid) + 10;
}

function labelX(frame: LaneFrame): number {
  return outputLeft(frame) + tallestRow + 12;
}

/** Where the last row ends. */
export function bottomOf({ rows }: Lane): number {
  const last = rows.at(-1);
  return last === undefined ? 0 : last.y + last.height;
}
