/** Where things stand in the figure "The weight wall": two walls side by side, or one on a phone. */
import type { Point } from './geometry';
import {
  isLarge,
  layoutLargeWall,
  layoutWall,
  type LargeWall,
  type Wall,
  type WallRoom,
  type WallSize,
} from './weight-wall';

export type WallArrangement = 'wide' | 'narrow';

export const wallWideFrom = 840;

export const wallDesignWidths: Readonly<Record<WallArrangement, number>> = {
  wide: 960,
  narrow: 328,
};

export interface WallPanel {
  /** Base line of the panel's name. */
  readonly name: Point;
  /** One of the two is there. */
  readonly wall: Wall | undefined;
  readonly large: LargeWall | undefined;
  /** Base lines of what is said about the row above the wall and about the wall. */
  readonly rowLabel: Point;
  readonly wallLabel: Point;
  /** Labels stand beside the wall, in short lines; otherwise above and below it in one. */
  readonly isBeside: boolean;
  /** The count follows the name; otherwise it stands below it. */
  readonly isWide: boolean;
}

export interface WeightWallLayout {
  readonly arrangement: WallArrangement;
  readonly width: number;
  readonly height: number;
  /** The normal convolution; on a phone it is where the morph begins. */
  readonly normal: WallPanel | undefined;
  readonly separable: WallPanel;
  readonly equation: Point;
}

/** Three lines and some space. */
const rowLabelHeight = 64;
const panelTop = 40;
/** For the bracket and the letter n_c'. */
const bracketRoom = 88;

export function wallArrangementFor(width: number): WallArrangement {
  return width >= wallWideFrom ? 'wide' : 'narrow';
}

export function layoutWeightWall(
  size: WallSize,
  width: number,
  arrangement: WallArrangement = wallArrangementFor(width),
): WeightWallLayout {
  return arrangement === 'wide' ? layoutWide(size, width) : layoutNarrow(size, width);
}

function layoutWide(size: WallSize, width: number): WeightWallLayout {
  const half = width / 2;
  const labelRoom = isLarge(size) ? 0 : 136;
  const room = {
    y: panelTop + (isLarge(size) ? 72 : 34),
    width: half - bracketRoom - labelRoom - 24,
    height: 340,
  };
  const panelAt = (x: number) => layoutPanel(size, { ...room, x: x + bracketRoom }, true);
  const normal = panelAt(0);
  const separable = panelAt(half + 8);
  const bottom = Math.max(bottomOf(normal), room.y + 200) + (isLarge(size) ? 104 : 56);
  return {
    arrangement: 'wide',
    width,
    height: Math.ceil(bottom + 76),
    normal,
    separable,
    equation: { x: 0, y: bottom },
  };
}

function layoutNarrow(size: WallSize, width: number): WeightWallLayout {
  // Four digits need more room beside the bracket than one or two.
  const left = isLarge(size) ? bracketRoom : bracketRoom - 16;
  const room = {
    x: left,
    y: panelTop + 80,
    width: Math.min(width, 560) - left - 16,
    height: 340,
  };
  const separable = layoutPanel(size, room, false);
  const bottom = bottomOf(separable) + (isLarge(size) ? 112 : 88);
  return {
    arrangement: 'narrow',
    width,
    height: Math.ceil(bottom + 152),
    normal: undefined,
    separable,
    equation: { x: 0, y: bottom },
  };
}

function layoutPanel(size: WallSize, room: WallRoom, isBeside: boolean): WallPanel {
  const large = isLarge(size) ? layoutLargeWall(size, room) : undefined;
  const wall = large === undefined ? layoutWall(size, room) : undefined;
  const body = wall?.wall ?? large?.outline ?? room;
  const row = wall?.row ?? large?.row ?? room;
  const right = body.x + body.width + 16;
  const beside = isBeside && large === undefined;
  return {
    name: { x: isBeside ? room.x - bracketRoom : 0, y: 18 },
    wall,
    large,
    isBeside: beside,
    isWide: isBeside,
    rowLabel: beside ? { x: right, y: row.y + 13 } : { x: room.x, y: row.y - 60 },
    wallLabel: beside
      ? { x: right, y: Math.max(body.y + 13, row.y + 13 + rowLabelHeight) }
      : { x: room.x, y: bottomOfPanel(wall, large) + (large ? 44 : 26) },
  };
}

function bottomOfPanel(wall: Wall | undefined, large: LargeWall | undefined): number {
  const rects = [wall?.wall, large?.outline, large?.lens.wall];
  return Math.max(...rects.map((rect) => (rect === undefined ? 0 : rect.y + rect.height)));
}

function bottomOf({ wall, large }: WallPanel): number {
  return bottomOfPanel(wall, large);
}
