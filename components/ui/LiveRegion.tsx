'use client';

import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

/** Milliseconds between two messages: speech that is cut off all the time says nothing. */
export const messageInterval = 500;

/**
 * Reads `message` aloud politely whenever it changes, at most one message per half second; of
 * several changes in that time only the last is read. Mount it empty, before the first message.
 */
export function LiveRegion({ message }: { readonly message: string }) {
  const [spoken, setSpoken] = useState('');
  const lastTime = useRef(-Infinity);

  useEffect(() => {
    const wait = Math.max(0, lastTime.current + messageInterval - performance.now());
    const timer = setTimeout(() => {
      lastTime.current = performance.now();
      setSpoken(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);

  return (
    <div role="status">
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </div>
  );
}
