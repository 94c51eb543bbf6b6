'use client';

import { useLayoutEffect } from 'react';

/** With `embed=1` in the address the page is its figure only; the style sheet reads the mark. */
export function EmbedEffect() {
  useLayoutEffect(() => {
    const html = document.documentElement.dataset;
    if (new URLSearchParams(window.location.search).get('embed') === '1') html.embed = '';
    return () => {
      delete html.embed;
    };
  }, []);
  return null;
}
