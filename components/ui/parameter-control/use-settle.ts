'use client';

import { useEffect, useState } from 'react';

/** Milliseconds of rest after which a number that was typed or stepped counts as settled. */
export const settleDelay = 400;

export interface Settle {
  /** A new value; settles when no other follows. */
  changed(value: number): void;
  /** The pointer is down: nothing settles until it is up again. */
  hold(): void;
  /** Settles at once what has not settled yet. */
  flush(): void;
}

/** Calls `onSettle` once at the end of a drag, a run of steps or a typed number. */
export function useSettle(onSettle: ((value: number) => void) | undefined): Settle {
  const [timer] = useState(createSettleTimer);
  useEffect(() => timer.listen(onSettle), [timer, onSettle]);
  useEffect(() => timer.cancel, [timer]);
  return timer;
}

interface SettleTimer extends Settle {
  listen(onSettle: ((value: number) => void) | undefined): void;
  cancel(): void;
}

function createSettleTimer(): SettleTimer {
  let listener: ((value: number) => void) | undefined;
  let waiting: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;

  const flush = () => {
    clearTimeout(timer);
    isHeld = false;
    if (waiting === undefined) return;
    const value = waiting;
    waiting = undefined;
    listener?.(value);
  };
  const release = () => {
    window.removeEventListener('pointerup', release);
    window.removeEventListener('pointercancel', release);
    flush();
  };
  return {
    listen: (onSettle) => {
      listener = onSettle;
    },
    changed: (value) => {
      waiting = value;
      clearTimeout(timer);
      if (!isHeld) timer = setTimeout(flush, settleDelay);
    },
    hold: () => {
      isHeld = true;
      clearTimeout(timer);
      window.addEventListener('pointerup', release);
      window.addEventListener('pointercancel', release);
    },
    flush,
    cancel: () => {
      waiting = undefined;
      release();
    },
  };
}
