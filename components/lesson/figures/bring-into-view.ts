import { holdInView } from './hold-in-view';

/** Air above what was brought into view. */
const headroom = 64;

/**
 * Scrolls to the element and puts the focus on it, unless all that fits of it is on the screen
 * already: then the reader stays where they are. Either way it stays there while figures above it
 * are still fetched, until the reader does something. Whether it had to move.
 */
export function bringIntoView(element: HTMLElement): boolean {
  const { top, height } = element.getBoundingClientRect();
  const room = window.innerHeight - headroom;
  const isShown = top >= coveredByBar() && top + Math.min(height, room) <= window.innerHeight;
  if (isShown) {
    holdInView(element, top, false);
    return false;
  }
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + top - headroom,
    behavior: isStill ? 'instant' : 'smooth',
  });
  element.focus({ preventScroll: true });
  holdInView(element, headroom, !isStill);
  return true;
}

/** Pixels at the top of the screen where a sticky bar may stand, as the page's style says. */
function coveredByBar(): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return Number.parseFloat(scrollPaddingTop) || 0;
}
