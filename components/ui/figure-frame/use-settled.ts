'use client';

import { useEffect, useState } from 'react';

/** A value that has not changed for so long has settled: the hand has left the slider. */
const settleMilliseconds = 600;

/**
 * The text once it stands still, and nothing while it is still the first: what a page shows when
 * it opens is read, not announced.
 */
export function useSettledChange(text: string, isMoving: boolean): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');

  useEffect(() => {
    if (isMoving) return;
    const timer = setTimeout(() => {
      setSettled((before) => (before === '' && text === first ? '' : text));
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [text, first, isMoving]);

  return settled;
}
