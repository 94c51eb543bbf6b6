import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { OperationMark } from '@/components/viz/OperationGlyph';
import { operationDimension } from '@/components/viz/OperationTextures';
import { Fraction, fractionWidth } from './Fraction';
import styles from './WeightWall.module.css';

export interface TermProps {
  readonly x: number;
  /** Of the line of its fraction. */
  readonly y: number;
  readonly kind: 'depthwise' | 'pointwise';
  /** What the operation is called. */
  readonly name: string;
  /** "one row of", before the denominator. */
  readonly share: string;
  /** The denominator. */
  readonly children: ReactNode;
}

export const termWidth = 124;
/** Base lines below the line of the fraction. */
export const namesDrop = 55;
export const sharesDrop = 76;

const glyphSide = 20;
/** A name is about as long in both languages; glyph and name stand in the middle together. */
const nameWidth = 66;

/**
 * A fraction of the equation and, joined to it by a bracket, the half of the convolution it counts:
 * in that half's colour, while the letter in the fraction keeps its own.
 */
export function Term({ x, y, kind, name, share, children }: TermProps) {
  const middle = x + termWidth / 2;
  const left = middle - (glyphSide + 6 + nameWidth) / 2;
  return (
    <g
      className={classNames(dimensionStyles.dimension, styles.term)}
      data-dimension={operationDimension[kind]}
      data-part={kind}
    >
      <Fraction x={middle - fractionWidth / 2} y={y}>
        {children}
      </Fraction>
      <path className={styles.bracket} d={`M${x + 4} ${y + 26}v6H${x + termWidth - 4}v-6`} />
      <OperationMark kind={kind} x={left} y={y + namesDrop - 15} />
      <text className={styles.partName} x={left + glyphSide + 6} y={y + namesDrop}>
        {name}
      </text>
      <text className={classNames(styles.label, styles.middle)} x={middle} y={y + sharesDrop}>
        {share} {children}
      </text>
    </g>
  );
}
