/**
 * Two sums written out, a line for each product: side by side where there is room, otherwise one
 * under the other. Beside the numbers stands each product as a bar from a common zero.
 */
import type { Point, Rect } from './geometry';

export type SumArrangement = 'wide' | 'narrow';

const sumWideFrom = 760;

export const sumDesignWidths: Readonly<Record<SumArrangement, number>> = { wide: 960, narrow: 328 };

export interface SumColumn {
  readonly heading: Point;
  /** Base line of the first line. */
  readonly first: Point;
  /** Right edges of the three numbers. */
  readonly input: number;
  readonly weight: number;
  readonly product: number;
  /** Where bars start from, and how long the longest is; 0 where there is no room for bars. */
  readonly zero: number;
  readonly reach: number;
  readonly width: number;
}

export interface SumLinesLayout {
  readonly arrangement: SumArrangement;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly [SumColumn, SumColumn];
}

export const lineHeight = 24;
const headingHeight = 44;
const gap = 48;
/** For a name, and for each of the three numbers. */
const nameWidth = 92;
const numberWidth = 58;
const barGap = 12;
const leastReach = 16;

export function sumArrangementFor(width: number): SumArrangement {
  return width >= sumWideFrom ? 'wide' : 'narrow';
}

/** @param lines how many each sum has, its results included */
export function layoutSumLines(
  lines: readonly [number, number],
  width: number,
  arrangement: SumArrangement,
): SumLinesLayout {
  const heights = lines.map((count) => headingHeight + count * lineHeight);
  const [first = 0, second = 0] = heights;
  if (arrangement === 'wide') {
    const half = (width - gap) / 2;
    const columns = [
      columnAt({ x: 0, y: 0 }, half),
      columnAt({ x: half + gap, y: 0 }, half),
    ] as const;
    return { arrangement, width, height: Math.max(first, second) + 8, columns };
  }
  const below = first + gap / 2;
  const columns = [columnAt({ x: 0, y: 0 }, width), columnAt({ x: 0, y: below }, width)] as const;
  return { arrangement, width, height: below + second + 8, columns };
}

function columnAt({ x, y }: Point, width: number): SumColumn {
  const right = (count: number) => x + nameWidth + count * numberWidth;
  const room = width - nameWidth - 3 * numberWidth - barGap;
  const reach = Math.min(100, room / 2);
  return {
    heading: { x, y: y + 18 },
    first: { x, y: y + headingHeight + 14 },
    input: right(1),
    weight: right(2),
    product: right(3),
    zero: right(3) + barGap + reach,
    reach: reach < leastReach ? 0 : reach,
    width,
  };
}

export function lineAt({ first }: SumColumn, line: number): Point {
  return { x: first.x, y: first.y + line * lineHeight };
}

/** The whole of a line, to be pointed at. */
export function lineRect(column: SumColumn, line: number): Rect {
  const { x, y } = lineAt(column, line);
  return { x, y: y - 16, width: column.width, height: lineHeight - 2 };
}

/** A value as a bar to the left or right of zero; `most` reaches as far as there is room. */
export function barRect(column: SumColumn, line: number, value: number, most: number): Rect {
  const length = most === 0 ? 0 : (Math.abs(value) / most) * column.reach;
  const { y } = lineAt(column, line);
  return { x: column.zero - (value < 0 ? length : 0), y: y - 11, width: length, height: 12 };
}
