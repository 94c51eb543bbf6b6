'use client';

import { useEffect } from 'react';

const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

function readerSavesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Runs a task once the page has loaded and the browser has nothing better to do. */
function whenIdle(task: () => void): void {
  const schedule = () =>
    'requestIdleCallback' in window ? requestIdleCallback(task) : setTimeout(task, 2000);
  if (document.readyState === 'complete') schedule();
  else window.addEventListener('load', schedule, { once: true });
}

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
    whenIdle(() => void keepSiteOffline().catch(() => undefined));
  }, []);
}
