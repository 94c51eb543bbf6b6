/**
 * A tensor as an oblique box. Its front is upright and true: the height is the side of the map, the
 * length its channels, along the flow. The depth edge stands for the other side of the map; it is
 * 0.28 x the side long and rises at 27 degrees. No perspective, so lengths can be compared.
 */
import { boundsOf, type Point, type Rect } from './geometry';

const depthShare = 0.28;
const depthAngle = (27 * Math.PI) / 180;

/** A shorter edge would not be seen. It is drawn this long, and marked as longer than to scale. */
export const shortestEdge = 2;

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
  readonly scale: BoxScale;
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
  { gap, tallestSide = Infinity }: { readonly gap: number; readonly tallestSide?: number },
): BoxRow {
  const largestSide = Math.max(1, ...sizes.map((size) => size.side));
  const tallest = Math.min(room.height / (1 + depthShare * Math.sin(depthAngle)), tallestSide);
  const perCell = tallest / largestSide;
  const scale = { perCell, perChannel: channelScale(sizes, room.width, gap, perCell) };
  let x = room.x;
  const boxes = sizes.map((size) => {
    const box = layoutObliqueBox(size, scale, { x, y: room.y + room.height });
    x += box.bounds.width + gap;
    return box;
  });
  return { boxes, scale };
}

/**
 * The largest scale of channels with which the row is no wider than `width`. The row's width is
 * linear in it but for the shortest edges; the search halves the interval until nothing changes.
 */
function channelScale(
  sizes: readonly BoxSize[],
  width: number,
  gap: number,
  perCell: number,
): number {
  const rowWidth = (perChannel: number) =>
    sizes.reduce((sum, size) => sum + obliqueBoxSize(size, { perCell, perChannel }).width, 0) +
    gap * Math.max(0, sizes.length - 1);
  if (rowWidth(0) > width)
    throw new RangeError(`${sizes.length} boxes do not fit into ${width} px`);
  let fits = 0;
  let tooWide = width;
  for (let i = 0; i < 60; i += 1) {
    const middle = (fits + tooWide) / 2;
    if (rowWidth(middle) <= width) fits = middle;
    else tooWide = middle;
  }
  return fits;
}
