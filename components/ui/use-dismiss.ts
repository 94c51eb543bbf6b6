import { useEffect, type RefObject } from 'react';

/**
 * Closes an open `<details>` as a menu closes: on Escape (the focus returns to its summary), on a
 * press outside, and when the focus moves outside.
 */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const element = details.current;
    if (element === null) return;
    const closeIfOutside = (event: Event) => {
      const target = event.target;
      if (target instanceof Node && !element.contains(target)) element.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open || event.isComposing) return;
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', closeIfOutside);
    document.addEventListener('focusin', closeIfOutside);
    element.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeIfOutside);
      document.removeEventListener('focusin', closeIfOutside);
      element.removeEventListener('keydown', closeOnEscape);
    };
  }, [details]);
}
