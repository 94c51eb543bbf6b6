/**
 * Where things stand in the view of real weights: the wall of a normal convolution, and the wall
 * that two halves would be together, with the row of depthwise tiles above it and, beside it, the
 * pointwise weights of the chosen channel.
 */
import type { Point, Rect } from './geometry';
import type { Target } from './steer';
import type { Arrangement } from './arrangement';

export interface TileCounts {
  readonly channels: number;
  readonly filters: number;
  readonly kernel: number;
}

export interface ValueWall extends TileCounts {
  readonly id: WallId;
  readonly tile: number;
  readonly pitch: number;
  readonly wall: Rect;
  /** Top of the row of depthwise tiles; nothing for a normal convolution. */
  readonly rowTop: number | undefined;
  /** Base lines. */
  readonly name: Point;
  readonly count: Point;
  readonly scale: Point;
}

export type WallId = 'normal' | 'separable';

export interface WeightValuesLayout {
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  readonly normal: ValueWall;
  readonly separable: ValueWall;
  /** The pointwise weight beside the tile of filter 0; the others a pitch further down each. */
  readonly mixing: Point;
  /** What is said about the chosen channel. */
  readonly chosen: Point;
}

/** The row of depthwise tiles is filter -1. */
export interface TilePlace {
  readonly wall: WallId;
  readonly filter: number;
  readonly channel: number;
}

/** Gap between two tiles, in tiles. */
const gapShare = 2 / 9;
/** For the bracket and the letter n_c'. */
const bracketRoom = 72;
const rowGap = 24;
const headRoom = 88;
/** For the pointwise weights beside the wall. */
const mixingRoom = 80;
const mixingGap = 14;
const largestTile = 30;
/** A phone of 320 pixels without its gutters. */
const narrowest = 288;
const lineHeight = 20;

export function layoutWeightValues(
  normal: TileCounts,
  separable: TileCounts,
  width: number,
  arrangement: Arrangement,
): WeightValuesLayout {
  return arrangement === 'wide'
    ? layoutWide(normal, separable, width)
    : layoutNarrow(normal, separable, width);
}

/** Side by side and equally high, the row of depthwise tiles between head and wall. */
function layoutWide(normal: TileCounts, separable: TileCounts, width: number): WeightValuesLayout {
  const wallHeight = 528;
  const half = width / 2;
  const tileOfRow = tileFor(separable.filters, wallHeight);
  const top = headRoom + tileOfRow + rowGap;
  const left = placeWall(
    'normal',
    normal,
    { x: 0, y: 0 },
    top,
    tileFor(normal.filters, wallHeight),
  );
  const right = placeWall('separable', separable, { x: half, y: 0 }, top, tileOfRow);
  return finished('wide', width, left, right);
}

/** One under the other, each as wide as there is room. */
function layoutNarrow(
  normal: TileCounts,
  separable: TileCounts,
  width: number,
): WeightValuesLayout {
  const room = Math.max(width, narrowest) - bracketRoom - mixingRoom;
  const first = placeWall('normal', normal, { x: 0, y: 0 }, headRoom + 24, largestTile);
  const tile = Math.min(tileFor(separable.channels, room), largestTile);
  const below = first.scale.y + 56;
  const top = below + headRoom + 24 + tile + rowGap;
  const second = placeWall('separable', separable, { x: 0, y: below }, top, tile);
  return finished('narrow', width, first, second);
}

/** Side of a tile where so many, with the gaps between them, take up a length. */
function tileFor(count: number, length: number): number {
  return length / (count + (count - 1) * gapShare);
}

function placeWall(
  id: WallId,
  counts: TileCounts,
  head: Point,
  top: number,
  tile: number,
): ValueWall {
  const along = (count: number) => tile * (count + (count - 1) * gapShare);
  const wall = {
    x: head.x + bracketRoom,
    y: top,
    width: along(counts.channels),
    height: along(counts.filters),
  };
  return {
    ...counts,
    id,
    tile,
    pitch: tile * (1 + gapShare),
    wall,
    rowTop: id === 'separable' ? top - rowGap - tile : undefined,
    name: { x: head.x, y: head.y + 18 },
    count: { x: head.x, y: head.y + 18 + lineHeight + 2 },
    scale: { x: wall.x, y: wall.y + wall.height + 28 },
  };
}

function finished(
  arrangement: Arrangement,
  width: number,
  normal: ValueWall,
  separable: ValueWall,
): WeightValuesLayout {
  const { wall, scale } = separable;
  return {
    arrangement,
    width,
    height: Math.ceil(scale.y + 2 * lineHeight + 12),
    normal,
    separable,
    mixing: { x: wall.x + wall.width + mixingGap, y: wall.y + separable.tile / 2 },
    chosen: { x: arrangement === 'wide' ? wall.x : 0, y: scale.y + lineHeight },
  };
}

/** The tile of a filter and a channel; filter -1 is the row above the wall. */
export function valueTile(wall: ValueWall, filter: number, channel: number): Rect {
  const { pitch, tile, rowTop } = wall;
  const y = filter < 0 ? (rowTop ?? wall.wall.y) : wall.wall.y + filter * pitch;
  return { x: wall.wall.x + channel * pitch, y, width: tile, height: tile };
}

/** The column of a channel, its depthwise tile included, with a little room around. */
export function columnRect(wall: ValueWall, channel: number): Rect {
  const inset = wall.pitch - wall.tile;
  const top = (wall.rowTop ?? wall.wall.y) - inset / 2;
  return {
    x: wall.wall.x + channel * wall.pitch - inset / 2,
    y: top,
    width: wall.pitch,
    height: wall.wall.y + wall.wall.height + inset / 2 - top,
  };
}

/** Every tile of both walls, for the arrow keys. */
export function tileTargets({ normal, separable }: WeightValuesLayout): Target[] {
  return [normal, separable].flatMap((wall) => {
    const firstFilter = wall.rowTop === undefined ? 0 : -1;
    return Array.from({ length: wall.filters - firstFilter }, (_, row) =>
      Array.from({ length: wall.channels }, (_each, channel) => {
        const filter = firstFilter + row;
        const id = tileId({ wall: wall.id, filter, channel });
        return { id, rect: valueTile(wall, filter, channel) };
      }),
    ).flat();
  });
}

export function tileId({ wall, filter, channel }: TilePlace): string {
  return `${wall} ${filter} ${channel}`;
}
