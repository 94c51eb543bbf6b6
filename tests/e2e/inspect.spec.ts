import type { Locator, Page } from '@playwright/test';
import { violationsOn } from './axe';
import { ClassifierPage, unfold } from './classifier-page';
import { NetworkPage } from './network-page';
import { expect, languages, prefer, test, themes } from './site';

const numberOf = async (element: Locator, name: string) =>
  Number(await element.getAttribute(`data-${name}`));

async function openSample(page: Page, sample: string, language = 'en') {
  const classifier = new ClassifierPage(page);
  await classifier.open(`/${language}/classify/?sample=${sample}`);
  await expect(classifier.best).toBeVisible({ timeout: 30_000 });
  await classifier.answered();
  return classifier;
}

/** cells + bias, and the logit that they have to be. */
async function evidenceSum(page: Page) {
  const sum = page.getByTestId('evidence-sum');
  const cells = await page
    .locator('[data-cell]')
    .evaluateAll((all) =>
      all.reduce((total, cell) => total + Number(cell.getAttribute('data-cell')), 0),
    );
  return {
    sum: cells + (await numberOf(sum, 'bias')),
    logit: await numberOf(sum, 'logit'),
  };
}

test('the 49 cells and the bias sum to the logit, for one class and for one against another', async ({
  page,
}) => {
  await openSample(page, 'cat');
  const tool = await unfold(page, 'evidence');
  await expect(page.locator('[data-cell]')).toHaveCount(49);
  const cat = await evidenceSum(page);
  expect(Math.abs(cat.sum - cat.logit)).toBeLessThan(1e-3);
  expect(cat.logit).toBeGreaterThan(5);

  await tool.getByLabel('Compared with').selectOption({ index: 2 });
  await expect.poll(async () => (await evidenceSum(page)).logit).not.toBeCloseTo(cat.logit, 3);
  const difference = await evidenceSum(page);
  expect(Math.abs(difference.sum - difference.logit)).toBeLessThan(1e-3);
  expect(difference.logit).toBeGreaterThan(0);
  await expect(tool.getByRole('heading')).toContainText('rather than');
});

test('arrow keys walk through the cells and the readout follows', async ({ page }) => {
  await openSample(page, 'cat');
  const tool = await unfold(page, 'evidence');
  await page.locator('[data-cell]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-cell]:focus')).toHaveAttribute('aria-label', /row 2, column 2/);
  await expect(tool.locator('p', { hasText: 'row 2, column 2' })).toBeVisible();
});

test('the evidence follows the newest photo', async ({ page }) => {
  const classifier = await openSample(page, 'cat');
  await unfold(page, 'evidence');
  const shown = page.getByTestId('evidence');
  await expect(shown).toHaveAttribute('data-class', '285');
  await classifier.classify('public/samples/rocket.jpg');
  const best = await classifier.bestClass();
  await expect(shown).toHaveAttribute('data-class', String(best));
  const { sum, logit } = await evidenceSum(page);
  expect(Math.abs(sum - logit)).toBeLessThan(1e-3);
});

test('six views of the photo give six answers, the first that of the page', async ({ page }) => {
  const classifier = await openSample(page, 'espresso');
  await unfold(page, 'views');
  const views = page.getByTestId('view');
  await expect(views).toHaveCount(6);
  const names = await views.evaluateAll((all) => all.map((view) => view.getAttribute('data-view')));
  expect(names).toEqual(['usual', 'squash', 'letterbox', 'mirrored', 'range', 'range']);
  const probabilities = await views.evaluateAll((all) =>
    all.map((view) => Number(view.getAttribute('data-probability'))),
  );
  expect(probabilities[0]).toBeCloseTo(await classifier.bestProbability(), 6);
  expect(new Set(probabilities).size).toBe(6);
});

test('the accurate mode averages six views and says how long they took', async ({ page }) => {
  await openSample(page, 'cat');
  const tool = await unfold(page, 'six');
  await tool.getByRole('switch').press('Space');
  const answer = page.getByTestId('six-views');
  await expect(answer).toHaveAttribute('data-views', '6');
  await expect(answer.getByRole('heading')).toContainText('Six views averaged');
  await expect(answer).toContainText(/Six views took [\d.,]+\sms/);
  await tool.getByRole('switch').press('Space');
  await expect(answer).toHaveCount(0);
});

test('every layer is timed, and measuring can be cancelled', async ({ page }) => {
  await openSample(page, 'cat');
  const tool = await unfold(page, 'times');
  await tool.getByRole('button', { name: 'Measure' }).click();
  await tool.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByTestId('layer-time')).toHaveCount(0);
  await tool.getByRole('button', { name: 'Measure' }).click();
  const layers = page.getByTestId('layer-time');
  await expect(layers).toHaveCount(29, { timeout: 40_000 });
  const times = await layers.evaluateAll((all) =>
    all.map((layer) => Number(layer.getAttribute('data-ms'))),
  );
  expect(Math.min(...times)).toBeGreaterThan(0);
});

test('behind an answer of V2 stand scores of its own kind, six views and the time of each layer', async ({
  page,
}) => {
  test.slow();
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat&network=v2');
  await page.getByTestId('use-network').click();
  await classifier.answeredBy('v2');
  const best = await classifier.best.getAttribute('data-class');
  const evidence = await unfold(page, 'evidence');
  await expect(page.getByTestId('evidence')).toHaveAttribute('data-class', String(best));
  await expect(evidence.getByRole('heading')).toContainText(/^Row \d+, column \d+ shows Cat/);
  await unfold(page, 'views');
  await expect(page.getByTestId('view')).toHaveCount(6, { timeout: 30_000 });
  await expect(page.getByTestId('view').first()).toHaveAttribute('data-class', String(best));
  const six = await unfold(page, 'six');
  await six.getByRole('switch').press('Space');
  const average = page.getByTestId('six-views').getByRole('heading');
  await expect(average).toContainText('Cat', { timeout: 30_000 });
  await expect(six).not.toContainText('probabilit');
  const times = await unfold(page, 'times');
  await times.getByRole('button', { name: 'Measure' }).click();
  const layers = page.getByTestId('layer-time');
  await expect(layers.first()).toBeVisible({ timeout: 60_000 });
  // 52 convolutions and 10 additions of the 17 blocks.
  await expect(layers).toHaveCount(62);
});

test('where V2 finds nothing, nothing behind its answer names a kind as found', async ({
  page,
}) => {
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=allium&network=v2');
  await page.getByTestId('use-network').click();
  await classifier.answeredBy('v2');
  await expect(page.getByTestId('nothing-found')).toBeVisible();
  const evidence = await unfold(page, 'evidence');
  await expect(evidence.getByRole('heading')).toContainText('was not found');
  const views = await unfold(page, 'views');
  await expect(page.getByTestId('view')).toHaveCount(6, { timeout: 30_000 });
  await expect(page.getByTestId('view').first()).toHaveAttribute('data-found', 'false');
  await expect(views).toContainText(/\d of 6 views find nothing\./);
});

test('looking behind ten answers leaves no tensor', async ({ page }) => {
  await openSample(page, 'cat');
  const tensors = () =>
    page.evaluate(async () => (await window.mobilenetExplained?.counters())?.tensors);
  const before = await tensors();
  expect(before).toBeGreaterThan(0);
  const tool = await unfold(page, 'evidence');
  for (let index = 1; index <= 5; index++) {
    await tool.getByLabel('Compared with').selectOption({ index });
  }
  await unfold(page, 'views');
  await expect(page.getByTestId('view')).toHaveCount(6);
  await (await unfold(page, 'six')).getByRole('switch').press('Space');
  await expect(page.getByTestId('six-views')).toBeVisible();
  await expect(page.getByTestId('evidence-sum')).toBeVisible();
  await expect.poll(tensors).toBe(before);
});

for (const [index, theme] of themes.entries()) {
  const language = languages[index % languages.length] ?? 'en';
  test(`no axe violation with every tool open: ${theme}, ${language}`, async ({ page }) => {
    test.slow();
    await prefer(page, { theme });
    await page.setViewportSize({ width: 320, height: 800 });
    await openSample(page, 'cat', language);
    await unfold(page, 'evidence');
    await expect(page.getByTestId('evidence-sum')).toBeVisible();
    await unfold(page, 'views');
    await expect(page.getByTestId('view')).toHaveCount(6);
    await (await unfold(page, 'six')).getByRole('switch').press('Space');
    await expect(page.getByTestId('six-views')).toBeVisible();
    const times = await unfold(page, 'times');
    await times.getByRole('button').click();
    await expect(page.getByTestId('layer-time')).toHaveCount(29, { timeout: 40_000 });
    expect(await violationsOn(page)).toEqual([]);
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow)).toBe(0);
  });
}
