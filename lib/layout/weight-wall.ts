/**
 * The weights of a convolution as a wall: n_c columns and n_c' rows of tiles, each tile the f x f
 * weights with which one filter looks at one channel. Every weight is one cell, drawn once. A
 * depthwise separable convolution is drawn in the same frame: the place above the wall takes one row
 * of tiles, and in the wall only the cell in the middle of each tile is left.
 */
import type { Point, Rect } from './geometry';

export interface WallSize {
  /** n_c: columns. */
  readonly channels: number;
  /** n_c': rows. */
  readonly filters: number;
  /** f, odd: a tile has a middle. */
  readonly kernel: number;
}

export interface WallRoom extends Point {
  /** Most width and height that may be used. */
  readonly width: number;
  readonly height: number;
}

export interface Wall {
  readonly size: WallSize;
  /** Side of a weight's square, gap to the next one included. */
  readonly cell: number;
  readonly tile: number;
  /** From one tile to the next. */
  readonly pitch: number;
  /** Place of the row above the wall. */
  readonly row: Rect;
  readonly wall: Rect;
}

const largestCell = 18;
/** Between two tiles, in cells. */
export const tileGap = 8 / largestCell;
/** Between the row and the wall. */
export const rowGap = 20;

/** As large as fits, cells at most 18 px. */
export function layoutWall(size: WallSize, room: WallRoom): Wall {
  const { channels, filters, kernel } = size;
  // A row of k tiles is k (f + gap) - gap cells long.
  const cellsAlong = (tiles: number) => tiles * (kernel + tileGap) - tileGap;
  const cell = Math.min(
    largestCell,
    room.width / cellsAlong(channels),
    (room.height - rowGap) / (kernel + cellsAlong(filters)),
  );
  const tile = cell * kernel;
  const width = cell * cellsAlong(channels);
  const row = { x: room.x, y: room.y, width, height: tile };
  const top = room.y + tile + rowGap;
  return {
    size,
    cell,
    tile,
    pitch: tile + cell * tileGap,
    row,
    wall: { x: room.x, y: top, width, height: cell * cellsAlong(filters) },
  };
}

/** The tile of a filter and a channel; filter -1 is the row above the wall. */
export function tileRect(wall: Wall, filter: number, channel: number): Rect {
  const { pitch, tile } = wall;
  const x = wall.wall.x + channel * pitch;
  const y = filter < 0 ? wall.row.y : wall.wall.y + filter * pitch;
  return { x, y, width: tile, height: tile };
}

/** The f x f weights of a tile, row by row; with a hair of space between them. */
export function cellRects(wall: Wall, tile: Rect): Rect[] {
  const { cell, size } = wall;
  const side = cell - hair(cell);
  return Array.from({ length: size.kernel ** 2 }, (_, index) => ({
    x: tile.x + (index % size.kernel) * cell,
    y: tile.y + Math.floor(index / size.kernel) * cell,
    width: side,
    height: side,
  }));
}

function hair(cell: number): number {
  return Math.min(1, cell / 6);
}

/** Which weights of a wall a path draws. */
export interface WallCells {
  /** The cell in the middle of each tile of the wall: pointwise. */
  readonly centres: readonly Rect[];
  /** All others of the wall: what is saved. */
  readonly others: readonly Rect[];
  /** The row above the wall: depthwise. */
  readonly row: readonly Rect[];
}

/** Every weight as a rectangle. */
export function wallCells(wall: Wall): WallCells {
  const { channels, filters, kernel } = wall.size;
  const middle = (kernel ** 2 - 1) / 2;
  const tiles = indices(filters).flatMap((filter) =>
    indices(channels).map((channel) => tileRect(wall, filter, channel)),
  );
  const row = indices(channels).map((channel) => tileRect(wall, -1, channel));
  const cells = tiles.map((tile) => cellRects(wall, tile));
  return {
    centres: cells.flatMap((tile) => tile[middle] ?? []),
    others: cells.flatMap((tile) => tile.filter((_, i) => i !== middle)),
    row: row.flatMap((tile) => cellRects(wall, tile)),
  };
}

/** Whether a filter sees a channel when both are split into groups: the tile is on the diagonal. */
export function isInGroup(
  size: WallSize,
  groups: number,
  filter: number,
  channel: number,
): boolean {
  const groupOf = (index: number, count: number) => Math.floor((index * groups) / count);
  return groupOf(filter, size.filters) === groupOf(channel, size.channels);
}

/** The tiles that are left of the wall in groups. `wall` may be the corner of a wall of `size`. */
export function groupTiles(
  wall: Wall,
  groups: number,
  size: WallSize = wall.size,
): readonly { filter: number; rect: Rect }[] {
  return indices(wall.size.filters).flatMap((filter) =>
    indices(wall.size.channels)
      .filter((channel) => isInGroup(size, groups, filter, channel))
      .map((channel) => ({ filter, rect: tileRect(wall, filter, channel) })),
  );
}

/**
 * With one channel a group the diagonal is a depthwise convolution: its tiles slide up into the
 * row above the wall. `share` is how far they are, 0 to 1.
 */
export function slidTiles(wall: Wall, groups: number, share: number): Rect[] {
  const { channels, filters } = wall.size;
  const perChannel = filters / channels;
  return groupTiles(wall, groups).map(({ filter, rect }) => {
    if (groups !== channels) return rect;
    // With several filters a channel the first comes into the row, the others under it.
    const target = wall.row.y + (filter % perChannel) * wall.pitch;
    return { ...rect, y: rect.y + (target - rect.y) * share };
  });
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
