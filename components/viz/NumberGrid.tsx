import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { Dimension } from '@/lib/format/symbols';
import type { Rect } from '@/lib/layout/geometry';
import type { GridCell, NumberGridLayout } from '@/lib/layout/number-grid';
import styles from './NumberGrid.module.css';

export interface NumberGridProps {
  readonly layout: NumberGridLayout;
  /** The number in a cell of the map; nothing for a cell that is not known yet. */
  readonly textOf: (row: number, column: number) => string | undefined;
  readonly dimension?: Dimension;
  /** Where the filter lies: from `gridWindow`. */
  readonly window?: Rect;
  /** Cells to stress: the ones read in this step. */
  readonly isStressed?: (row: number, column: number) => boolean;
}

const none = () => false;

/** Face-on cells with numbers; padding is dashed zeros. */
export function NumberGrid(props: NumberGridProps) {
  const { layout, textOf, dimension, window, isStressed = none } = props;
  return (
    <g className={classNames(dimensionStyles.dimension, styles.grid)} data-dimension={dimension}>
      {layout.cells.map((cell) => (
        <Cell
          key={`${cell.row} ${cell.column}`}
          cell={cell}
          text={cell.isPadding ? '0' : textOf(cell.row, cell.column)}
          isStressed={isStressed(cell.row, cell.column)}
        />
      ))}
      {window && <rect className={styles.window} {...window} />}
    </g>
  );
}

interface CellProps {
  readonly cell: GridCell;
  readonly text: string | undefined;
  readonly isStressed: boolean;
}

function Cell({ cell, text, isStressed }: CellProps) {
  const { x, y, width, height, isPadding } = cell;
  return (
    <g data-padding={isPadding ? '' : undefined} data-stressed={isStressed ? '' : undefined}>
      <rect className={styles.cell} x={x} y={y} width={width} height={height} />
      {text !== undefined && (
        <text className={styles.number} x={x + width / 2} y={y + height / 2} dy="0.35em">
          {text}
        </text>
      )}
    </g>
  );
}
