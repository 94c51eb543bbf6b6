'use client';

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { endsOf, nearestAllowed, type Allowed } from '@/lib/store/allowed';
import { FocusRing } from '../Press';
import styles from './WeightWall.module.css';

export interface GripProps {
  /** The edge of the wall that is dragged. */
  readonly edge: 'right' | 'bottom';
  /** The middle of the grip. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly allowed: Allowed;
  /** Pixels of the drawing for one tile, when the drag begins. */
  readonly pitch: number;
  readonly onChange: (value: number) => void;
}

const length = 48;
const thickness = 14;
/** Fingers need this much. */
const reach = 44;

/** A handle on an edge of the wall: a slider to drag, and by keyboard one step or ten. */
export function Grip(props: GripProps) {
  const { edge, x, y, label, value, valueText, allowed, onChange } = props;
  const isBottom = edge === 'bottom';
  const [least, most] = endsOf(allowed);
  const drag = useGripDrag(props);
  const width = isBottom ? length : thickness;
  const height = isBottom ? thickness : length;
  const rect = { x: x - width / 2, y: y - height / 2, width, height };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = valueOfKey(event.key, value, allowed);
    if (next === undefined) return;
    event.preventDefault();
    onChange(nearestAllowed(allowed, next));
  };

  return (
    <g
      className={classNames(dimensionStyles.dimension, styles.grip)}
      data-dimension={isBottom ? 'ncPrime' : 'nc'}
      data-edge={edge}
      data-screen-only=""
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isBottom ? 'vertical' : 'horizontal'}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <rect
        x={x - reach / 2}
        y={y - (isBottom ? 12 : reach / 2)}
        width={reach}
        height={reach}
        fill="none"
        pointerEvents="all"
      />
      <rect className={styles.handle} {...rect} />
      <path className={styles.ridges} d={ridges(x, y, isBottom)} />
      <FocusRing rect={rect} />
    </g>
  );
}

/** Three short lines along the edge. */
function ridges(x: number, y: number, isBottom: boolean): string {
  return [-3, 0, 3]
    .map((offset) => (isBottom ? `M${x - 8} ${y + offset}h16` : `M${x + offset} ${y - 8}v16`))
    .join('');
}

function valueOfKey(key: string, value: number, allowed: Allowed): number | undefined {
  const [least, most] = endsOf(allowed);
  const step = 'step' in allowed ? allowed.step : 1;
  const leap = Math.max(step, Math.round(value / 10));
  const values: Readonly<Record<string, number>> = {
    ArrowUp: value + step,
    ArrowRight: value + step,
    ArrowDown: value - step,
    ArrowLeft: value - step,
    PageUp: value + leap,
    PageDown: value - leap,
    Home: least,
    End: most,
  };
  return values[key];
}

interface Hold {
  readonly from: number;
  readonly value: number;
  /** Pixels of the screen for one tile. */
  readonly pitch: number;
}

/** The wall is drawn anew while it is dragged, so the scale of the beginning holds to the end. */
function useGripDrag({ edge, value, pitch, allowed, onChange }: GripProps) {
  const hold = useRef<Hold>(null);
  const along = (event: PointerEvent) => (edge === 'bottom' ? event.clientY : event.clientX);
  return {
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      const scale = event.currentTarget.getScreenCTM()?.a ?? 1;
      hold.current = { from: along(event), value, pitch: pitch * scale };
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      if (hold.current === null) return;
      const tiles = (along(event) - hold.current.from) / hold.current.pitch;
      onChange(nearestAllowed(allowed, Math.round(hold.current.value + tiles)));
    },
    onLostPointerCapture: () => {
      hold.current = null;
    },
  };
}
