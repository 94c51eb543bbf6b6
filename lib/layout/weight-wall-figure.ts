/** Where things stand in the figure "The weight wall": two walls side by side, or one on a phone. */
import { arrangementFor, type Arrangement } from './arrangement';
import type { Point } from './geometry';
import type { WallSize } from './weight-wall';
import { breakRoom, drawWall, isBrokenOff, type DrawnWall } from './weight-wall-drawn';

export interface WallPanel {
  /** Base line of the panel's name. */
  readonly name: Point;
  readonly drawn: DrawnWall;
  /** Base lines of what is said about the row above the wall and about the wall. */
  readonly rowLabel: Point;
  readonly wallLabel: Point;
  /** First base line of how many of the tiles are drawn, where it is not all of them. */
  readonly cornerLabel: Point;
  readonly cornerLines: 1 | 2 | 3;
  /** First of two base lines of how thick the row to scale is; nothing where it is as it is drawn. */
  readonly thicknessLabel: Point | undefined;
  /** Labels stand beside the wall, in short lines; otherwise above and below it in one. */
  readonly isBeside: boolean;
  /** The count follows the name; otherwise it stands below it. */
  readonly isWide: boolean;
}

export interface WeightWallLayout {
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  /** The normal convolution; on a phone it is where the morph begins. */
  readonly normal: WallPanel | undefined;
  readonly separable: WallPanel;
  readonly equation: Point;
}

/** From one base line of small print to the next. */
export const captionLine = 17;
/** Three lines and some space. */
const rowLabelHeight = 64;
const panelTop = 40;
/** For the bracket and the letter n_c'. */
const bracketRoom = 88;
/** For the lines beside a wall. */
const labelRoom = 136;
const mostHeight = 340;
/** Below the line of the fractions: what they count, or how many weights that are. */
const equationHeight = 84;
/** On a phone the numbers of the equation stand below its letters. */
export const nextEquationLine = 124;

export function layoutWeightWall(
  size: WallSize,
  width: number,
  arrangement: Arrangement = arrangementFor(width),
): WeightWallLayout {
  return arrangement === 'wide' ? layoutWide(size, width) : layoutNarrow(size, width);
}

function layoutWide(size: WallSize, width: number): WeightWallLayout {
  const half = width / 2;
  const panelAt = (x: number) => {
    const left = x + bracketRoom;
    const room = { x: left, width: half - bracketRoom - 24, height: mostHeight };
    const beside = { ...room, y: panelTop + 34, width: room.width - labelRoom };
    return layoutPanel(drawWall(size, beside, { ...room, y: panelTop + 72 }), left, true);
  };
  const normal = panelAt(0);
  const separable = panelAt(half + 8);
  const least = normal.drawn.row.y + 200;
  const bottom = Math.max(captionsBottom(normal), least) + (isOutlined(normal.drawn) ? 86 : 56);
  return {
    arrangement: 'wide',
    width,
    height: Math.ceil(bottom + equationHeight),
    normal,
    separable,
    equation: { x: 0, y: bottom },
  };
}

function layoutNarrow(size: WallSize, width: number): WeightWallLayout {
  const left = bracketRoom - (size.filters < 100 ? 16 : 0);
  const room = {
    x: left,
    y: panelTop + 80,
    width: Math.min(width, 560) - left - 16,
    height: mostHeight,
  };
  const separable = layoutPanel(drawWall(size, room), left, false);
  const bottom = separable.wallLabel.y + 62;
  return {
    arrangement: 'narrow',
    width,
    height: Math.ceil(bottom + equationHeight + nextEquationLine),
    normal: undefined,
    separable,
    equation: { x: 0, y: bottom },
  };
}

function layoutPanel(drawn: DrawnWall, left: number, isWide: boolean): WallPanel {
  const { body, row } = drawn;
  const isBeside = isWide && !isOutlined(drawn);
  const right = body.x + body.width + 16;
  const captions = {
    drawn,
    thicknessLabel: thicknessLabelOf(drawn),
    ...cornerCaption(drawn, left, isWide),
  };
  return {
    ...captions,
    name: { x: isWide ? left - bracketRoom : 0, y: 18 },
    isBeside,
    isWide,
    rowLabel: isBeside ? { x: right, y: row.y + 13 } : { x: left, y: row.y - 60 },
    wallLabel: isBeside
      ? { x: right, y: Math.max(body.y + 13, row.y + 13 + rowLabelHeight) }
      : { x: left, y: captionsBottom(captions) + 26 },
  };
}

type Captions = Pick<WallPanel, 'drawn' | 'cornerLabel' | 'cornerLines' | 'thicknessLabel'>;

/**
 * Below the corner. Beside an outline it begins with the tiles, in short lines: what is said about
 * the thin row stands left of it.
 */
function cornerCaption(
  drawn: DrawnWall,
  left: number,
  isWide: boolean,
): Pick<WallPanel, 'cornerLabel' | 'cornerLines'> {
  const below = bottomOfTiles(drawn);
  if (isOutlined(drawn)) {
    return { cornerLabel: { x: drawn.tiles.wall.x, y: below + 20 }, cornerLines: 3 };
  }
  // In the wide drawing a grip hangs on the lower edge.
  const y = below + (isWide ? 46 : 20);
  return { cornerLabel: { x: left, y }, cornerLines: isWide ? 1 : 2 };
}

function thicknessLabelOf({ outline }: DrawnWall): Point | undefined {
  if (outline === undefined || outline.rowThickness.true >= outline.rowThickness.drawn) return;
  const { x, y, height } = outline.wall;
  return { x, y: y + height + 20 };
}

/** Of the wall and of what is said about its corner and its thin row: their last base line. */
function captionsBottom({ drawn, cornerLabel, cornerLines, thicknessLabel }: Captions): number {
  return Math.max(
    bottomOf(drawn),
    isBrokenOff(drawn) ? cornerLabel.y + (cornerLines - 1) * captionLine : 0,
    thicknessLabel === undefined ? 0 : thicknessLabel.y + captionLine,
  );
}

function isOutlined({ outline }: DrawnWall): boolean {
  return outline !== undefined;
}

/** Of outline and tiles. */
function bottomOf(drawn: DrawnWall): number {
  return Math.max(drawn.body.y + drawn.body.height, bottomOfTiles(drawn));
}

function bottomOfTiles({ tiles, cut }: DrawnWall): number {
  return tiles.wall.y + tiles.wall.height + (cut.bottom ? breakRoom : 0);
}
