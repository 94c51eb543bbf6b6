/**
 * The map of a network: its tensors as boxes to scale, and under each box how much it holds, what
 * it costs and what it stores, as three rows of bars. Every row has one linear scale of its own.
 */
import {
  layoutBoxRow,
  layoutObliqueBox,
  obliqueBoxSize,
  type BoxScale,
  type BoxSize,
  type ObliqueBox,
} from './oblique-box';
import { layoutBars, middle, type BarRow, type ColumnRoom, type Measure } from './skyline-bars';
import type { SkylineColumn } from './skyline-columns';

export interface SkylineRow extends BarRow {
  readonly measure: Measure;
  /** Where the heading and its notes stand: the first of their base lines. */
  readonly headingY: number;
  readonly baseline: number;
}

/** Neighbouring columns that share a label. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** The middle of its columns. */
  readonly x: number;
  readonly width: number;
}

/** An arc over two neighbouring boxes that stands on y at both ends. */
export interface Shortcut {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface SkylinesLayout {
  readonly width: number;
  readonly height: number;
  /** Headings and their notes stand on one line. */
  readonly isWide: boolean;
  /** Columns are narrower than their labels: neighbours share one, or it is left out. */
  readonly isDense: boolean;
  /** How many digits a number under a bar may have without touching its neighbour's. */
  readonly digits: 2 | 3;
  readonly rooms: readonly ColumnRoom[];
  /** Between two rooms. */
  readonly gap: number;
  readonly boxes: readonly ObliqueBox[];
  readonly scale: BoxScale;
  /** Base line of the boxes; side and channels stand below it. */
  readonly ground: number;
  readonly sides: readonly ColumnRun[];
  readonly channels: readonly ColumnRun[];
  /** Shortcuts, from the middle of one box to the middle of the next. */
  readonly shortcuts: readonly Shortcut[];
  /** Columns before which the map becomes half as wide. */
  readonly halvings: readonly number[];
  readonly rows: readonly SkylineRow[];
  /** Base line of the names of the columns. */
  readonly namesY: number;
}

export interface SkylinesDesign {
  /** Of the whole drawing, at least `narrowestDrawing`. */
  readonly width: number;
  readonly measures: readonly Measure[];
  /**
   * A network of the same parts whose scales are used as long as they do: while a slider moves,
   * boxes and bars then shrink instead of being drawn to ever new scales.
   */
  readonly reference?: readonly SkylineColumn[];
}

const narrowestDrawing = 280;
/** From here on all three measures are shown at once, and headings have one line. */
export const wideDrawing = 640;

/** Every label of a drawing is 13 px high, and a line of labels takes 17. */
export const lineHeight = 17;
const shortcutRoom = 16;
const shortcutGap = 4;
/** A digit of the text face is 0.6 em wide. */
const digitWidth = 7.8;
/** Three digits are what most labels have; wider ones stand under wider boxes. */
const labelWidth = 3 * digitWidth;
/** Share of the width that rooms without regard to channels may take. */
const equalShare = 0.72;
const heights: Readonly<Record<Measure, number>> = { values: 64, work: 144, weights: 64 };
const aloneHeight = 144;
/** Notes under the heading of a row in a narrow drawing. */
const noteLines: Readonly<Record<Measure, number>> = { values: 1, work: 2, weights: 1 };

export function layoutSkylines(
  columns: readonly SkylineColumn[],
  design: SkylinesDesign,
): SkylinesLayout {
  const { reference = columns } = design;
  const width = Math.max(design.width, narrowestDrawing);
  const isWide = width >= wideDrawing;
  const gap = isWide ? 4 : 2;
  const narrowest = Math.max(4, Math.min(40, (equalShare * width) / columns.length - gap));
  const isDense = narrowest < labelWidth;

  const boxRoom = { x: 0, y: shortcutRoom, width, height: isWide ? 136 : 96 };
  const { rooms, scale } = layoutBoxRow(largest(columns, reference), boxRoom, { gap, narrowest });
  const ground = boxRoom.y + boxRoom.height;
  const boxes = boxesIn(rooms, columns, scale, ground);

  const barWidth = Math.min(narrowest, 28);
  const rows: SkylineRow[] = [];
  // A lengthened box has its sign below the ground, above the labels.
  let y = ground + 3 * lineHeight;
  for (const measure of design.measures) {
    const headingY = y + 2 * lineHeight;
    const notes = isWide ? 0 : noteLines[measure];
    const height = design.measures.length === 1 ? aloneHeight : heights[measure];
    const top = headingY + notes * lineHeight + 10;
    rows.push({
      measure,
      headingY,
      baseline: top + height,
      ...layoutBars(columns, reference, measure, rooms, { top, height, barWidth }),
    });
    y = top + height + lineHeight;
  }
  const namesY = y + lineHeight;
  return {
    width,
    height: namesY + lineHeight + 8,
    isWide,
    isDense,
    // Three digits and a point.
    digits: narrowest + gap < 4.5 * digitWidth ? 2 : 3,
    rooms,
    gap,
    boxes,
    scale,
    ground,
    sides: runs(columns, rooms, (column) => `${column.side}`),
    channels: runs(columns, rooms, (column) => `${column.side} ${column.channels}`),
    shortcuts: shortcutsOver(columns, rooms, boxes),
    halvings: columns.flatMap((column, index) => (column.halves ? [index] : [])),
    rows,
    namesY,
  };
}

/** Boxes so large that those of both networks fit into their rooms. */
function largest(columns: readonly BoxSize[], reference: readonly BoxSize[]): BoxSize[] {
  return columns.map(({ side, channels }, index) => ({
    side: Math.max(side, reference[index]?.side ?? 0),
    channels: Math.max(channels, reference[index]?.channels ?? 0),
  }));
}

function boxesIn(
  rooms: readonly ColumnRoom[],
  sizes: readonly BoxSize[],
  scale: BoxScale,
  ground: number,
): ObliqueBox[] {
  return sizes.map((size, index) => {
    const x = middle(rooms[index]) - obliqueBoxSize(size, scale).width / 2;
    return layoutObliqueBox(size, scale, { x, y: ground });
  });
}

function shortcutsOver(
  columns: readonly SkylineColumn[],
  rooms: readonly ColumnRoom[],
  boxes: readonly ObliqueBox[],
): Shortcut[] {
  return columns.flatMap((column, index) => {
    const top = Math.min(...boxes.slice(index - 1, index + 1).map((box) => box.bounds.y));
    const ends = { from: middle(rooms[index - 1]), to: middle(rooms[index]) };
    return column.shortcut ? [{ ...ends, y: top - shortcutGap }] : [];
  });
}

/** Air between two labels of one line, so that they do not read as one number. */
const labelGap = 4;

/**
 * The runs whose label, a whole number of so many characters, has room under its columns. Of two
 * labels that would touch the right one stays: the last says how many classes there are. Before all
 * of them comes the run of the chosen column.
 */
export function labelledRuns(
  runs: readonly ColumnRun[],
  charactersOf: (run: ColumnRun) => number,
  chosen?: number,
): ColumnRun[] {
  const halfWidth = (run: ColumnRun) => (charactersOf(run) * digitWidth) / 2;
  const touch = (one: ColumnRun, other: ColumnRun) =>
    Math.abs(one.x - other.x) < halfWidth(one) + halfWidth(other) + labelGap;
  const isChosen = ({ first, last }: ColumnRun) =>
    chosen !== undefined && first <= chosen && chosen <= last;
  const fitting = runs.filter((run) => !isChosen(run) && 2 * halfWidth(run) <= run.width + 2);
  const kept = fitting.reduceRight<readonly ColumnRun[]>(
    (labelled, run) =>
      labelled.some((other) => touch(run, other)) ? labelled : [run, ...labelled],
    runs.filter(isChosen),
  );
  return [...kept].sort((one, other) => one.first - other.first);
}

function runs(
  columns: readonly SkylineColumn[],
  rooms: readonly ColumnRoom[],
  label: (column: SkylineColumn) => string,
): ColumnRun[] {
  const starts = columns.flatMap((column, index) => {
    const before = columns[index - 1];
    return before !== undefined && label(before) === label(column) ? [] : [index];
  });
  return starts.map((first, run) => {
    const last = (starts[run + 1] ?? columns.length) - 1;
    const left = rooms[first]?.x ?? 0;
    const right = rooms[last];
    const width = (right === undefined ? left : right.x + right.width) - left;
    return { first, last, x: left + width / 2, width };
  });
}

const longestRuler = 60;

/** A power of two that makes a ruler of a length easily seen and compared. */
export function rulerCount(perUnit: number): number {
  return 2 ** Math.max(0, Math.floor(Math.log2(longestRuler / perUnit)));
}
