import type { Browser, Page } from '@playwright/test';

export interface FirstAnswer {
  /** From the start of the navigation until the first prediction stands on the page. */
  readonly milliseconds: number;
  /** Bytes as they came over the wire, compressed, until then. */
  readonly bytes: number;
  /** The part of them that is script. */
  readonly scriptBytes: number;
}

/** Adds up what the page and its worker fetch; the service worker's stocking up is left out. */
function countBytes(page: Page) {
  const sizes: Promise<{ bytes: number; isScript: boolean }>[] = [];
  page.on('requestfinished', (request) => {
    if (!/^https?:/.test(request.url())) return;
    const isScript = request.resourceType() === 'script';
    sizes.push(
      request.sizes().then(({ responseBodySize }) => ({ bytes: responseBodySize, isScript })),
    );
  });
  return async () => {
    const all = await Promise.all(sizes);
    const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
    return { bytes: sum(all), scriptBytes: sum(all.filter(({ isScript }) => isScript)) };
  };
}

/** A first visit to the classify page, with nothing cached, to the answer about the cat. */
export async function firstAnswer(browser: Browser, origin: string): Promise<FirstAnswer> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bytesSoFar = countBytes(page);
  await page.addInitScript(() => {
    new MutationObserver((_records, observer) => {
      if (!document.querySelector('[data-testid="prediction"]')) return;
      document.documentElement.dataset.firstAnswer = String(performance.now());
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}/en/classify/?sample=cat`);
  const html = page.locator('html[data-first-answer]');
  const milliseconds = Number(await html.getAttribute('data-first-answer', { timeout: 60_000 }));
  const bytes = await bytesSoFar();
  await context.close();
  return { milliseconds, ...bytes };
}

/** The same first visit with the official package on its default backend, or a named one. */
export async function firstOfficialAnswer(
  browser: Browser,
  origin: string,
  backend?: string,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'bench' in window);
  const milliseconds = await page.evaluate(
    (name) => window.bench.firstOfficialAnswer('/samples/cat.jpg', name ?? undefined),
    backend ?? null,
  );
  await context.close();
  return milliseconds;
}
