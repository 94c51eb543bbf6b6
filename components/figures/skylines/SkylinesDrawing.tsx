'use client';

import { memo } from 'react';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { ObliqueBox } from '@/components/viz/ObliqueBox';
import type { Dimension } from '@/lib/format/symbols';
import type { SkylinesLayout } from '@/lib/layout/skylines';
import { BarRow } from './BarRow';
import { BlockBand, BlockChoice } from './BlockChoice';
import { ColumnLabels } from './ColumnLabels';
import { Scales } from './Scales';
import styles from './Skylines.module.css';
import type { MappedNetwork, SkylinesWording } from './words';

export interface SkylinesDrawingProps {
  readonly ids: FigureIds;
  readonly layout: SkylinesLayout;
  readonly network: MappedNetwork;
  /** The same network, or during a drag the one before it: spoken labels need not keep pace. */
  readonly told: MappedNetwork;
  readonly wording: SkylinesWording;
  readonly lit: Dimension | undefined;
  /** `Block.number`. */
  readonly selected: number;
  readonly onSelect: ((block: number) => void) | null;
  readonly className?: string;
}

/** Boxes, bars and the blocks one may choose, as one picture. */
export const SkylinesDrawing = memo(function SkylinesDrawing(props: SkylinesDrawingProps) {
  const { ids, layout, network, wording, lit, selected, className } = props;
  const { width, height } = layout;
  const labels = { layout, network, wording, selected };
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem` }}
      role="group"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      <g className={styles.picture} aria-hidden="true">
        <BlockBand {...props} />
        <Halvings layout={layout} />
        {layout.boxes.map((box, index) => (
          <ObliqueBox key={index} box={box} side="n" channels="nc" lit={lit} />
        ))}
        <path className={styles.shortcut} d={shortcutsPath(layout)} />
        <Scales layout={layout} network={network} wording={wording} />
        <ColumnLabels {...labels} />
        {layout.rows.map((row) => (
          <BarRow key={row.measure} row={row} {...labels} />
        ))}
      </g>
      <BlockChoice {...props} />
    </svg>
  );
});

/** Dotted lines where a stride of 2 halves the side. */
function Halvings({ layout }: { readonly layout: SkylinesLayout }) {
  const { ground, namesY } = layout;
  const d = layout.halvings
    .map((column) => layout.rooms[column])
    .map((room) => `M${(room?.x ?? 0) - layout.gap / 2} ${ground}V${namesY}`)
    .join('');
  return <path className={styles.halving} d={d} />;
}

/** Arcs over the boxes that a shortcut joins. */
function shortcutsPath({ shortcuts }: SkylinesLayout): string {
  return shortcuts
    .map(({ from, to, y }) => {
      const rise = Math.min(12, (to - from) / 2);
      return `M${from} ${y}C${from} ${y - rise} ${to} ${y - rise} ${to} ${y}`;
    })
    .join('');
}
