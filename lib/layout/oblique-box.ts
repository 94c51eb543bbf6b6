/**
 * A tensor as an oblique box. Its front is upright and true: the height is the side of the map, the
 * length its channels, along the flow. The depth edge stands for the other side of the map; it is
 * 0.28 x the side long and rises at 27 degrees. No perspective, so lengths can be compared.
 */
import { boundsOf, type Point, type Rect } from './geometry';

const depthShare = 0.28;
const depthAngle = (27 * Math.PI) / 180;

/** A shorter edge would not be seen. It is drawn this long, and marked as longer than to scale. */
const shortestEdge = 2;

/** Pixels for one cell of a side and for one channel: both linear, both printed with the drawing. */
export interface BoxScale {
  readonly perCell: number;
  readonly perChannel: number;
}

export interface BoxSize {
  /** Height = width of the map. */
  readonly side: number;
  readonly channels: number;
}

export interface ObliqueBox {
  readonly size: BoxSize;
  readonly front: Rect;
  /** Outlines of the three visible faces. `right` is the map itself, seen from the side. */
  readonly faces: {
    readonly front: readonly Point[];
    readonly top: readonly Point[];
    readonly right: readonly Point[];
  };
  readonly bounds: Rect;
  /** Edges that are drawn longer than to scale, to be seen at all. */
  readonly isSideLengthened: boolean;
  readonly isLengthLengthened: boolean;
}

interface Extents {
  readonly height: number;
  readonly length: number;
  /** How far the depth edge goes to the right and up. */
  readonly shift: Point;
}

function extentsOf({ side, channels }: BoxSize, { perCell, perChannel }: BoxScale): Extents {
  const height = Math.max(side * perCell, shortestEdge);
  const depth = depthShare * height;
  return {
    height,
    length: Math.max(channels * perChannel, shortestEdge),
    shift: { x: depth * Math.cos(depthAngle), y: depth * Math.sin(depthAngle) },
  };
}

/** A box whose front has its lower left corner at `corner`. */
export function layoutObliqueBox(size: BoxSize, scale: BoxScale, corner: Point): ObliqueBox {
  const { height, length, shift } = extentsOf(size, scale);
  const bottom = corner.y;
  const top = bottom - height;
  const left = corner.x;
  const right = left + length;
  const back = (x: number, y: number): Point => ({ x: x + shift.x, y: y - shift.y });
  const faces = {
    front: [
      { x: left, y: bottom },
      { x: right, y: bottom },
      { x: right, y: top },
      { x: left, y: top },
    ],
    top: [{ x: left, y: top }, { x: right, y: top }, back(right, top), back(left, top)],
    right: [{ x: right, y: bottom }, back(right, bottom), back(right, top), { x: right, y: top }],
  };
  return {
    size,
    front: { x: left, y: top, width: length, height },
    faces,
    bounds: boundsOf([...faces.front, ...faces.top, ...faces.right]),
    isSideLengthened: size.side * scale.perCell < shortestEdge,
    isLengthLengthened: size.channels * scale.perChannel < shortestEdge,
  };
}

/** How much room a box takes. */
export function obliqueBoxSize(size: BoxSize, scale: BoxScale): Pick<Rect, 'width' | 'height'> {
  const { height, length, shift } = extentsOf(size, scale);
  return { width: length + shift.x, height: height + shift.y };
}

export interface BoxRow {
  readonly boxes: readonly ObliqueBox[];
  /** From left to right along the ground: where each box and its labels lie. */
  readonly rooms: readonly Pick<Rect, 'x' | 'width'>[];
  readonly scale: BoxScale;
}

export interface BoxRowOptions {
  /** Between two rooms. */
  readonly gap: number;
  readonly tallestSide?: number;
  /** A narrower box stands in the middle of a room of this width, so that its label fits. */
  readonly narrowest?: number;
}

/**
 * Boxes from left to right on one ground line, with one scale for all: as large as fit into
 * `room`, the tallest as high as the room or as `tallestSide` allows. Nothing overlaps.
 *
 * @throws RangeError when even boxes of the shortest edges do not fit.
 */
export function layoutBoxRow(
  sizes: readonly BoxSize[],
  room: Rect,
  { gap, tallestSide = Infinity, narrowest = 0 }: BoxRowOptions,
): BoxRow {
  const largestSide = Math.max(1, ...sizes.map((size) => size.side));
  const tallest = Math.min(room.height / (1 + depthShare * Math.sin(depthAngle)), tallestSide);
  const perCell = tallest / largestSide;
  const widths = (perChannel: number) =>
    sizes.map((size) => Math.max(narrowest, obliqueBoxSize(size, { perCell, perChannel }).width));
  const scale = { perCell, perChannel: channelScale(widths, room.width, gap) };
  let x = room.x;
  const rooms = widths(scale.perChannel).map((width) => {
    const left = x;
    x += width + gap;
    return { x: left, width };
  });
  const boxes = sizes.map((size, index) => {
    const { x: left = room.x, width = 0 } = rooms[index] ?? {};
    const margin = (width - obliqueBoxSize(size, scale).width) / 2;
    return layoutObliqueBox(size, scale, { x: left + margin, y: room.y + room.height });
  });
  return { boxes, rooms, scale };
}

/**
 * The largest scale of channels with which the row is no wider than `width`. The row's width is
 * linear in it but for the shortest edges and narrowest rooms; the search halves the interval
 * until nothing changes.
 */
function channelScale(
  widths: (perChannel: number) => readonly number[],
  width: number,
  gap: number,
): number {
  const rowWidth = (perChannel: number) =>
    widths(perChannel).reduce((sum, each) => sum + each + gap, -gap);
  if (rowWidth(0) > width) {
    throw new RangeError(`${widths(0).length} boxes do not fit into ${width} px`);
  }
  let fits = 0;
  let tooWide = width;
  for (let i = 0; i < 60; i += 1) {
    const middle = (fits + tooWide) / 2;
    if (rowWidth(middle) <= width) fits = middle;
    else tooWide = middle;
  }
  return fits;
}
