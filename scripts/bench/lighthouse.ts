import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { browserArguments } from '../browser';
import type { Row } from './report';
import { serveSite } from './server';

const paths = ['/en/', '/vi/', '/en/learn/', '/vi/learn/'];

/** Each is a score from 0 to 100. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const leastScore = 95;

/** Lighthouse speaks to the browser through this port. */
const debuggingPort = 9333;

/** Lighthouse's scores of the built site with its desktop preset; what costs points is printed. */
export async function benchLighthouse(executablePath: string): Promise<Row[]> {
  const args = [...browserArguments, `--remote-debugging-port=${debuggingPort}`];
  const browser = await chromium.launch({ executablePath, args });
  const site = await serveSite();
  try {
    const rows: Row[] = [];
    for (const path of paths) rows.push(...(await scoresOf(site.origin + path, path)));
    return rows;
  } finally {
    site.close();
    await browser.close();
  }
}

async function scoresOf(url: string, path: string): Promise<Row[]> {
  const flags = { port: debuggingPort, onlyCategories: categories, logLevel: 'error' } as const;
  const result = await lighthouse(url, flags, desktopConfig);
  if (result === undefined) throw new Error(`Lighthouse has nothing to say about ${url}`);
  const { lhr } = result;
  for (const { id, title, score, scoreDisplayMode } of Object.values(lhr.audits)) {
    const isScored = scoreDisplayMode === 'binary' || scoreDisplayMode === 'numeric';
    if (isScored && score !== null && score < 0.9) console.log(`  ${path} ${id}: ${title}`);
  }
  return Object.values(lhr.categories).map(({ title, score }) => ({
    name: `Lighthouse ${path} ${title}`,
    value: 100 * (score ?? 0),
    unit: '',
    least: leastScore,
  }));
}
