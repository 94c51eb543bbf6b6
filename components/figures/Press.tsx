import type { ReactNode } from 'react';
import type { RovingProps } from '@/components/hooks/use-roving';
import type { Rect } from '@/lib/layout/geometry';
import styles from './Press.module.css';

export interface PressProps {
  readonly rect: Rect;
  readonly label: string;
  readonly roving: RovingProps;
  readonly onPress: () => void;
  /** For what is on or off. */
  readonly isPressed?: boolean;
  /** The link of the page lets nobody change it: it is a picture of what is set. */
  readonly isFixed?: boolean;
  readonly children?: ReactNode;
}

const ringGap = 2;

/** A part of a drawing that can be pressed: with the pointer, and by Enter or Space. */
export function Press(props: PressProps) {
  const { rect, label, roving, onPress, isPressed, isFixed = false, children } = props;
  if (isFixed) {
    return (
      <g role="img" aria-label={label}>
        {children}
      </g>
    );
  }
  return (
    <g
      className={styles.press}
      role="button"
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onPress}
      {...roving}
    >
      {/* All of the place reacts, also where nothing is drawn. */}
      <rect {...rect} fill="none" pointerEvents="all" />
      {children}
      <FocusRing rect={rect} />
    </g>
  );
}

/** An ink outline around what has the focus; style it with the class of the part. */
export function FocusRing({ rect }: Pick<PressProps, 'rect'>) {
  const { x, y, width, height } = rect;
  return (
    <rect
      className={styles.ring}
      x={x - ringGap}
      y={y - ringGap}
      width={width + 2 * ringGap}
      height={height + 2 * ringGap}
    />
  );
}
