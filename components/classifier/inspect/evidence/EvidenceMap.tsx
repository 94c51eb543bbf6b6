'use client';

import { useId, useRef } from 'react';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { useRoving } from '@/components/hooks/use-roving';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { usualView } from '@/lib/engine/picture/crop';
import type { Classification } from '@/lib/engine/types';
import { fill } from '@/lib/format/text';
import type { InspectWording } from '../text';
import { grey, ViewCanvas } from '../ViewCanvas';
import type { AskedEvidence, CellMap } from './ask';
import { Legend, legendHeight, strongest } from './Legend';
import styles from './Evidence.module.css';
import { cellText, valueText } from './words';

export interface EvidenceMapProps extends InspectWording {
  readonly ids: FigureIds;
  readonly asked: AskedEvidence;
  readonly map: CellMap;
  readonly image: HTMLImageElement | null;
  readonly classification: Classification;
  readonly onPoint: (cell: number) => void;
}

/** Side of the map in pixels of 100 % text. */
const widest = 448;
const narrowest = 240;
/** Pixels of the photo under it, for screens with two a pixel. */
const photoSide = 2 * widest;

/** The cells over the grey photo: colour speaks for, hatching against. */
export function EvidenceMap(props: EvidenceMapProps) {
  const { ids, asked, map, image, classification, onPoint, ...wording } = props;
  const place = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const side = Math.min(Math.max(useDrawingWidth(place) ?? widest, narrowest), widest);
  const most = Math.max(...map.values.map(Math.abs)) || 1;
  const { evidence } = wording.words;
  const range = (pattern: string, value: number) =>
    fill(pattern, { most: valueText(value, asked, wording) });
  return (
    <div className={styles.map} ref={place}>
      <ViewCanvas
        className={styles.photo}
        image={image}
        classification={classification}
        view={usualView}
        side={photoSide}
        tone={grey}
      />
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${side} ${side + legendHeight}`}
        role="group"
        aria-labelledby={ids.title}
        aria-describedby={ids.summary}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles.hatch} width="2.5" height="6" />
          </pattern>
        </defs>
        <Cells {...wording} asked={asked} map={map} {...{ side, most, hatch, onPoint }} />
        <Legend
          top={side}
          width={side}
          hatch={hatch}
          against={map.values.some((value) => value < 0) ? range(evidence.against, -most) : null}
          zero={evidence.zero}
          for={range(evidence.for, most)}
        />
      </svg>
    </div>
  );
}

interface CellsProps extends InspectWording {
  readonly asked: AskedEvidence;
  readonly map: CellMap;
  readonly side: number;
  /** Drawn as full colour or full hatching. */
  readonly most: number;
  readonly hatch: string;
  readonly onPoint: (cell: number) => void;
}

function Cells({ asked, map, side, most, hatch, onPoint, ...wording }: CellsProps) {
  const [wide, high] = [side / map.width, side / map.height];
  const rects = Array.from(map.values, (value, cell) => {
    const [x, y] = [(cell % map.width) * wide, Math.floor(cell / map.width) * high];
    return { id: String(cell), value, rect: { x, y, width: wide, height: high } };
  });
  const { propsOf } = useRoving(rects, '0');
  return (
    <g data-roving="" role="group" aria-label={wording.words.evidence.map}>
      {rects.map(({ id, value, rect }, cell) => {
        const { onFocus, ...roving } = propsOf(id);
        return (
          <g
            key={id}
            role="img"
            className={styles.cell}
            aria-label={cellText(cell, asked, map, wording)}
            data-cell={value}
            {...roving}
            onFocus={() => {
              onFocus();
              onPoint(cell);
            }}
            onPointerEnter={() => onPoint(cell)}
          >
            <rect
              {...rect}
              className={value < 0 ? undefined : styles.for}
              fill={value < 0 ? `url(#${hatch})` : undefined}
              fillOpacity={(strongest * Math.abs(value)) / most}
            />
            <rect {...rect} className={styles.edge} />
          </g>
        );
      })}
    </g>
  );
}
