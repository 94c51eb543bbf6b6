import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Point } from '@/lib/layout/geometry';
import styles from './drawing.module.css';

/** Pixels of every label; where a drawing is shrunk to fit, it stays above 13. */
export const labelSize = 15;

export interface DrawingTextProps {
  readonly at: Point;
  readonly children: ReactNode;
  readonly look?: 'quiet' | 'strong';
  readonly isMiddle?: boolean;
  readonly isEnd?: boolean;
  readonly className?: string;
  /** Read aloud elsewhere. */
  readonly isHidden?: boolean;
  readonly 'data-sign'?: string;
}

/** A label of a drawing, as SVG text so that it is in the saved picture. */
export function DrawingText(props: DrawingTextProps) {
  const {
    at,
    children,
    look,
    isMiddle = false,
    isEnd = false,
    className,
    isHidden,
    ...rest
  } = props;
  return (
    <text
      {...at}
      className={classNames(
        styles.text,
        look && styles[look],
        isMiddle && styles.middle,
        className,
      )}
      fontSize={labelSize}
      textAnchor={isMiddle ? 'middle' : isEnd ? 'end' : undefined}
      aria-hidden={isHidden}
      {...rest}
    >
      {children}
    </text>
  );
}
