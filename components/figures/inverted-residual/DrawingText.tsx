import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Label } from '@/lib/layout/spindle-plan';
import styles from './InvertedResidual.module.css';

export interface DrawingTextProps {
  readonly at: Label;
  readonly look?: 'strong' | 'caption' | 'number' | 'quiet';
  /** A rim of paper, so that lines behind do not disturb the reading. */
  readonly rim?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** A line of writing in the drawing. */
export function DrawingText({ at, look, rim, children }: DrawingTextProps) {
  return (
    <text
      className={classNames(
        styles.text,
        look && styles[look],
        rim && styles.rim,
        rim === 'wide' && styles.wideRim,
      )}
      x={at.x}
      y={at.y}
      textAnchor={at.anchor}
    >
      {children}
    </text>
  );
}
