import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import styles from './drawing.module.css';

/** Two designs of one picture; the style sheet shows the one that there is room for. */
export type DrawingLayout = 'wide' | 'narrow';

export const drawingWidths: Readonly<Record<DrawingLayout, number>> = { wide: 960, narrow: 328 };

export interface BothLayoutsProps {
  readonly children: (layout: DrawingLayout) => ReactNode;
}

export function BothLayouts({ children }: BothLayoutsProps) {
  return (
    <div className={styles.box}>
      {children('wide')}
      {children('narrow')}
    </div>
  );
}

export interface DrawingFrameProps {
  readonly layout: DrawingLayout;
  readonly plan: { readonly width: number; readonly height: number };
  readonly ids: FigureIds;
  readonly children: ReactNode;
}

/** The picture of a figure, named by its claim and described by its sentence. */
export function DrawingFrame({ layout, plan, ids, children }: DrawingFrameProps) {
  return (
    <svg
      className={classNames(styles.svg, styles[layout])}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      {children}
    </svg>
  );
}
