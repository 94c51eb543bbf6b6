import { useEffect, useRef, type RefObject } from 'react';

/** Whether the next element to appear takes the focus, because what was pressed goes away. */
export type Arrival = RefObject<boolean>;

/** The element that takes the focus as it appears, once. */
export function useFocusOnArrival<Element extends HTMLElement>(focusNextRef: Arrival) {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (focusNextRef.current) element.current?.focus({ preventScroll: true });
    focusNextRef.current = false;
  }, [focusNextRef]);
  return element;
}
