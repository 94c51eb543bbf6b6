'use client';

import { useDeferredValue, useRef, type ReactNode } from 'react';
import { useOnScreen } from './use-on-screen';
import { useSettledValue } from './use-settled-value';

interface FollowingProps<T> {
  /** Keeps its identity while nothing changes. */
  readonly value: T;
  /** Give the value to something that is memoized. */
  readonly children: (value: T) => ReactNode;
}

/**
 * A part of the page that follows a slider: on the screen as soon as there is time, elsewhere once
 * the slider stands still.
 */
export function Following<T>({ value, children }: FollowingProps<T>) {
  const place = useRef<HTMLDivElement>(null);
  const isOnScreen = useOnScreen(place);
  const settled = useSettledValue(value);
  const shown = useDeferredValue(isOnScreen ? value : settled);
  return <div ref={place}>{children(shown)}</div>;
}
