import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { expect } from './site';

/** Stops a server at once, as if the connection were lost. */
export async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Waits until the service worker has put the whole release aside, the weights of a network too. */
export async function keptOffline(page: Page, network = 'mobilenet-v1'): Promise<void> {
  const keepsWeights = () =>
    page.evaluate(async (name) => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (n) => (await caches.open(n)).keys()));
      const weights = new RegExp(`/${name}[^/]*/weights\\.bin`);
      return requests.flat().some((request) => weights.test(request.url));
    }, network);
  await expect.poll(keepsWeights, { timeout: 30_000 }).toBe(true);
}
