'use client';

import { useEffect } from 'react';
import { keepPlace, markRead, sectionOf } from './reading-store';

/** Marks of the page: every block of a section, and the end of every section. */
export const placeAttribute = 'data-place';
export const endAttribute = 'data-section-end';

/** A reader who only glances at the top of the page keeps the old place. */
const settleMilliseconds = 1500;

/** Notes where the reader is and which sections have been read to their end. Draws nothing. */
export function FollowReading() {
  useEffect(() => {
    const top = new IntersectionObserver(
      (entries) => {
        const reached = entries.filter(({ isIntersecting }) => isIntersecting).at(-1)?.target;
        const place = reached?.getAttribute(placeAttribute);
        if (place) wait(place);
      },
      { rootMargin: '-15% 0px -80% 0px' },
    );
    const ends = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const section = sectionOf(target.getAttribute(endAttribute) ?? '');
        if (isIntersecting && section !== undefined) markRead(section);
      }
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (place: string) => {
      clearTimeout(timer);
      timer = setTimeout(() => keepPlace(place), settleMilliseconds);
    };
    document.querySelectorAll(`[${placeAttribute}]`).forEach((block) => top.observe(block));
    document.querySelectorAll(`[${endAttribute}]`).forEach((end) => ends.observe(end));
    return () => {
      clearTimeout(timer);
      top.disconnect();
      ends.disconnect();
    };
  }, []);
  return null;
}
