'use client';

import { useLayoutEffect, useState, type RefObject } from 'react';

const pixelsPerRem = 16;

/** What each drawing is designed to fit into: a phone of 320 pixels without its gutters. */
const narrowest = 288;

/**
 * How wide a drawing may be, in pixels of 100 % text: drawings grow with the reader's text size, as
 * far as the narrowest layout leaves room to.
 * Null on the server and in the first render, which therefore must suit every width.
 */
export function useDrawingWidth(place: RefObject<Element | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const root = document.documentElement;
    const measure = () => {
      const textScale = Number.parseFloat(getComputedStyle(root).fontSize) / pixelsPerRem;
      // An element that is not displayed yet has no width to draw in.
      const pixels = element.getBoundingClientRect().width || narrowest;
      setWidth(Math.floor(Math.max(pixels / (textScale || 1), Math.min(pixels, narrowest))));
    };
    measure();
    // A new text size changes the height of the page even where the width of the figure stays.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(root);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
