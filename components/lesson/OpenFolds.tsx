'use client';

import { useEffect } from 'react';

/** The folds of the text, not those inside of figures: these print as they are. */
const foldsOfText = '[data-lesson] [data-fold] > details:not([open])';

/** Paper cannot be unfolded: folds are open while the page is printed. Draws nothing. */
export function OpenFoldsForPrint() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(foldsOfText)];
      for (const fold of opened) fold.open = true;
    };
    const close = () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
  return null;
}

/** A link to a fold opens it. Draws nothing. */
export function OpenLinkedFold() {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(location.hash.slice(1));
      const fold = target?.querySelector<HTMLDetailsElement>(':scope[data-fold] > details');
      if (fold) fold.open = true;
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
  return null;
}
