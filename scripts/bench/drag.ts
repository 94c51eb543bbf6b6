import type { Browser } from '@playwright/test';
import type { Row } from './report';
import { serveSite } from './server';
import { median } from './statistics';

const slowdown = 4;
const steps = 120;
const frame = 16;

interface Drag {
  readonly name: string;
  readonly path: string;
  /** Name of the slider to drag from one end to the other. */
  readonly slider: RegExp;
}

const drags: readonly Drag[] = [
  { name: 'alpha on explore', path: '/en/explore/', slider: /width multiplier/ },
  { name: 'n_c′ on calculator', path: '/en/calculator/', slider: /filters/ },
];

/** Milliseconds of script that each step of the drag costs: its event and what React does for it. */
async function scriptPerStep(browser: Browser, origin: string, drag: Drag): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin + drag.path);
  await page.waitForSelector('html[data-ready="true"]');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page
    .getByRole('slider', { name: drag.slider })
    .evaluate(async (element, count) => {
      const range = element as HTMLInputElement;
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const [min, max] = [Number(range.min), Number(range.max)];
      const measured: number[] = [];
      range.focus();
      for (let step = 0; step <= count; step++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const start = performance.now();
        setValue?.call(range, String(min + ((max - min) * step) / count));
        range.dispatchEvent(new Event('input', { bubbles: true }));
        // A message comes after the tasks that are queued already, React's among them.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
        measured.push(performance.now() - start);
      }
      return measured;
    }, steps);
  await page.close();
  return times;
}

function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN;
}

/** Dragging a control from end to end on a machine four times slower than this one. */
export async function benchDrags(browser: Browser): Promise<Row[]> {
  const site = await serveSite();
  const rows: Row[] = [];
  for (const drag of drags) {
    const times = await scriptPerStep(browser, site.origin, drag);
    const name = `drag ${drag.name}, script per frame`;
    rows.push({ name: `${name}, median`, value: median(times), unit: 'ms', aim: frame });
    rows.push({ name: `${name}, p95`, value: percentile95(times), unit: 'ms', aim: frame });
  }
  site.close();
  return rows;
}
