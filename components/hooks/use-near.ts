'use client';

import { useEffect, useState, type RefObject } from 'react';

/** About two screens: a figure is there before the reader is. */
const ahead = '1200px 0px';

/** Whether the element has come near the visible part of the page once. Never turns false again. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || element.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: ahead },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}
