import type { ReactNode } from 'react';
import styles from './WeightWall.module.css';

export interface FractionProps {
  readonly x: number;
  /** Of its line. */
  readonly y: number;
  /** The denominator; the numerator is 1. */
  readonly children: ReactNode;
}

export const fractionWidth = 50;
const drops = { numerator: -8, denominator: 19 };

export function Fraction({ x, y, children }: FractionProps) {
  const middle = x + fractionWidth / 2;
  return (
    <g>
      <text className={styles.middle} x={middle} y={y + drops.numerator}>
        1
      </text>
      <path className={styles.bar} d={`M${x + 4} ${y}H${x + fractionWidth - 4}`} />
      <text className={styles.middle} x={middle} y={y + drops.denominator}>
        {children}
      </text>
    </g>
  );
}
