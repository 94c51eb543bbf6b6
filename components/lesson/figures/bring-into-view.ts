import { holdInView } from './hold-in-view';

/**
 * Scrolls to the element and puts the focus on it, unless all that fits of it is on the screen
 * already: then the reader stays where they are. Either way it stays there while figures above it
 * are still fetched, until the reader does something. Whether it had to move.
 */
export function bringIntoView(element: HTMLElement): boolean {
  const { top, height } = element.getBoundingClientRect();
  const { covered, headroom } = upperEdge();
  const room = window.innerHeight - headroom;
  const isShown = top >= covered && top + Math.min(height, room) <= window.innerHeight;
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

/**
 * Pixels at the top of the screen, as the page's style says: where a sticky bar may stand, and the
 * air above what is brought into view, which is never under the bar.
 */
function upperEdge(): { readonly covered: number; readonly headroom: number } {
  const style = getComputedStyle(document.documentElement);
  const pixels = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
  const covered = pixels('scroll-padding-top');
  return { covered, headroom: Math.max(covered, pixels('--headroom')) };
}
