import type { Point } from '@/lib/layout/geometry';
import styles from './InvertedResidual.module.css';

const strokes = {
  /** A line with two bends. */
  relu6: 'M-8 4h5l6-8h5',
  linear: 'M-6.5 6.5l13-13',
  /** What is added: the shortcut to the flow. */
  add: 'M-8 0h16M0-8v16',
} as const;

export const glyphRadius = 13;

export interface GlyphProps {
  readonly at: Point;
  readonly kind: keyof typeof strokes;
}

/** A sign in a round window, on the flow where it acts. */
export function Glyph({ at, kind }: GlyphProps) {
  return (
    <g className={styles.glyph} data-glyph={kind} transform={`translate(${at.x} ${at.y})`}>
      <circle r={glyphRadius} />
      <path d={strokes[kind]} />
    </g>
  );
}
