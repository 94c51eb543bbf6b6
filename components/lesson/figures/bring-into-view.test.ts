// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScrolledPage, type PageSizes } from '@/tests/support/scrolled-page';
import { bringIntoView } from './bring-into-view';

const inTheMiddle: PageSizes = { above: 2000, element: 50, below: 3000 };
const atTheEnd: PageSizes = { above: 4800, element: 50, below: 150 };
const atTheStart: PageSizes = { above: 20, element: 50, below: 5000, scrolled: 500 };

let prefersStill = false;
let style: Readonly<Record<string, string>>;

const started = (sizes: PageSizes) => {
  const page = new ScrolledPage(sizes);
  expect(bringIntoView(page.element)).toBe(true);
  return page;
};

/** Brought there, without a smooth scroll where none is liked. */
const brought = (sizes: PageSizes) => {
  const page = started(sizes);
  if (prefersStill) page.tellScrolled();
  else page.land();
  return page;
};

beforeEach(() => {
  vi.useFakeTimers();
  prefersStill = false;
  style = { '--headroom': '64px', 'scroll-padding-top': '0px' };
  vi.stubGlobal('matchMedia', () => ({ matches: prefersStill }));
  vi.stubGlobal('getComputedStyle', () => ({
    getPropertyValue: (property: string) => style[property] ?? '',
  }));
});

afterEach(() => {
  // Whatever is still held is let go.
  window.dispatchEvent(new Event('pointerdown'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each([false, true])('what was brought into view (reduced motion: %s)', (isStill) => {
  beforeEach(() => {
    prefersStill = isStill;
  });

  it('stays there while figures above it grow', () => {
    const page = brought(inTheMiddle);
    expect(page.top).toBe(64);
    page.grow('above', 300);
    expect(page.top).toBe(64);
    page.grow('above', 300, true);
    expect(page.top).toBe(64);
  });

  it('stays where the end of the page left it', () => {
    const page = brought(atTheEnd);
    expect(page.top).toBe(400);
    page.tellScrolled();
    page.grow('below', 1000);
    expect(page.top).toBe(400);
    page.grow('above', 300);
    expect(page.top).toBe(400);
  });

  it('stays where the start of the page left it', () => {
    const page = brought(atTheStart);
    expect(page.top).toBe(20);
    page.tellScrolled();
    page.grow('above', 300);
    expect(page.top).toBe(20);
  });

  it('is let go when the reader scrolls, however they do it', () => {
    const page = brought(inTheMiddle);
    page.scrollTo(1500);
    page.grow('above', 300);
    expect(page.scrolled).toBe(1500);
  });

  it('is let go when the reader goes to another page', () => {
    const page = brought(inTheMiddle);
    window.dispatchEvent(new Event('popstate'));
    page.grow('above', 300);
    expect(page.scrolled).toBe(1936);
  });

  it('is let go when it is no longer on the page', () => {
    const page = brought(inTheMiddle);
    page.element.remove();
    page.tellScrolled();
    document.body.append(page.element);
    page.grow('above', 300);
    expect(page.scrolled).toBe(1936);
  });

  it('is let go by a touch that something else keeps for itself', () => {
    const page = brought(inTheMiddle);
    page.element.addEventListener('touchstart', (event) => event.stopPropagation());
    page.element.dispatchEvent(new Event('touchstart', { bubbles: true }));
    page.grow('above', 300);
    expect(page.scrolled).toBe(1936);
  });

  it('comes no higher than a bar ends', () => {
    style = { '--headroom': '64px', 'scroll-padding-top': '90px' };
    expect(brought(inTheMiddle).top).toBe(90);
  });
});

describe('on the way into view', () => {
  it.each([false, true])('what grows is made up for at the end (anchored: %s)', (isAnchored) => {
    const page = started(inTheMiddle);
    page.scrollTo(1000);
    page.grow('above', 300, isAnchored);
    page.scrollTo(1500);
    page.land();
    expect(page.top).toBe(64);
  });

  it('a reader who scrolls back is left where they are', () => {
    const page = started(inTheMiddle);
    page.scrollTo(1000);
    page.scrollTo(900);
    vi.advanceTimersByTime(5000);
    page.grow('above', 300);
    expect(page.scrolled).toBe(900);
  });

  it.each(['is told', 'is not told'])('a reader who stops it stays there (its end %s)', (end) => {
    const page = started(inTheMiddle);
    page.scrollTo(1000);
    if (end === 'is told') page.land(1100);
    else page.scrollTo(1100);
    vi.advanceTimersByTime(5000);
    page.grow('above', 300);
    expect(page.scrolled).toBe(1100);
  });

  it('the end of a scroll inside the page is not taken for its own', () => {
    const page = started(inTheMiddle);
    page.scrollTo(1000);
    page.element.dispatchEvent(new Event('scrollend'));
    page.land();
    page.grow('above', 300);
    expect(page.top).toBe(64);
  });

  it('it has arrived when nothing moves any more, where no end is told', () => {
    const page = started(inTheMiddle);
    page.scrollTo(1000);
    page.grow('above', 300);
    page.scrollTo(1936);
    vi.advanceTimersByTime(5000);
    expect(page.top).toBe(64);
  });
});
