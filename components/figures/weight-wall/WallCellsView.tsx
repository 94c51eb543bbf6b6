import { useMemo } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { rectsPath } from '@/lib/layout/geometry';
import { cellRects, groupTiles, slidTiles, wallCells } from '@/lib/layout/weight-wall';
import type { Wall, WallSize } from '@/lib/layout/weight-wall';
import styles from './WeightWall.module.css';

/** How far the morph is: every picture is a function of it. */
export interface Morphing {
  /** 0 to 4: the beats of the store, and everything between two of them. */
  readonly progress: number;
  readonly groups: number;
  /** How far the tiles of the diagonal have slid up into the row. */
  readonly slide: number;
}

export interface WallCellsViewProps extends Morphing {
  readonly wall: Wall;
  /** Of the whole wall, where only its corner is drawn. */
  readonly size?: WallSize;
}

/** How much of a beat is done, 0 to 1. */
export function beatShare(progress: number, beat: number): number {
  return Math.min(Math.max(progress - (beat - 1), 0), 1);
}

/** The weights of a wall on their way from normal to separable: the same rectangles all along. */
export function WallCellsView({ wall, size, progress, groups, slide }: WallCellsViewProps) {
  const paths = useMemo(() => {
    const { centres, others, row } = wallCells(wall);
    return { centres: rectsPath(centres), others: rectsPath(others), row: rectsPath(row) };
  }, [wall]);
  const row = beatShare(progress, 1);
  const dots = beatShare(progress, 2);
  const inGroups = beatShare(progress, 4);
  const down = wall.wall.y - wall.row.y;
  return (
    <g>
      <path className={styles.ghost} d={paths.others + paths.centres} />
      <Cells path={paths.others} opacity={1 - dots} kind="wall" />
      <Cells path={paths.centres} opacity={1 - dots} kind="wall" />
      <Cells path={paths.centres} opacity={dots * (1 - inGroups)} dimension="ncPrime" kind="dots" />
      {row > 0 && (
        <g transform={`translate(0 ${(1 - row) * down})`}>
          {inGroups === 1 && <path className={styles.ghost} d={paths.row} />}
          <Cells path={paths.row} opacity={(1 - row) * (1 - inGroups)} kind="row" />
          <Cells path={paths.row} opacity={row * (1 - inGroups)} dimension="f" kind="row" />
        </g>
      )}
      {inGroups > 0 && (
        <GroupCells wall={wall} size={size} groups={groups} slide={slide} opacity={inGroups} />
      )}
    </g>
  );
}

interface CellsProps {
  readonly path: string;
  readonly opacity: number;
  /** Grey without: the normal convolution. */
  readonly dimension?: 'f' | 'ncPrime';
  readonly kind: 'wall' | 'dots' | 'row' | 'groups';
}

function Cells({ path, opacity, dimension, kind }: CellsProps) {
  if (opacity === 0) return null;
  return (
    <path
      className={classNames(dimensionStyles.dimension, styles.cells)}
      data-dimension={dimension}
      data-cells={kind}
      opacity={opacity === 1 ? undefined : opacity}
      d={path}
    />
  );
}

type GroupCellsProps = Pick<WallCellsViewProps, 'wall' | 'size' | 'groups' | 'slide'> & {
  readonly opacity: number;
};

/** The tiles on the block diagonal; one channel a group, they become the depthwise row. */
function GroupCells({ wall, size, groups, slide, opacity }: GroupCellsProps) {
  const tiles =
    size === undefined
      ? slidTiles(wall, groups, slide)
      : groupTiles(wall, groups, size).map(({ rect }) => rect);
  const path = rectsPath(tiles.flatMap((rect) => cellRects(wall, rect)));
  const isDepthwise = size === undefined && groups === wall.size.channels;
  return (
    <>
      <Cells path={path} opacity={opacity * (isDepthwise ? 1 - slide : 1)} kind="groups" />
      {isDepthwise && <Cells path={path} opacity={opacity * slide} dimension="f" kind="groups" />}
    </>
  );
}
