import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { classOf } from '../../lib/content/imagenet/classes';
import { writeServiceWorker } from '../../scripts/site/offline/release';
import { siteServer } from '../../scripts/site/server';
import { ClassifierPage, unfold } from './classifier-page';
import { NetworkPage } from './network-page';
import { keptOffline, stop } from './servers';
import { expect, open, test } from './site';

/** A server of its own for each test, so that it can be stopped. */
async function start(folder: string, port: number): Promise<Server> {
  const server = await siteServer(folder);
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return server;
}

const mark = '<!-- the new release -->';

/** Changes one page of the export, and lists the change in the service worker. */
async function publishNewRelease(folder: string): Promise<void> {
  const file = path.join(folder, 'en/about/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</head>', `${mark}</head>`));
  for (const ending of ['.br', '.gz']) rmSync(file + ending);
  for (const ending of ['.br', '.gz']) rmSync(path.join(folder, `sw.js${ending}`));
  await writeServiceWorker(folder);
}

test.describe('with a server that stops', () => {
  // One port, so one after the other.
  test.describe.configure({ mode: 'default' });
  test.use({
    serviceWorkers: 'allow',
    expectedMessages: [/Failed to load resource/],
    baseURL: 'http://localhost:4201',
  });

  test('a page that has loaded the network still classifies', async ({ page }) => {
    const server = await start('out', 4201);
    const classifier = new ClassifierPage(page);
    await classifier.open();
    await classifier.classify('public/samples/cat.jpg');
    await stop(server);
    await classifier.classify('public/samples/rocket.jpg');
    await expect.poll(async () => classOf(await classifier.bestClass()).english).toBe('mosque');
  });

  test('after one visit to the home page every page opens and a photo is classified', async ({
    page,
  }) => {
    const server = await start('out', 4201);
    await open(page, '/en/');
    await keptOffline(page);
    await stop(server);
    await open(page, '/vi/about/');
    const classifier = new ClassifierPage(page);
    await classifier.open('/en/classify/?sample=rocket');
    await classifier.answered();
    expect(classOf(await classifier.bestClass()).english).toBe('mosque');
    const response = await page.goto('/en/never-seen/');
    expect(await response?.text()).toContain('/vi/');
  });

  test('V2 that was fetched once answers by its link, and is looked into', async ({ page }) => {
    const server = await start('out', 4201);
    await open(page, '/en/');
    await keptOffline(page);
    const classifier = new NetworkPage(page);
    await classifier.open('/en/classify/?sample=cat&network=v2');
    await page.getByTestId('use-network').click();
    await classifier.answeredBy('v2');
    await keptOffline(page, 'mobilenet-v2');
    await stop(server);
    await classifier.open('/en/classify/?sample=espresso&network=v2');
    await classifier.answeredBy('v2');
    await expect(classifier.best).toContainText('Coffee cup');
    await unfold(page, 'evidence');
    await expect(page.getByTestId('evidence')).toBeVisible();
    const times = await unfold(page, 'times');
    await times.getByRole('button', { name: 'Measure' }).click();
    await expect(page.getByTestId('layer-time').first()).toBeVisible({ timeout: 60_000 });
  });

  test('a new release takes over only when no page of the old one is open', async ({ context }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'release-'));
    cpSync('out', folder, { recursive: true });
    const oldServer = await start(folder, 4201);
    const page = await context.newPage();
    await open(page, '/en/');
    await keptOffline(page);
    await stop(oldServer);

    await publishNewRelease(folder);
    const newServer = await start(folder, 4201);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const waitingState = () =>
      page.evaluate(async () => {
        return (await navigator.serviceWorker.getRegistration())?.waiting?.state;
      });
    await expect.poll(waitingState).toBe('installed');
    const second = await context.newPage();
    await open(second, '/en/about/');
    expect((await second.content()).includes(mark)).toBe(false);

    await page.close();
    await second.close();
    const later = await context.newPage();
    await expect
      .poll(async () => {
        await open(later, '/en/about/');
        const content = await later.content();
        await later.goto('about:blank');
        return content.includes(mark);
      })
      .toBe(true);
    await stop(newServer);
  });
});
