/** Air above what was brought into view, so that a bar at the top does not cover it. */
const headroom = 64;

/**
 * Scrolls to the element and puts the focus on it, unless all that fits of it is on the screen
 * already: then the reader stays where they are. Whether it had to move.
 */
export function bringIntoView(element: HTMLElement): boolean {
  const { top, height } = element.getBoundingClientRect();
  const room = window.innerHeight - headroom;
  const isShown = top >= 0 && top + Math.min(height, room) <= window.innerHeight;
  if (isShown) return false;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + top - headroom,
    behavior: isStill ? 'instant' : 'smooth',
  });
  element.focus({ preventScroll: true });
  return true;
}
