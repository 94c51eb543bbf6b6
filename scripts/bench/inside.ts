import { statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { Row } from './report';
import { serveBench } from './server';
import { median } from './statistics';

const weightsOf = (id: string) =>
  path.join(import.meta.dirname, `../../public/models/${id}/weights.bin`);

/** Running the networks whole, reading their layers, and how a trial of the graphics card ends. */
export async function benchInside(browser: Browser): Promise<{ rows: Row[]; gpu: string }> {
  const bench = await serveBench();
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${bench.origin}/`);
  await page.waitForFunction(() => 'bench' in window);
  const inside = await page.evaluate(() => window.bench.measureInside('/samples/cat.jpg'));
  await page.close();
  bench.close();
  const networks = inside.runs.flatMap(({ id, milliseconds }): Row[] => [
    { name: `run ${id}`, value: milliseconds, unit: 'ms' },
    { name: '  its weights, raw', value: statSync(weightsOf(id)).size / 1e6, unit: 'MB' },
  ]);
  const rows: Row[] = [
    ...networks,
    { name: 'read one layer of V1', value: median(inside.oneLayer), unit: 'ms' },
    { name: 'read all layers of V1', value: median(inside.allLayers), unit: 'ms' },
  ];
  return { rows, gpu: inside.gpu };
}
