import type { CDPSession, Page } from '@playwright/test';
import { ClassifierPage } from './classifier-page';
import { fixture } from './image-files';
import { expect, test } from './site';

const pictures = 1000;
const firstHundred = 100;
/** Of the heap after a hundred pictures. */
const mostGrowth = 1.1;

/** The devtools' view of the page and of its engine's worker. */
interface Heaps {
  used(): Promise<number>;
}

async function heapsOf(page: Page): Promise<Heaps> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await expect.poll(() => workers.length).toBe(1);
  const [worker = ''] = workers;
  return {
    used: async () => {
      await session.send('HeapProfiler.collectGarbage');
      await askWorker(session, worker, 'HeapProfiler.collectGarbage');
      const own = await session.send('Runtime.getHeapUsage');
      const its = await askWorker(session, worker, 'Runtime.getHeapUsage');
      return bytesOf(own) + bytesOf(its);
    },
  };
}

/** With the numbers of typed arrays, which lie outside the script's heap. */
function bytesOf(usage: object): number {
  const { usedSize, backingStorageSize } = usage as Record<string, number>;
  return Number(usedSize) + Number(backingStorageSize);
}

let lastId = 0;

function askWorker(
  session: CDPSession,
  sessionId: string,
  method: string,
): Promise<Record<string, unknown>> {
  const id = ++lastId;
  return new Promise((resolve) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message) as { id?: number; result?: object };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      resolve({ ...answer.result });
    };
    session.on('Target.receivedMessageFromTarget', hear);
    void session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: {} }),
    });
  });
}

/** The object URLs that the page has made and not yet freed. */
async function countObjectUrls(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const live = new Set<string>();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (content) => {
      const url = createObjectURL.call(URL, content);
      live.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      live.delete(url);
      revokeObjectURL.call(URL, url);
    };
    Object.assign(window, { liveObjectUrls: live });
  });
  return () =>
    page.evaluate(() => (window as unknown as { liveObjectUrls: Set<string> }).liveObjectUrls.size);
}

/** What readers bring; the last lies on its side. */
const files = ['baseline.jpg', 'rgb.png', 'lossy.webp', 'exif-6.jpg'].map((name) => {
  const { buffer, mimeType } = fixture(name);
  return { name, url: `data:${mimeType};base64,${buffer.toString('base64')}` };
});

/**
 * Pictures `from` to `until`, each a plain colour of its own, with some layers' values in between;
 * every fifth is instead one of the files, pasted into the page and shown there.
 */
function classifyMany(page: Page, from: number, until: number): Promise<void> {
  return page.evaluate(
    async ([start, end, brought]) => {
      const engine = window.mobilenetExplained;
      if (!engine) throw new Error('the engine has not been asked for');
      const layers = Array.from({ length: 13 }, (_, block) => `block${block + 1}/pointwise`);
      let seed = start + 1; // a linear congruential generator: the same layers in every run
      const random = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % below;
      };
      const table = document.querySelector('[data-testid="predictions"]');
      const shown = () => document.querySelector<HTMLImageElement>('figure img')?.src;
      const paste = async (file: File) => {
        const before = shown();
        const clipboardData = new DataTransfer();
        clipboardData.items.add(file);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true });
        document.body.dispatchEvent(event);
        while (shown() === before || table?.getAttribute('aria-busy') !== 'false') {
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
      };
      const photos = await Promise.all(
        brought.map(async ({ name, url }) => {
          const photo = await (await fetch(url)).blob();
          return new File([photo], name, { type: photo.type });
        }),
      );
      const canvas = new OffscreenCanvas(48, 32);
      const context = canvas.getContext('2d');
      for (let i = start; i < end; i++) {
        if (context) context.fillStyle = `hsl(${i % 360} 80% 50%)`;
        context?.fillRect(0, 0, 48, 32);
        const photo = i % 5 === 0 ? photos[(i / 5) % photos.length] : undefined;
        if (photo) await paste(photo);
        else await engine.classify(await canvas.convertToBlob());
        if (i % 4 === 0)
          await engine.inspect.activations({ layers: [layers[random(layers.length)] ?? ''] });
      }
    },
    [from, until, files] as const,
  );
}

test('a thousand pictures and the values of their layers leave the memory as it was', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const classifier = new ClassifierPage(page);
  const objectUrls = await countObjectUrls(page);
  await classifier.open('/en/classify/?sample=cat');
  await classifier.answered();
  const heaps = await heapsOf(page);
  const counters = () => page.evaluate(() => window.mobilenetExplained?.counters());
  await classifyMany(page, 0, firstHundred);
  const [before, heapBefore] = [await counters(), await heaps.used()];
  await classifyMany(page, firstHundred, pictures);
  expect(await counters()).toEqual(before);
  expect(before?.tensors).toBeGreaterThan(0);
  expect(before?.bitmaps).toBe(0);
  expect(await objectUrls()).toBe(1); // that of the picture that is shown
  expect((await heaps.used()) / heapBefore).toBeLessThanOrEqual(mostGrowth);
});
