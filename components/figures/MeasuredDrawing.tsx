'use client';

import { useRef, type ReactNode } from 'react';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { classNames } from '@/components/ui/class-names';
import {
  arrangementFor,
  arrangements,
  designWidths,
  type Arrangement,
} from '@/lib/layout/arrangement';
import styles from './MeasuredDrawing.module.css';

export interface MeasuredDrawingProps {
  readonly children: (arrangement: Arrangement, width: number) => ReactNode;
}

/**
 * A drawing for the room there is. Until the width is known both arrangements are on the page, and
 * the style sheet shows the one that fits.
 */
export function MeasuredDrawing({ children }: MeasuredDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place);
  const drawn = width === null ? arrangements : [arrangementFor(width)];
  return (
    <div className={styles.place} ref={place}>
      {drawn.map((arrangement) => (
        <div key={arrangement} className={classNames(width === null && styles[arrangement])}>
          {children(arrangement, width ?? designWidths[arrangement])}
        </div>
      ))}
    </div>
  );
}
