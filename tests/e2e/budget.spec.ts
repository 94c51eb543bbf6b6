import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { pages } from '../../components/shell/pages';
import { expect, open, test } from './site';

const budget = 200_000;
const isEngineFile = (url: string) => /\/(models|wasm)\//.test(url);

// Also its service worker may fetch neither, nor have anything to complain of.
test.use({ serviceWorkers: 'allow' });

for (const { id, path } of pages) {
  test(`${id} loads at most ${budget / 1000} KB of script (gzip) before the engine`, async ({
    page,
  }) => {
    const scripts: Response[] = [];
    let engineHasStarted = false;
    page.on('worker', () => (engineHasStarted = true));
    page.on('response', (response) => {
      const isScript = response.request().resourceType() === 'script';
      if (isScript && !engineHasStarted) scripts.push(response);
    });
    await open(page, `/en/${path}`);
    const bodies = await Promise.all(scripts.map((response) => response.body()));
    const total = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(budget);
  });

  if (id !== 'classify') {
    test(`${id} loads neither the network nor its engine`, async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      let workers = 0;
      page.on('worker', () => workers++);
      await open(page, `/en/${path}`);
      await page.waitForTimeout(1000);
      expect(fetched.filter(isEngineFile)).toEqual([]);
      expect(workers).toBe(0);
    });
  }
}
