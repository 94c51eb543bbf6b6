import { readFileSync } from 'node:fs';
import { classOf } from '../../lib/content/imagenet/classes';
import { ClassifierPage } from './classifier-page';
import { expect, languages, prefer, test } from './site';

/** Best class that any correct preparation of a sample gives, and about what probability. */
const expectedAnswers = [
  { sample: 'cat', english: 'Egyptian cat', probability: 0.78 },
  { sample: 'espresso', english: 'consomme', probability: 0.5 },
  { sample: 'rocket', english: 'mosque', probability: 0.72 },
  { sample: 'alpine-landscape', english: 'alp', probability: 0.14 },
  { sample: 'allium', english: 'goblet', probability: 0.6 },
];

const samplePath = (name: string) => `public/samples/${name}.jpg`;

for (const { sample, english, probability } of expectedAnswers) {
  test(`the ${sample} sample is "${english}" with about ${probability}`, async ({ page }) => {
    const classifier = new ClassifierPage(page);
    await classifier.open(`/en/classify/?sample=${sample}`);
    await classifier.answered();
    const best = classOf(await classifier.bestClass());
    expect(best.english).toBe(english);
    expect(Math.abs((await classifier.bestProbability()) - probability)).toBeLessThanOrEqual(0.1);
    await expect(classifier.best).toContainText(english);
  });
}

for (const language of languages) {
  test(`on /${language} a name stands in both languages, its own first`, async ({ page }) => {
    const classifier = new ClassifierPage(page);
    await classifier.open(`/${language}/classify/`);
    await classifier.classify(samplePath('cat'));
    const { english, vietnamese } = classOf(await classifier.bestClass());
    const text = (await classifier.best.textContent()) ?? '';
    const [first, second] = language === 'en' ? [english, vietnamese] : [vietnamese, english];
    expect(text).toContain(first);
    expect(text).toContain(second);
    expect(text.indexOf(first)).toBeLessThan(text.indexOf(second));
  });
}

test('five predictions, falling, each a class from 0 to 999, together at most 1', async ({
  page,
}) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await classifier.classify(samplePath('espresso'));
  const predictions = await classifier.all();
  expect(predictions).toHaveLength(5);
  const sorted = [...predictions].sort((a, b) => b.probability - a.probability);
  expect(predictions).toEqual(sorted);
  expect(predictions.every(({ index }) => index >= 0 && index <= 999)).toBe(true);
  expect(predictions.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1);
});

test('says which backend answered', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await classifier.classify(samplePath('cat'));
  await expect(page.getByTestId('backend')).toContainText('WebAssembly');
});

test('a dropped photo is classified', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await page.evaluate(async (url) => {
    const blob = await (await fetch(url)).blob();
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], 'cat.jpg', { type: blob.type }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, {
        dataTransfer: transfer,
        bubbles: true,
        cancelable: true,
      });
      document.body.dispatchEvent(event);
    }
  }, '/samples/cat.jpg');
  await classifier.answered();
  expect(classOf(await classifier.bestClass()).english).toBe('Egyptian cat');
});

test('a pasted photo is classified', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await page.evaluate(async (url) => {
    const blob = await (await fetch(url)).blob();
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], 'image.png', { type: blob.type }));
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true });
    document.body.dispatchEvent(event);
  }, '/samples/rocket.jpg');
  await classifier.answered();
  expect(classOf(await classifier.bestClass()).english).toBe('mosque');
});

test('of pictures that follow fast the newest wins', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await classifier.classify(samplePath('cat'));
  for (const name of ['rocket', 'allium', 'espresso', 'alpine-landscape', 'rocket']) {
    await classifier.input.setInputFiles(samplePath(name));
  }
  await classifier.answered();
  await expect.poll(async () => classOf(await classifier.bestClass()).english).toBe('mosque');
  await page.waitForTimeout(500); // a late answer would come now
  expect(classOf(await classifier.bestClass()).english).toBe('mosque');
});

test('keyboard alone chooses a sample and hears the answer', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  const catButton = page.getByRole('button', { name: /^Cat/ });
  for (let i = 0; i < 40 && !(await catButton.evaluate((b) => b === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await classifier.answered();
  await expect(page.getByRole('status').filter({ hasText: 'Egyptian cat' })).toBeAttached();
});

test('the file button is reached by keyboard and shows where the focus is', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  for (let i = 0; i < 40; i++) {
    if (await classifier.input.evaluate((input) => input === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(classifier.input).toBeFocused();
});

test('the photo and its answer survive the language switch and a visit to another page', async ({
  page,
}) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await classifier.classify(samplePath('rocket'));
  const rocket = await classifier.bestClass();
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/classify\//);
  expect(await classifier.bestClass()).toBe(rocket);
  await page.locator('footer a[href$="/about/"]').first().click();
  await expect(page.locator('h1')).toBeFocused();
  await page.goBack();
  await classifier.answered();
  expect(await classifier.bestClass()).toBe(rocket);
});

test('a link to a sample that does not exist opens another and says so', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open('/en/classify/?sample=zebra');
  await expect(page.getByText('There is no sample “zebra”')).toBeVisible();
  await classifier.answered();
});

test('the message about an unknown sample goes when another photo is chosen', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open('/en/classify/?sample=zebra');
  await classifier.answered();
  await page.locator('button[data-sample="rocket"]').click();
  await expect(page).toHaveURL(/sample=rocket/);
  await expect(page.getByText('There is no sample')).toHaveCount(0);
});

test('a photo can be pasted after a theme was chosen', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await page.locator('summary', { hasText: 'Display' }).click();
  await page.getByText('Dark', { exact: true }).click();
  await page.evaluate(async (url) => {
    const blob = await (await fetch(url)).blob();
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], 'image.png', { type: blob.type }));
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true });
    document.activeElement?.dispatchEvent(event);
  }, '/samples/rocket.jpg');
  await classifier.answered();
  expect(classOf(await classifier.bestClass()).english).toBe('mosque');
});

test('at 320 px with text at 150 % no sample covers another and no word is cut in two', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await prefer(page, { textSize: '150' });
  const classifier = new ClassifierPage(page);
  await classifier.open('/en/classify/?sample=rocket');
  await classifier.answered();
  const wider = await page
    .locator('button[data-sample]')
    .evaluateAll((buttons) =>
      buttons.filter((button) => button.scrollWidth > button.clientWidth).map((b) => b.textContent),
    );
  expect(wider).toEqual([]);
  const name = page.getByText('mosque', { exact: true });
  const { height, lineHeight } = await name.evaluate((element) => ({
    height: element.getBoundingClientRect().height,
    lineHeight: parseFloat(getComputedStyle(element).lineHeight),
  }));
  expect(height).toBeLessThan(1.5 * lineHeight);
});

test('the dark theme is printed as ink on paper', async ({ page }) => {
  await prefer(page, { theme: 'dark' });
  await new ClassifierPage(page).open();
  const colours = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--paper', '--ink'].map((name) => style.getPropertyValue(name).trim());
    });
  expect(await colours()).toEqual(['#12151b', '#e9ecf1']);
  await page.emulateMedia({ media: 'print' });
  expect(await colours()).toEqual(['#fff', '#1a1c20']);
});

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('once the network is there, a photo is classified without any request', async ({
    page,
    context,
  }) => {
    const classifier = new ClassifierPage(page);
    await classifier.open();
    await classifier.classify(samplePath('cat'));
    await context.setOffline(true);
    const requests: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    await classifier.classify({
      name: 'holiday.jpg',
      mimeType: 'image/jpeg',
      buffer: readFileSync(samplePath('rocket')),
    });
    await expect.poll(async () => classOf(await classifier.bestClass()).english).toBe('mosque');
    expect(requests).toEqual([]);
  });
});
