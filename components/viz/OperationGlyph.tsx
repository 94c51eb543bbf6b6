import styles from './OperationGlyph.module.css';

/** Strokes on a 20 px grid: what each kind of convolution looks at. */
const strokes = {
  /** 3 × 3 through three layers. */
  normal: 'M3 7h10v10H3zM3 10.3h10M3 13.7h10M6.3 7v10M9.7 7v10M5 7V5h10v10h-2M7 5V3h10v10h-2',
  /** 3 × 3 over level lines. */
  depthwise: 'M5.5 2.5h9v9h-9zM5.5 5.5h9M5.5 8.5h9M8.5 2.5v9M11.5 2.5v9M2 14.5h16M2 17.5h16',
  /** One cell through three layers. */
  pointwise: 'M3 7h10v10H3zM6 10h4v4H6zM5 7V5h10v10h-2M7 5V3h10v10h-2',
  /** Level lines, then one cell: one half after the other. */
  separable: 'M2 5h7M2 10h7M2 15h7M11.5 10h1M15 7h-.5v6h3V7z',
} as const;

export type OperationKind = keyof typeof strokes;

/** The sign inside a drawing: its upper left corner at `x`, `y`, on a grid of 20. */
export function OperationMark({ kind, x, y }: { kind: OperationKind; x: number; y: number }) {
  return <path className={styles.mark} d={strokes[kind]} transform={`translate(${x} ${y})`} />;
}

/** The sign of an operation, the same in every drawing. The word beside it carries the meaning. */
export function OperationGlyph({ kind }: { readonly kind: OperationKind }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={strokes[kind]} />
    </svg>
  );
}
