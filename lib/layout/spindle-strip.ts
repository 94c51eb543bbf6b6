/** The blocks of MobileNetV2 as a row of small spindles, all on one scale of channels. */
import type { Bottleneck } from './bottleneck';
import { outlinePath, px, type Point, type Rect } from './geometry';

export interface StripThumb {
  readonly number: number;
  /** All of the block's room. */
  readonly cell: Rect;
  readonly outline: string;
  readonly middle: Rect;
  /** From the entrance to the exit, below the spindle. */
  readonly arc: string;
  readonly label: Point;
}

/** The blocks of one row of the paper's table. */
export interface StripGroup {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly thumbs: readonly StripThumb[];
  readonly groups: readonly StripGroup[];
  readonly labelY: number;
  readonly bracketY: number;
  readonly groupLabelY: number;
  /** px for one channel. */
  readonly scale: number;
}

const cellWidth = 56;
const thickest = 64;
const top = 8;
const axis = top + thickest / 2;
/** A thinner band would not be seen. */
const thinnest = 2;
const arcDepth = 8;
const labelY = top + thickest + arcDepth + 24;
const bracketY = labelY + 12;
const groupLabelY = bracketY + 18;
const height = groupLabelY + 8;
/** Where, in a cell: band, opening, middle, closing, band. */
const stations = [5, 11, 20, 36, 45, 51] as const;

export function layoutStrip(blocks: readonly Bottleneck[]): Strip {
  const widest = Math.max(
    ...blocks.flatMap(({ input, inner, output }) => [input.channels, inner, output.channels]),
  );
  const scale = thickest / widest;
  return {
    width: cellWidth * blocks.length,
    height,
    thumbs: blocks.map((block, index) => thumb(block, index * cellWidth, scale)),
    groups: groupsOf(blocks),
    labelY,
    bracketY,
    groupLabelY,
    scale,
  };
}

function thumb({ number, input, inner, output }: Bottleneck, left: number, scale: number) {
  const [into, wide, out] = [input.channels, inner, output.channels].map(
    (channels) => Math.max(thinnest, channels * scale) / 2,
  ) as [number, number, number];
  const [a, b, c, d, e, f] = stations.map((x) => left + x) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const upper = [
    [a, into],
    [b, into],
    [c, wide],
    [d, wide],
    [e, out],
    [f, out],
  ] as const;
  const corners = [
    ...upper.map(([x, half]) => ({ x, y: axis - half })),
    ...[...upper].reverse().map(([x, half]) => ({ x, y: axis + half })),
  ];
  const low = axis + Math.max(into, wide, out) + arcDepth;
  return {
    number,
    cell: { x: left, y: 0, width: cellWidth, height: bracketY - 4 },
    outline: outlinePath(corners),
    middle: { x: c, y: axis - wide, width: d - c, height: 2 * wide },
    arc: `M${px(a + 1)} ${px(axis + into)}V${px(low - 4)}q0 4 4 4H${px(f - 5)}q4 0 4 -4V${px(axis + out)}`,
    label: { x: left + cellWidth / 2, y: labelY },
  };
}

function groupsOf(blocks: readonly Bottleneck[]): StripGroup[] {
  const rows = [...new Set(blocks.map(({ row }) => row.number))];
  return rows.map((row) => {
    const members = blocks.flatMap((block, index) => (block.row.number === row ? [index] : []));
    const [first = 0] = members;
    const last = members.at(-1) ?? first;
    return { row, from: first * cellWidth + 4, to: (last + 1) * cellWidth - 4 };
  });
}
