/** One row of bars of the map: a value for each column, on one linear scale. */
import type { Rect } from './geometry';
import { totalOf, type SkylineColumn } from './skyline-columns';

export const measures = ['values', 'work', 'weights'] as const;

export type Measure = (typeof measures)[number];

/** A bar is one rectangle; `depthwise`, its lowest part, is a hairline where it is thinner. */
export interface SkylineBar extends Rect {
  readonly column: number;
  readonly value: number;
  /** What most of it is: 1 x 1 weights, normal ones, or values, which are neither. */
  readonly kind: 'pointwise' | 'normal' | 'values';
  /** The depthwise part; null where there is none. */
  readonly depthwise: Rect | null;
  /** Dashed behind it: the normal twin, or the widest map inside. Null where it is no higher. */
  readonly behind: (Rect & { readonly value: number }) | null;
}

/** Where a column stands from left to right. */
export type ColumnRoom = Pick<Rect, 'x' | 'width'>;

export interface BarRow {
  readonly bars: readonly SkylineBar[];
  /** Pixels for one value, multiply-add or weight. */
  readonly perUnit: number;
  /** What the full height of the row stands for: a round number. */
  readonly full: number;
}

export function middle(room: ColumnRoom | undefined): number {
  return room === undefined ? 0 : room.x + room.width / 2;
}

/** Shorter ones would not be seen. */
const shortestBar = 1.5;

function valueOf(column: SkylineColumn, measure: Measure): number {
  return measure === 'values' ? column.values : totalOf(column[measure]);
}

function behindOf(column: SkylineColumn, measure: Measure): number {
  if (measure === 'values') return column.widestInside;
  return measure === 'work' ? (column.twinWork ?? 0) : 0;
}

export interface BarRoom {
  readonly top: number;
  readonly height: number;
  readonly barWidth: number;
}

const firstDigits = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The smallest round number that is no less than `value`, which is above 0. */
export function roundAbove(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const digit = firstDigits.find((each) => each * decade >= value) ?? 10;
  return digit * decade;
}

/** Where a network needs a fifth of the reference, its scale is enlarged five times. */
const enlargement = 5;

function fullHeight(highest: number, reference: number): number {
  let full = roundAbove(Math.max(highest, reference, 1));
  while (highest > 0 && highest * enlargement < full) full /= enlargement;
  return full;
}

function highestOf(columns: readonly SkylineColumn[], measure: Measure): number {
  const heights = columns
    .slice(1)
    .map((column) => Math.max(valueOf(column, measure), behindOf(column, measure)));
  return Math.max(0, ...heights);
}

/** The picture is no part of the network: it has a box and no bars. */
export function layoutBars(
  columns: readonly SkylineColumn[],
  reference: readonly SkylineColumn[],
  measure: Measure,
  rooms: readonly ColumnRoom[],
  { top, height, barWidth }: BarRoom,
): BarRow {
  const parts = columns.map((column, index) => ({ column, index })).slice(1);
  const full = fullHeight(highestOf(columns, measure), highestOf(reference, measure));
  const perUnit = height / full;
  const baseline = top + height;
  const rect = (index: number, value: number): Rect => {
    const drawn = value === 0 ? 0 : Math.max(value * perUnit, shortestBar);
    const x = middle(rooms[index]) - barWidth / 2;
    return { x, y: baseline - drawn, width: barWidth, height: drawn };
  };
  const bars = parts.map(({ column, index }): SkylineBar => {
    const value = valueOf(column, measure);
    const behind = behindOf(column, measure);
    const depthwise = measure === 'values' ? 0 : column[measure].depthwise;
    return {
      column: index,
      value,
      kind: barKind(column, measure),
      ...rect(index, value),
      depthwise: depthwise === 0 ? null : rect(index, depthwise),
      behind: behind > value ? { value: behind, ...rect(index, behind) } : null,
    };
  });
  return { bars, perUnit, full };
}

function barKind(column: SkylineColumn, measure: Measure): SkylineBar['kind'] {
  if (measure === 'values') return measure;
  return column[measure].pointwise > 0 ? 'pointwise' : 'normal';
}
