'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';

/** The path shown last. A module variable: a change of language mounts the whole layout anew. */
let shownPath: string | null = null;

/**
 * After a navigation inside the site the focus goes to the new page's h1, so that speech and Tab
 * go on from there. Not on the first load: there the browser's own start is right.
 */
export function useHeadingFocus(): void {
  const path = usePathname();
  useEffect(() => {
    const navigated = shownPath !== null && shownPath !== path;
    shownPath = path;
    if (!navigated) return;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [path]);
}
