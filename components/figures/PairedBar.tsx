import type { BarPlace } from '@/lib/layout/paired-bars';
import { px } from '@/lib/layout/geometry';
import { DrawingText } from './DrawingText';
import styles from './PairedBar.module.css';

export interface PairedBarProps {
  readonly which: 'first' | 'second';
  readonly place: BarPlace;
  readonly name: string;
  readonly value: string;
  readonly look?: 'quiet' | 'strong' | undefined;
  /** Nothing is known, or it is not told: the value says so. */
  readonly isEmpty?: boolean;
}

/** One bar of a pair: its name, the bar, how far its value is spread, and its value. */
export function PairedBar({ which, place, name, value, look, isEmpty = false }: PairedBarProps) {
  const { rect, spread } = place;
  return (
    <>
      <DrawingText at={place.nameAt}>{name}</DrawingText>
      {!isEmpty && (
        <rect
          className={styles.bar}
          data-bar={which}
          x={rect.x}
          y={rect.y}
          width={px(rect.width)}
          height={rect.height}
        />
      )}
      {!isEmpty && spread && (
        <path
          className={styles.spread}
          data-spread=""
          d={spreadPath(spread, rect.y, rect.height)}
        />
      )}
      <DrawingText at={place.valueAt} look={look}>
        {value}
      </DrawingText>
    </>
  );
}

/** A line between two stops that stand out over the bar. */
function spreadPath([from, to]: readonly [number, number], top: number, height: number): string {
  const stop = (x: number) => `M${px(x)} ${top - 3}v${height + 6}`;
  return `${stop(from)}${stop(to)}M${px(from)} ${top - 3}H${px(to)}`;
}
