/**
 * A wall as it is drawn: whole where its tiles can be seen; else its upper left corner, broken off
 * where it goes on, and beside that the outline to scale, unless the wall is too slender for one.
 */
import type { Point, Rect } from './geometry';
import { layoutWall, rowGap, tileGap } from './weight-wall';
import type { Wall, WallRoom, WallSize } from './weight-wall';

/** All of a large wall, to scale. */
export interface WallOutline {
  readonly wall: Rect;
  readonly row: Rect;
  /** How thick the row is drawn, and how thick it would be to scale. */
  readonly rowThickness: { readonly drawn: number; readonly true: number };
  /** The part of the wall whose tiles are drawn. */
  readonly corner: Rect;
}

export interface DrawnWall {
  readonly size: WallSize;
  /** All tiles, or those of the corner. */
  readonly tiles: Wall;
  /** On which sides the tiles are broken off. */
  readonly cut: { readonly right: boolean; readonly bottom: boolean };
  readonly outline: WallOutline | undefined;
  /** What stands for all of the wall, and for the row above it: its breaks included. */
  readonly body: Rect;
  readonly row: Rect;
}

/** Only the upper left corner has tiles. */
export function isBrokenOff({ cut }: Pick<DrawnWall, 'cut'>): boolean {
  return cut.right || cut.bottom;
}

/** Smaller than this the cells and tiles of a whole wall cannot be told apart. */
export const smallest = { cell: 2, tile: 4 } as const;
/** The corner takes fewer tiles rather than smaller cells. */
const smallestCornerCell = 2.5;
const mostCornerTiles = 8;
/** Room for the break behind the last tile. */
export const breakRoom = 20;
/** A side of an outline that is shorter says nothing. */
export const shortestOutline = 10;
const mostCornerWidth = 190;
/** Between outline and corner: room for a grip. */
const cornerGap = 40;

/**
 * @param room for a whole wall or a corner alone
 * @param wideRoom for an outline with a corner beside it
 */
export function drawWall(size: WallSize, room: WallRoom, wideRoom: WallRoom = room): DrawnWall {
  const wall = layoutWall(size, room);
  if (wall.cell >= smallest.cell && wall.tile >= smallest.tile) {
    const cut = { right: false, bottom: false };
    return { size, tiles: wall, cut, outline: undefined, body: wall.wall, row: wall.row };
  }
  return drawOutlined(size, wideRoom) ?? drawCorner(size, room);
}

/** As many tiles of the upper left corner as can be seen. */
function drawCorner(size: WallSize, room: WallRoom): DrawnWall {
  const { width, height } = { width: room.width - breakRoom, height: room.height - breakRoom };
  // The row above the wall is as high as a tile, the gap between them apart.
  const forRow = size.kernel * smallestCornerCell;
  const corner = {
    channels: cornerTiles(size.channels, size.kernel, width),
    filters: cornerTiles(size.filters, size.kernel, height - rowGap - forRow),
    kernel: size.kernel,
  };
  const cut = { right: corner.channels < size.channels, bottom: corner.filters < size.filters };
  const tiles = layoutWall(corner, { ...room, width, height });
  const broken = (rect: Rect, isCutBelow: boolean) => ({
    ...rect,
    width: rect.width + (cut.right ? breakRoom : 0),
    height: rect.height + (isCutBelow ? breakRoom : 0),
  });
  return {
    size,
    tiles,
    cut,
    outline: undefined,
    body: broken(tiles.wall, cut.bottom),
    row: broken(tiles.row, false),
  };
}

function cornerTiles(count: number, kernel: number, length: number): number {
  const fitting = Math.floor((length / smallestCornerCell + tileGap) / (kernel + tileGap));
  return Math.max(1, Math.min(count, mostCornerTiles, fitting));
}

/** Nothing where a side of the outline would be too short. */
function drawOutlined(size: WallSize, room: WallRoom): DrawnWall | undefined {
  const { channels, filters } = size;
  const cornerWidth = Math.min(mostCornerWidth, (room.width - cornerGap) / 2);
  const scale = Math.min(
    (room.width - cornerWidth - cornerGap) / channels,
    // The row is as thick as one filter, or 1 px.
    (room.height - rowGap) / (filters + 1),
    (room.height - rowGap - 1) / filters,
  );
  const [width, height] = [channels * scale, filters * scale];
  if (Math.min(width, height) < shortestOutline) return undefined;
  const drawn = Math.max(1, scale);
  const wall = { x: room.x, y: room.y + drawn + rowGap, width, height };
  const row = { x: room.x, y: room.y, width, height: drawn };
  const corner = drawCorner(size, {
    x: room.x + width + cornerGap,
    y: room.y,
    width: cornerWidth,
    height: Math.min(room.height, 240),
  });
  const { channels: columns, filters: rows } = corner.tiles.size;
  const place = { x: wall.x, y: wall.y, width: columns * scale, height: rows * scale };
  const outline = { wall, row, rowThickness: { drawn, true: scale }, corner: place };
  return { ...corner, outline, body: wall, row };
}

/** Half the width of a tooth, and how far it stands out. */
const tooth = { along: 5, out: 3 };
const breakGap = 5;

/** Two jagged lines behind the last tiles of each side on which the wall, or its row, goes on. */
export function breakLines(
  { tiles, cut }: Pick<DrawnWall, 'tiles' | 'cut'>,
  hasRow: boolean,
): Point[][] {
  const { row, wall } = tiles;
  const pair = [breakGap, 2 * breakGap].map((offset) => offset + tooth.out);
  const below = pair.map((out) =>
    jagged(wall.width, out).map((at) => ({
      x: wall.x + at.along,
      y: wall.y + wall.height + at.out,
    })),
  );
  const beside = (hasRow ? [row, wall] : [wall]).flatMap((rect) =>
    pair.map((out) =>
      jagged(rect.height, out).map((at) => ({
        x: rect.x + rect.width + at.out,
        y: rect.y + at.along,
      })),
    ),
  );
  return [...(cut.bottom ? below : []), ...(cut.right ? beside : [])];
}

interface Tooth {
  readonly along: number;
  readonly out: number;
}

/** Whole teeth over a length, around a line that lies `out` from the tiles. */
function jagged(length: number, out: number): Tooth[] {
  const count = Math.max(2, Math.round(length / tooth.along));
  return Array.from({ length: count + 1 }, (_, index) => ({
    along: (index * length) / count,
    out: out + (index % 2 === 0 ? -tooth.out : tooth.out),
  }));
}
