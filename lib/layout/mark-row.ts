/**
 * Rows of marks on one common grid. One mark = one weight = one multiplication at one position;
 * a group holds the weights of one input channel. A row with fewer marks in a group (pointwise: one
 * for each channel) has them in the middle of the group's room, so that rows line up.
 */
import type { Rect } from './geometry';

export interface MarkGrid {
  /** Input channels. */
  readonly groups: number;
  /** Marks that fit into a group: f x f. */
  readonly slotsPerGroup: number;
  readonly markWidth: number;
  /** Between two marks. */
  readonly gap: number;
  /** Between the last mark of a group and the first of the next. */
  readonly groupGap: number;
}

export interface Mark extends Rect {
  /** Which mark of the row it is, from 0. */
  readonly index: number;
  readonly group: number;
}

export interface MarkRowLayout {
  readonly marks: readonly Mark[];
  /** The room of each group, marks or not. */
  readonly groups: readonly Rect[];
  readonly width: number;
  readonly height: number;
}

const gapShare = 0.2;

/** The grid with the widest marks, up to `widestMark`, with which a row fits into `width`. */
export function fitMarkGrid(
  width: number,
  groups: number,
  slotsPerGroup: number,
  widestMark: number,
): MarkGrid {
  // A mark and its gap are one pitch; between groups lies a pitch more, after the last mark no gap.
  const pitches = groups * slotsPerGroup + (groups - 1) - gapShare;
  const pitch = Math.min(width / pitches, widestMark / (1 - gapShare));
  const gap = pitch * gapShare;
  return { groups, slotsPerGroup, markWidth: pitch - gap, gap, groupGap: pitch + gap };
}

/** Width of one group's room. */
function roomWidth({ slotsPerGroup, markWidth, gap }: MarkGrid): number {
  return slotsPerGroup * (markWidth + gap) - gap;
}

/** Width of a whole row. */
export function gridWidth(grid: MarkGrid): number {
  return grid.groups * (roomWidth(grid) + grid.groupGap) - grid.groupGap;
}

/** A row at (x, y) with `marksPerGroup` marks in each group, as many as fit unless told. */
export function layoutMarkRow(
  grid: MarkGrid,
  place: Pick<Rect, 'x' | 'y' | 'height'>,
  marksPerGroup: number = grid.slotsPerGroup,
): MarkRowLayout {
  const { x, y, height } = place;
  const room = roomWidth(grid);
  const pitch = grid.markWidth + grid.gap;
  const firstSlot = Math.floor((grid.slotsPerGroup - marksPerGroup) / 2);
  const groups = range(grid.groups).map((group) => ({
    x: x + group * (room + grid.groupGap),
    y,
    width: room,
    height,
  }));
  const marks = groups.flatMap((rect, group) =>
    range(marksPerGroup).map((slot) => ({
      index: group * marksPerGroup + slot,
      group,
      x: rect.x + (firstSlot + slot) * pitch,
      y,
      width: grid.markWidth,
      height,
    })),
  );
  return { marks, groups, width: gridWidth(grid), height };
}

/** Where rows lie that are stacked: as high as they can be, between two bounds. */
export interface RowStack {
  readonly rowHeight: number;
  readonly gap: number;
  /** Of all rows; above the wished height only when the lowest rows do not fit. */
  readonly height: number;
  readonly tops: readonly number[];
}

/** Stacks `count` rows from `top` in `height` px, each `lowest` to `highest` px high. */
export function stackRows(
  count: number,
  { top, height }: { readonly top: number; readonly height: number },
  { lowest = 3, highest = 22 } = {},
): RowStack {
  const pitch = Math.min(height / (count - gapShare), highest / (1 - gapShare));
  const rowHeight = Math.max(lowest, pitch * (1 - gapShare));
  const gap = rowHeight * (gapShare / (1 - gapShare));
  return {
    rowHeight,
    gap,
    height: count * (rowHeight + gap) - gap,
    tops: range(count).map((row) => top + row * (rowHeight + gap)),
  };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
