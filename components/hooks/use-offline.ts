'use client';

import { useEffect } from 'react';
import { basePath } from '@/lib/content/paths';
import { readerSavesData, whenIdle } from './idle';

/** A page's own first needs come first: the stock for later waits this long after it has loaded. */
const patience = 3000;

async function keepSiteOffline(): Promise<void> {
  await navigator.serviceWorker.register(`${basePath}/sw.js`, { scope: `${basePath}/` });
  const registration = await navigator.serviceWorker.ready;
  if (!readerSavesData()) whenIdle(() => registration.active?.postMessage('keep-everything'));
}

/**
 * Keeps the site on the device for use without a network, in the built site only. A browser that
 * refuses (private window, no storage) simply stays online.
 */
export function useOffline(): void {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const timer = setTimeout(() => void keepSiteOffline().catch(() => undefined), patience);
    return () => clearTimeout(timer);
  }, []);
}
