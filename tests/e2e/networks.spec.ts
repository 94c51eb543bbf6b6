import { readFileSync } from 'node:fs';
import type { GraphModelFile } from '../../lib/engine/model-file';
import { violationsOn } from './axe';
import { NetworkPage } from './network-page';
import { expect, test } from './site';

const folder = 'public/models/mobilenet-v1-0.25-224';
const ownV1 = [`${folder}/model.json`, `${folder}/weights.bin`];
const isV2File = (url: string) => url.includes('/models/mobilenet-v2');

test('V2 is fetched on the reader’s click only, and finds the cat', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat');
  await classifier.answered();
  await classifier.openPicker();
  await classifier.pick(/MobileNetV2/);
  await expect(page).toHaveURL(/network=v2/);
  await expect(classifier.picker).toContainText('@mediapipe/objectron');
  expect(fetched.filter(isV2File)).toEqual([]);
  await expect(page.getByTestId('answered-by')).toContainText('MobileNetV1');

  await page.getByTestId('use-network').click();
  await classifier.answeredBy('v2');
  await expect(classifier.best).toContainText('Cat');
  expect(await classifier.bestProbability()).toBeGreaterThan(0.5);
  expect(fetched.some(isV2File)).toBe(true);
  await expect(page.getByTestId('about-network')).toContainText('300');

  await page.locator('button[data-sample="allium"]').click();
  await expect(page.getByTestId('nothing-found')).toBeVisible();

  await classifier.pick(/MobileNetV1/);
  await classifier.answeredBy('v1');
  await expect(page.getByTestId('nothing-found')).toHaveCount(0);
  await expect(page).not.toHaveURL(/network=/);
});

test('a link to V2 has its photo wait for one button, and fetches no network', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const classifier = new NetworkPage(page);
  await classifier.open('/vi/classify/?sample=cat&network=v2');
  await expect(page.getByTestId('network-waits')).toBeVisible();
  await expect(page.locator('figure img')).toBeVisible();
  await expect(page.getByTestId('use-network')).toContainText('9,77\u00a0MB');
  await expect(page.getByTestId('prediction')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('/models/'))).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

test('V2 says its kinds in Vietnamese on the Vietnamese page', async ({ page }) => {
  const classifier = new NetworkPage(page);
  await classifier.open('/vi/classify/?sample=cat&network=v2');
  await page.getByTestId('use-network').click();
  await classifier.answeredBy('v2');
  await expect(classifier.best).toContainText('mèo');
});

test('V2 that was fetched in this visit answers again as soon as it is chosen', async ({
  page,
}) => {
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat&network=v2');
  await page.getByTestId('use-network').click();
  await classifier.answeredBy('v2');
  await classifier.pick(/MobileNetV1/);
  await expect(classifier.best).toContainText('Egyptian cat');
  await classifier.pick(/MobileNetV2/);
  await expect(classifier.best).not.toContainText('Egyptian cat');
  await classifier.answeredBy('v2');
  await expect(page.getByTestId('answered-by')).toHaveCount(0);
});

test('a network of one’s own is recognised and answers; a damaged one leaves it', async ({
  page,
}) => {
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat');
  await classifier.answered();
  await classifier.openPicker();
  await classifier.pick(/Your own files/);
  await classifier.networkInput.setInputFiles(ownV1);
  await classifier.answeredBy('files');
  await expect(page.getByTestId('recognised')).toContainText('MobileNetV1');
  await expect(classifier.best).toContainText('Egyptian cat');

  await classifier.networkInput.setInputFiles(ownV1.slice(0, 1));
  await expect(classifier.refused).toHaveAttribute('data-kind', 'model-incomplete');
  const noNetwork = { name: 'model.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await classifier.networkInput.setInputFiles([noNetwork]);
  await expect(classifier.refused).toHaveAttribute('data-kind', 'model-damaged');
  await classifier.answeredBy('files');
  await expect(page.getByTestId('recognised')).toContainText('MobileNetV1');
});

test('a network that is no MobileNet is refused with its first layer that does not fit', async ({
  page,
}) => {
  const [listing = '', weights = ''] = ownV1;
  const file = JSON.parse(readFileSync(listing, 'utf8')) as GraphModelFile;
  const { node } = file.modelTopology;
  const first = node.find(({ op }) => /Conv2D$/.test(op));
  Object.assign(first?.attr ?? {}, { strides: { list: { i: ['1', '3', '3', '1'] } } });
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat&network=files');
  await classifier.answered();
  await classifier.networkInput.setInputFiles([
    { name: 'model.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) },
    { name: 'weights.bin', mimeType: 'application/octet-stream', buffer: readFileSync(weights) },
  ]);
  await expect(classifier.refused).toHaveAttribute('data-kind', 'not-a-mobilenet');
  await expect(classifier.refused).toContainText('first convolution');
  await classifier.answeredBy('v1');
  await expect(classifier.best).toContainText('Egyptian cat');
});

test('a dropped model.json with its weights is a network', async ({ page }) => {
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat');
  await classifier.answered();
  await page.evaluate(
    async (urls) => {
      const transfer = new DataTransfer();
      for (const url of urls) {
        const blob = await (await fetch(url)).blob();
        transfer.items.add(new File([blob], url.split('/').at(-1) ?? ''));
      }
      const drop = { dataTransfer: transfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', drop));
    },
    ['/models/mobilenet-v1-0.25-224/model.json', '/models/mobilenet-v1-0.25-224/weights.bin'],
  );
  await classifier.answeredBy('files');
  await expect(page.getByTestId('recognised')).toBeVisible();
});

test('the arithmetic of the running network is checked when asked for', async ({ page }) => {
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat');
  await classifier.answered();
  const check = page.getByTestId('numerics-check');
  await page.locator('summary', { hasText: 'does the arithmetic hold' }).click();
  await check.getByRole('button').click();
  await expect(page.getByTestId('numerics-result')).toHaveAttribute('data-passed', 'true', {
    timeout: 30_000,
  });
});

test('photo and address go back and forward together', async ({ page }) => {
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat');
  await classifier.answered();
  await page.locator('header nav a[href$="/classify/"]:visible').first().click();
  await expect(page).not.toHaveURL(/sample=/);
  await expect(page.getByTestId('prediction')).toHaveCount(0);
  await page.locator('button[data-sample="rocket"]').click();
  await expect(page).toHaveURL(/sample=rocket/);
  await page.goBack();
  await expect(page).toHaveURL(/sample=cat/);
  await expect(classifier.best).toContainText('Egyptian cat');
  await page.goForward();
  await expect(page).toHaveURL(/sample=rocket/);
  await expect(classifier.best).toContainText('mosque');
});
