import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { Dimension } from '@/lib/format/symbols';
import { rectsPath } from '@/lib/layout/geometry';
import type { MarkRowLayout } from '@/lib/layout/mark-row';
import styles from './MarkRow.module.css';

/** `current` is the multiplication of this step. */
export type MarkState = 'empty' | 'filled' | 'current';

export interface MarkRowProps {
  readonly layout: MarkRowLayout;
  /** The state of each mark, by its index in the row. */
  readonly stateOf: (index: number) => MarkState;
  /** The dimension whose colour the marks take; without it they are grey, as normal convolution. */
  readonly dimension?: Dimension;
  readonly isLit?: boolean;
}

const states: readonly MarkState[] = ['empty', 'filled', 'current'];

/** The marks up to `count` are filled, none is current: what most rows show at a step. */
export function filledUpTo(count: number): (index: number) => MarkState {
  return (index) => (index < count ? 'filled' : 'empty');
}

/** A row of marks: one mark = one weight = one multiplication. One path for each state. */
export function MarkRow({ layout, stateOf, dimension, isLit = false }: MarkRowProps) {
  return (
    <g
      className={classNames(dimensionStyles.dimension, styles.row)}
      data-dimension={dimension}
      data-lit={isLit ? '' : undefined}
    >
      {states.map((state) => {
        const marks = layout.marks.filter((mark) => stateOf(mark.index) === state);
        if (marks.length === 0) return null;
        return (
          <path key={state} className={styles[state]} data-state={state} d={rectsPath(marks)} />
        );
      })}
    </g>
  );
}
