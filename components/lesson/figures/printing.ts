'use client';

import { useEffect } from 'react';

/** Everything that has to be fetched before the lesson is complete on paper. */
const loads = new Set<() => Promise<unknown>>();

/** Has the figure fetched before printing, wherever the reader is. */
export function usePrintable(load: () => Promise<unknown>): void {
  useEffect(() => {
    const fetchNow = () => void load();
    loads.add(load);
    window.addEventListener('beforeprint', fetchNow);
    return () => {
      loads.delete(load);
      window.removeEventListener('beforeprint', fetchNow);
    };
  }, [load]);
}

/** Resolves when every figure of the page is there. A figure that cannot be fetched is left out. */
export async function loadForPrint(): Promise<void> {
  await Promise.all([...loads].map((load) => load()));
}
