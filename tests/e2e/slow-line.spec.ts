import { embeddedV2 } from '../../lib/content/networks/embedded';
import { HeldBackSite } from './held-back';
import { NetworkPage } from './network-page';
import { expect, test } from './site';

const weights = `models/${embeddedV2.id}/weights.bin`;

test.describe('behind the service worker, on a slow line', () => {
  // One port, so one after the other.
  test.describe.configure({ mode: 'default' });
  test.use({
    serviceWorkers: 'allow',
    expectedMessages: [/Failed to load resource/],
    baseURL: 'http://localhost:4203',
  });
  let site: HeldBackSite;
  test.beforeEach(async () => {
    site = await HeldBackSite.listen(weights, 4203);
  });
  test.afterEach(() => site.stop());

  /** The photo waits for V2, and its fetch was begun. */
  async function fetchV2(classifier: NetworkPage): Promise<void> {
    const { page } = classifier;
    await classifier.open('/en/classify/?sample=cat&network=v2');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect(page.getByTestId('network-waits')).toBeVisible();
    await page.getByTestId('use-network').click();
  }

  const keptFiles = (classifier: NetworkPage) =>
    classifier.page.evaluate(async () => {
      const caching = (await caches.keys()).map((name) => caches.open(name));
      const requests = (await Promise.all(caching)).map((cache) => cache.keys());
      return (await Promise.all(requests)).flat().map(({ url }) => new URL(url).pathname);
    });

  test('V2 shows how much of it has come, and afterwards needs no line', async ({ page }) => {
    const classifier = new NetworkPage(page);
    await fetchV2(classifier);
    for (const share of [0.25, 0.5, 0.75]) {
      await site.sendUpTo(share);
      await expect.poll(() => classifier.loadedShare()).toBeCloseTo(share, 2);
    }
    await site.sendUpTo(1);
    await classifier.answeredBy('v2');
    await expect.poll(() => keptFiles(classifier)).toContain(`/${weights}`);

    await site.stop();
    await classifier.open('/en/classify/?sample=cat&network=v2');
    await classifier.answeredBy('v2');
    await expect(classifier.best).toContainText('Cat');
  });

  test('V2 can be stopped half-way: the line is free, the photo waits, no half is kept', async ({
    page,
  }) => {
    const classifier = new NetworkPage(page);
    await fetchV2(classifier);
    await site.sendUpTo(0.5);
    await expect.poll(() => classifier.loadedShare()).toBeCloseTo(0.5, 2);
    await classifier.picker.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByTestId('network-waits')).toBeVisible();
    await expect(page.getByTestId('prediction')).toHaveCount(0);
    await expect.poll(() => site.hungUp).toBe(true);
    expect(await keptFiles(classifier)).not.toContain(`/${weights}`);
  });
});
