'use client';

import { useEffect, useState } from 'react';

/** Milliseconds of rest after which what is out of sight follows a slider. */
const settleMilliseconds = 200;

/** The value when it has last stood still. Give it something that keeps its identity. */
export function useSettledValue<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
