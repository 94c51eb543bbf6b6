import type { Browser } from '@playwright/test';
import type { Timings } from '../../lib/engine/types';
import { firstAnswer, firstOfficialAnswer } from './first-answer';
import type { Row } from './report';
import { serveBench, serveSite } from './server';
import { median } from './statistics';
import type { Round } from './page';

/** Of the photo that is classified: a small web photo, and one as phones take them. */
const megapixels = 0.5;
const phoneMegapixels = 12;

const runs = 40;
const runsOnSlowBackend = 10;
const visits = 5;
const visitsOnSlowBackend = 2;

async function compare(
  browser: Browser,
  origin: string,
  size: number,
  count: number,
  backend?: string,
) {
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'bench' in window);
  const round = await page.evaluate(
    ([pixels, n, name]) =>
      window.bench.compare('/samples/espresso.jpg', pixels, n, name ?? undefined),
    [size, count, backend ?? null] as const,
  );
  await page.close();
  return round;
}

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await work());
  return results;
}

function partRows(parts: readonly Timings[]): Row[] {
  return (['decode', 'prepare', 'run', 'read'] as const).map((part) => ({
    name: `  its part: ${part}`,
    value: median(parts.map((timings) => timings[part])),
    unit: 'ms',
  }));
}

function comparisonRows(onWasm: Round, onDefault: Round): Row[] {
  const decoded = median(onWasm.ownFromBitmap);
  const official = median(onWasm.official);
  const officialDefault = median(onDefault.official);
  return [
    { name: `${megapixels} megapixels, decoded, to top-5`, value: decoded, unit: 'ms' },
    { name: 'encoded file to top-5', value: median(onWasm.ownFromFile), unit: 'ms' },
    ...partRows(onWasm.ownParts),
    { name: 'official package, wasm', value: official, unit: 'ms' },
    { name: 'official package, default backend', value: officialDefault, unit: 'ms' },
    { name: 'decoded / official on wasm', value: decoded / official, unit: '', aim: 0.25 },
    {
      name: 'decoded / official on its default',
      value: median(onDefault.ownFromBitmap) / officialDefault,
      unit: '',
      aim: 0.1,
    },
  ];
}

function phoneRows({ ownFromBitmap, ownFromFile, official }: Round): Row[] {
  const [decoded, theirs] = [median(ownFromBitmap), median(official)];
  return [
    { name: `${phoneMegapixels} megapixels, decoded, to top-5`, value: decoded, unit: 'ms' },
    { name: '  encoded file to top-5', value: median(ownFromFile), unit: 'ms' },
    { name: '  official package, wasm', value: theirs, unit: 'ms' },
    { name: '  decoded / official on wasm', value: decoded / theirs, unit: '', aim: 0.25 },
  ];
}

/** Classifying: this engine against the official package with the same weights, in one browser. */
export async function benchClassify(browser: Browser): Promise<Row[]> {
  const [bench, site] = [await serveBench(), await serveSite()];
  const onWasm = await compare(browser, bench.origin, megapixels, runs, 'wasm');
  const onDefault = await compare(browser, bench.origin, megapixels, runsOnSlowBackend);
  const phone = await compare(browser, bench.origin, phoneMegapixels, runsOnSlowBackend, 'wasm');
  const first = await repeat(visits, () => firstAnswer(browser, site.origin));
  const officialFirst = await repeat(visitsOnSlowBackend, () =>
    firstOfficialAnswer(browser, bench.origin),
  );
  bench.close();
  site.close();
  const firstMs = median(first.map(({ milliseconds }) => milliseconds));
  return [
    ...comparisonRows(onWasm, onDefault),
    ...phoneRows(phone),
    { name: 'first answer after navigation', value: firstMs, unit: 'ms' },
    { name: 'official package, default: first answer', value: median(officialFirst), unit: 'ms' },
    {
      name: 'first answer / official',
      value: firstMs / median(officialFirst),
      unit: '',
      aim: 0.25,
    },
    {
      name: 'fetched until the first answer',
      value: median(first.map(({ bytes }) => bytes)) / 1e6,
      unit: 'MB',
      aim: 1.5,
    },
    {
      name: '  its part: script',
      value: median(first.map(({ scriptBytes }) => scriptBytes)) / 1e6,
      unit: 'MB',
    },
  ];
}
