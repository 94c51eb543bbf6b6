'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import type { OwnKey, RovingProps } from '@/components/hooks/use-roving';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { fullTurn, type Degrees } from '@/lib/layout/relu-erases';
import { directionTo, polar, targetRadius } from '@/lib/layout/relu-erases-places';
import type { Direction } from '@/lib/layout/steer';
import { DrawingText } from '../DrawingText';
import type { DrawingProps } from './Drawing';
import styles from './ReluErases.module.css';
import { turn } from './state';

export interface HandleProps extends DrawingProps {
  readonly channel: number;
  readonly degrees: Degrees;
  /** Of the sentence that says which keys do what. */
  readonly hintId: string;
  readonly roving: (ownKey: OwnKey) => RovingProps;
  readonly onHold: (isHeld: boolean) => void;
}

/** Degrees that a key turns a handle by. */
const pageTurn = 15;
const turns: Readonly<Record<string, number>> = { PageUp: pageTurn, PageDown: -pageTurn };
const arrowTurns: Readonly<Partial<Record<Direction, number>>> = { right: 1, left: -1 };

/** Each channel's direction as a slider around the disc. */
export function Handle(props: HandleProps) {
  const { places, shown, change, channel, degrees, hintId, roving, onHold, onDrag } = props;
  const { areTurnable } = props;
  const { words, language } = shown;
  const { integer } = numbersIn(language);
  const at = polar(places.disc, degrees, places.disc.handles);
  const label = fill(words.handle, { channel: integer(channel + 1) });
  const turnTo = (next: number) => change(turn(shown.state, channel, next));
  if (!areTurnable) {
    return (
      <g
        className={dimensionStyles.dimension}
        data-dimension="nc"
        role="img"
        aria-label={`${label}: ${fill(words.handleValue, { degrees: integer(degrees) })}`}
      >
        <Knob {...props} />
      </g>
    );
  }
  const ownKey = (event: KeyboardEvent, direction: Direction | undefined) => {
    const by = (direction && arrowTurns[direction]) ?? turns[event.key];
    if (by === undefined) return false;
    turnTo(degrees + by);
    return true;
  };
  const { onFocus, ...rest } = roving(ownKey);
  return (
    <g
      className={classNames(dimensionStyles.dimension, styles.handle)}
      data-dimension="nc"
      role="slider"
      aria-label={label}
      aria-describedby={hintId}
      aria-valuemin={0}
      aria-valuemax={fullTurn - 1}
      aria-valuenow={degrees}
      aria-valuetext={fill(words.handleValue, { degrees: integer(degrees) })}
      {...rest}
      onFocus={() => {
        onFocus();
        onHold(true);
      }}
      onBlur={() => onHold(false)}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(true);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) {
          turnTo(directionTo(places.disc, pointIn(event)));
        }
      }}
      onLostPointerCapture={() => onDrag(false)}
    >
      <circle cx={at.x} cy={at.y} r={targetRadius} fill="none" pointerEvents="all" />
      <Knob {...props} />
    </g>
  );
}

/** The end of a direction, with the number of its channel. */
function Knob({ places, shown, channel, degrees }: HandleProps) {
  const { integer } = numbersIn(shown.language);
  const at = polar(places.disc, degrees, places.disc.handles);
  return (
    <>
      <circle className={styles.halo} cx={at.x} cy={at.y} r={places.disc.handleRadius + 4} />
      <circle className={styles.knob} cx={at.x} cy={at.y} r={places.disc.handleRadius} />
      <DrawingText at={{ x: at.x, y: at.y + 5 }} look="strong" isMiddle isHidden>
        {integer(channel + 1)}
      </DrawingText>
    </>
  );
}

/** Where the pointer is in the coordinates of the drawing, which may be shown larger or smaller. */
function pointIn(event: PointerEvent<SVGGElement>) {
  const svg = event.currentTarget.ownerSVGElement;
  const bounds = svg?.getBoundingClientRect();
  if (svg === null || bounds === undefined || bounds.width === 0) return { x: 0, y: 0 };
  const scale = svg.viewBox.baseVal.width / bounds.width;
  return {
    x: (event.clientX - bounds.left) * scale,
    y: (event.clientY - bounds.top) * scale,
  };
}
