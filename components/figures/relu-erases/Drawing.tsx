'use client';

import { useId, useState } from 'react';
import { useRoving } from '@/components/hooks/use-roving';
import { classNames } from '@/components/ui/class-names';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { mostHandles, type ReluErasesPlaces } from '@/lib/layout/relu-erases-places';
import type { Target } from '@/lib/layout/steer';
import drawing from '../drawing.module.css';
import { DrawingText } from '../DrawingText';
import { Chart } from './Chart';
import { DiscParts } from './DiscParts';
import { Handle } from './Handle';
import { Legend } from './Legend';
import type { ReluErasesState } from './state';
import type { Shown } from './words';

export interface DrawingProps {
  readonly places: ReluErasesPlaces;
  readonly layout: 'wide' | 'narrow';
  readonly shown: Shown;
  readonly change: (change: Partial<ReluErasesState>) => void;
  /** The hand holds a handle. */
  readonly onDrag: (isDragging: boolean) => void;
  readonly ids: FigureIds;
  readonly isTried: boolean;
  /** False where the link of the page fixes the directions. */
  readonly areTurnable: boolean;
}

const targetId = (channel: number) => `handle-${channel}`;

/** For the keys the handles stand one below the other, wherever they are around the disc. */
function targetsOf(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, channel) => ({
    id: targetId(channel),
    rect: { x: 0, y: channel, width: 1, height: 1 },
  }));
}

/** The plane, what comes back of it, and how much that is: a function of the state. */
export function Drawing(props: DrawingProps) {
  const { places, layout, shown, ids, isTried, areTurnable } = props;
  const { directions, words } = shown;
  const handleCount = directions.length > mostHandles ? 0 : directions.length;
  const { propsOf } = useRoving(targetsOf(areTurnable ? handleCount : 0), targetId(0));
  const hintId = useId();
  const [inHand, setInHand] = useState<number>();
  return (
    <svg
      className={classNames(drawing.svg, drawing[layout])}
      viewBox={`0 0 ${places.width} ${places.height}`}
      role="graphics-document"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
      data-roving=""
    >
      <desc id={hintId}>{words.handleHint}</desc>
      <DiscParts places={places} shown={shown} inHand={inHand} />
      {directions.slice(0, handleCount).map((degrees, channel) => (
        <Handle
          key={channel}
          {...props}
          channel={channel}
          degrees={degrees}
          hintId={hintId}
          roving={(ownKey) => propsOf(targetId(channel), undefined, ownKey)}
          onHold={(isHeld) => setInHand(isHeld ? channel : undefined)}
        />
      ))}
      {handleCount > 0 && areTurnable && !isTried && (
        <DrawingText at={places.texts.hint} look="quiet" className={drawing.hint} isHidden>
          {words.drawing.hint}
        </DrawingText>
      )}
      <Legend places={places} shown={shown} />
      {places.chart && <Chart chart={places.chart} shown={shown} />}
    </svg>
  );
}
