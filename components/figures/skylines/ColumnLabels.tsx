import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { Dimension } from '@/lib/format/symbols';
import { px } from '@/lib/layout/geometry';
import { middle } from '@/lib/layout/skyline-bars';
import type { SkylineColumn } from '@/lib/layout/skyline-columns';
import {
  labelledRuns,
  lineHeight,
  type ColumnRun,
  type SkylinesLayout,
} from '@/lib/layout/skylines';
import styles from './Skylines.module.css';
import { shortName, type MappedNetwork, type SkylinesWording } from './words';

interface ColumnLabelsProps {
  readonly layout: SkylinesLayout;
  readonly network: MappedNetwork;
  readonly wording: SkylinesWording;
  /** `Block.number`. */
  readonly selected: number;
}

/** Side and channels under the boxes, and under everything the names of the columns. */
export function ColumnLabels({ layout, network, wording, selected }: ColumnLabelsProps) {
  const { columns } = network;
  const { ground, namesY } = layout;
  const chosen = columns.findIndex(({ block }) => block === selected);
  return (
    <>
      <Sizes
        dimension="n"
        y={ground + 2 * lineHeight - 4}
        runs={layout.sides}
        {...{ layout, chosen }}
        textOf={(index) => columns[index]?.side}
      />
      <Sizes
        dimension="nc"
        y={ground + 3 * lineHeight - 4}
        runs={layout.channels}
        {...{ layout, chosen }}
        textOf={(index) => columns[index]?.channels}
      />
      {columns.map((column, index) =>
        isNamed(column, layout.isDense, selected) ? (
          <text
            key={index}
            className={classNames(styles.text, styles.middle)}
            x={px(middle(layout.rooms[index]))}
            y={namesY}
          >
            {shortName(column, wording)}
          </text>
        ) : null,
      )}
    </>
  );
}

/**
 * Where columns are narrow, only the chosen block and those at which the side halves are named,
 * and of these not its neighbours.
 */
function isNamed({ kind, block, halves }: SkylineColumn, isDense: boolean, selected: number) {
  if (!isDense) return true;
  if (kind !== 'block' || block === null) return false;
  return block === selected || (halves && Math.abs(block - selected) > 1);
}

interface SizesProps {
  readonly dimension: Dimension;
  readonly y: number;
  readonly runs: readonly ColumnRun[];
  readonly layout: SkylinesLayout;
  /** The first column of the chosen block. */
  readonly chosen: number;
  readonly textOf: (column: number) => number | undefined;
}

/** One size under each column, or under a run of columns that share it. */
function Sizes({ dimension, y, runs, layout, chosen, textOf }: SizesProps) {
  const places = layout.isDense
    ? labelledRuns(runs, (run) => String(textOf(run.first)).length, chosen)
    : layout.rooms.map((room, first) => ({ first, x: middle(room) }));
  return (
    <g className={classNames(dimensionStyles.dimension, styles.size)} data-dimension={dimension}>
      {places.map(({ first, x }) => (
        <text key={first} x={px(x)} y={y}>
          {textOf(first)}
        </text>
      ))}
    </g>
  );
}
