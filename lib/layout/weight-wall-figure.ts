/** Where things stand in the figure "The weight wall": two walls side by side, or one on a phone. */
import { arrangementFor, type Arrangement } from './arrangement';
import type { Point } from './geometry';
import type { WallSize } from './weight-wall';
import { breakRoom, drawWall, type DrawnWall } from './weight-wall-drawn';

export interface WallPanel {
  /** Base line of the panel's name. */
  readonly name: Point;
  readonly drawn: DrawnWall;
  /** Base lines of what is said about the row above the wall and about the wall. */
  readonly rowLabel: Point;
  readonly wallLabel: Point;
  /** Base line of how many of the tiles are drawn, where it is not all of them. */
  readonly cornerLabel: Point;
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

/** Three lines and some space. */
const rowLabelHeight = 64;
const panelTop = 40;
/** For the bracket and the letter n_c'. */
const bracketRoom = 88;
/** For the lines beside a wall. */
const labelRoom = 136;
const mostHeight = 340;

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
  const below = { whole: 56, corner: 92, outlined: 120 }[kindOf(normal.drawn)];
  const least = normal.drawn.row.y + 200;
  const bottom = Math.max(bottomOf(normal.drawn), least) + below;
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
  const left = bracketRoom - (size.filters < 100 ? 16 : 0);
  const room = {
    x: left,
    y: panelTop + 80,
    width: Math.min(width, 560) - left - 16,
    height: mostHeight,
  };
  const separable = layoutPanel(drawWall(size, room), left, false);
  const below = { whole: 88, corner: 112, outlined: 128 }[kindOf(separable.drawn)];
  const bottom = bottomOf(separable.drawn) + below;
  return {
    arrangement: 'narrow',
    width,
    height: Math.ceil(bottom + 152),
    normal: undefined,
    separable,
    equation: { x: 0, y: bottom },
  };
}

function layoutPanel(drawn: DrawnWall, left: number, isWide: boolean): WallPanel {
  const { body, row, tiles } = drawn;
  const kind = kindOf(drawn);
  const isOutlined = kind === 'outlined';
  const isBeside = isWide && !isOutlined;
  const right = body.x + body.width + 16;
  const bottom = bottomOf(drawn);
  const below = { whole: 26, corner: 46, outlined: 60 }[kind];
  return {
    name: { x: isWide ? left - bracketRoom : 0, y: 18 },
    drawn,
    isBeside,
    isWide,
    rowLabel: isBeside ? { x: right, y: row.y + 13 } : { x: left, y: row.y - 60 },
    wallLabel: isBeside
      ? { x: right, y: Math.max(body.y + 13, row.y + 13 + rowLabelHeight) }
      : { x: left, y: bottom + below },
    cornerLabel: {
      x: isOutlined ? tiles.wall.x + tiles.wall.width : left,
      // In the wide drawing a grip hangs on the lower edge.
      y: bottomOfTiles(drawn) + (isBeside ? 46 : 20),
    },
  };
}

type Kind = 'whole' | 'corner' | 'outlined';

function kindOf({ outline, cut }: DrawnWall): Kind {
  if (outline !== undefined) return 'outlined';
  return cut.right || cut.bottom ? 'corner' : 'whole';
}

/** Of outline and tiles. */
function bottomOf(drawn: DrawnWall): number {
  return Math.max(drawn.body.y + drawn.body.height, bottomOfTiles(drawn));
}

function bottomOfTiles({ tiles, cut }: DrawnWall): number {
  return tiles.wall.y + tiles.wall.height + (cut.bottom ? breakRoom : 0);
}
