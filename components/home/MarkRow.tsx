import type { ReactNode } from 'react';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { glyphOf } from '@/lib/format/symbols';
import styles from './OnePosition.module.css';

const mark = { width: 8, height: 14, step: 10, groupGap: 10 };

export const repeat = (count: number) => Array.from({ length: count }, (_, index) => index);

export interface MarkRowProps {
  /** The dimension whose colour the marks take; grey without. */
  readonly dimension?: 'f' | 'ncPrime';
  /** One group per input channel. */
  readonly groups: number;
  /** Marks in a group, centred in the room of `cells`. */
  readonly marks: number;
  readonly cells: number;
}

/** A row of weights of one filter. */
export function MarkRow({ dimension, groups, marks, cells }: MarkRowProps) {
  const groupWidth = cells * mark.step + mark.groupGap;
  const start = Math.floor((cells - marks) / 2);
  const path = repeat(groups).flatMap((group) =>
    repeat(marks).map((index) => {
      const x = group * groupWidth + (start + index) * mark.step;
      return `M${x} 0h${mark.width}v${mark.height}h${-mark.width}z`;
    }),
  );
  const width = groups * groupWidth - mark.groupGap - (mark.step - mark.width);
  return (
    <svg
      className={`${dimensionStyles.dimension} ${styles.row}`}
      data-dimension={dimension}
      viewBox={`0 0 ${width} ${mark.height}`}
      aria-hidden="true"
    >
      <path d={path.join('')} />
    </svg>
  );
}

export interface PartProps {
  readonly name: string;
  readonly dimension: 'f' | 'ncPrime';
  readonly count: string;
}

/** One half of the separable convolution: the letter that only it contains, in its colour. */
export function Part({ name, dimension, count }: PartProps) {
  const { letter, index, prime } = glyphOf(dimension, 'article');
  return (
    <span className={`${dimensionStyles.dimension} ${styles.part}`} data-dimension={dimension}>
      <var>
        {letter}
        {index && <sub>{index}</sub>}
        {prime && '′'}
      </var>{' '}
      {name}: {count}
    </span>
  );
}

export interface LaneProps {
  readonly name: string;
  readonly count: string;
  readonly unit: string;
  readonly children: ReactNode;
}

/** One way of convolving: its name, its rows of marks, and how often it multiplied. */
export function Lane({ name, count, unit, children }: LaneProps) {
  return (
    <div className={styles.lane}>
      <strong className={styles.name}>{name}</strong>
      <div className={styles.rows}>{children}</div>
      <p className={styles.count}>
        <span className={styles.number}>{count}</span> {unit}
      </p>
    </div>
  );
}
