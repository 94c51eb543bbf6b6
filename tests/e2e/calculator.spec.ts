import type { Page } from '@playwright/test';
import { violationsOn } from './axe';
import { expect, languages, open, prefer, printWidth, test, themes } from './site';

const labels = {
  en: { filters: 'filters = output channels', n: 'input height = width', f: 'filter side' },
  vi: { filters: 'số bộ lọc = số kênh đầu ra', n: 'cạnh đầu vào (cao = rộng)', f: 'cạnh bộ lọc' },
} as const;

const field = (page: Page, label: string) =>
  page.getByRole('spinbutton', { name: label, exact: false });
const ratio = (page: Page) => page.getByTestId('ratio');
const answer = (page: Page) => page.getByTestId('answer');

test.describe('the calculator', () => {
  test('works out 512 filters: ratio, equation and sentence', async ({ page }) => {
    await open(page, '/en/calculator/');
    await expect(ratio(page)).toHaveText('0.311');
    await field(page, labels.en.filters).fill('512');
    await expect(ratio(page)).toHaveText('0.113');
    await expect(answer(page)).toContainText('25,008 instead of 221,184');
    await expect(
      page.getByRole('group', { name: /1 over 512 plus 1 over 3/ }).first(),
    ).toBeVisible();
    await expect(page.locator('article[data-operation=separable] dd strong')).toHaveText([
      '1,563',
      '25,008',
    ]);
  });

  test('follows the keyboard: arrows, Home and End of a slider', async ({ page }) => {
    await open(page, '/en/calculator/');
    await page.getByRole('slider', { name: labels.en.filters }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(field(page, labels.en.filters)).toHaveValue('6');
    await expect(ratio(page)).toHaveText('0.278');
    await page.keyboard.press('Home');
    await expect(ratio(page)).toHaveText('1.111');
    await page.keyboard.press('End');
    await expect(field(page, labels.en.filters)).toHaveValue('2048');
    await expect(ratio(page)).toHaveText('0.112');
  });

  test('keeps the last good numbers while a field says what is wrong', async ({ page }) => {
    await open(page, '/en/calculator/');
    await field(page, labels.en.f).fill('9');
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      'Type a whole number from 1 to 6. 3 stays in use. The filter would reach over 9 pixels, and with its padding the input has 6.',
    );
    await expect(ratio(page)).toHaveText('0.311');
    await field(page, labels.en.f).fill('5');
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
    await expect(ratio(page)).toHaveText('0.240');
  });

  test('reads numbers as Vietnamese writes them, whatever the browser speaks', async ({ page }) => {
    await open(page, '/vi/calculator/');
    const n = field(page, labels.vi.n);
    const alert = page.getByRole('main').getByRole('alert');
    await n.fill('1.024');
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL(/\?n=1024$/);
    await n.fill('');
    await n.pressSequentially('2,5');
    await expect(alert).toContainText('Hãy nhập số nguyên từ 3 đến 1.024.');
    await expect(n).toHaveValue('2,5');
    await n.press('ArrowUp');
    await expect(alert).toHaveCount(0);
  });

  test('a copied link opens the same numbers', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/en/calculator/');
    await field(page, labels.en.n).fill('14');
    await field(page, labels.en.filters).fill('64');
    await page.getByRole('button', { name: 'Copy link' }).first().click();
    await expect(page.getByText('Link copied.').first()).toBeAttached();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toBe('?n=14&ncp=64');
    await open(page, link);
    await expect(field(page, labels.en.n)).toHaveValue('14');
    await expect(ratio(page)).toHaveText('0.127');
  });

  test('says what of a garbled link it did not use', async ({ page }) => {
    await open(page, '/en/calculator/?n=abc&f=99&ncp=10&x=1');
    const notice = page.getByText('Part of the link could not be used').locator('..');
    await expect(notice).toContainText(
      'n: “abc” is not a plain number such as 12 or 0.5, so 6 is used.',
    );
    await expect(notice).toContainText('f: 99 is not a whole number from 1 to 15, so 3 is used.');
    await expect(notice).toContainText('“x” means nothing on this page.');
    await expect(ratio(page)).toHaveText('0.211');
  });

  test('the other language has the same numbers, written its way', async ({ page }) => {
    await open(page, '/en/calculator/');
    await field(page, labels.en.filters).fill('512');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(/\/vi\/calculator\/\?ncp=512$/);
    await expect(ratio(page)).toHaveText('0,113');
    await expect(answer(page)).toContainText('25.008 thay vì 221.184');
  });

  test('can be worked with the keyboard alone', async ({ page }) => {
    await open(page, '/en/calculator/');
    const filters = field(page, labels.en.filters);
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab');
      if (await filters.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(filters).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(ratio(page)).toHaveText('0.278');
  });

  test('its numbers go along to another page and lead back', async ({ page }) => {
    await open(page, '/en/calculator/');
    await field(page, labels.en.filters).fill('512');
    const header = page.getByRole('banner');
    await header.getByRole('link', { name: 'About' }).click();
    const carried = header.getByRole('list', { name: 'Your numbers and photo' });
    await expect(carried).toHaveText(/Calculator: n = 6, f = 3, nc = 3, nc′ = 512/);
    await carried.getByRole('link').click();
    await expect(ratio(page)).toHaveText('0.113');
    await expect(carried).toHaveCount(0);
  });

  for (const language of languages) {
    test(`fits 320 px, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `/${language}/calculator/?n=224&nc=2048&ncp=2048&bias=1`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }

  themes.forEach((theme, index) => {
    test(`axe finds nothing after use, ${theme}`, async ({ page }) => {
      const language = index % 2 === 0 ? 'vi' : 'en';
      await page.setViewportSize({ width: index === 0 ? 320 : 1280, height: 800 });
      await prefer(page, { theme });
      await open(page, `/${language}/calculator/?n=abc`);
      await field(page, labels[language].f).fill('9');
      await field(page, labels[language].filters).fill('64');
      expect(await violationsOn(page)).toEqual([]);
    });
  });

  test('prints its numbers instead of its controls, and cuts nothing off', async ({ page }) => {
    await page.setViewportSize({ width: printWidth, height: 1000 });
    await open(page, '/en/calculator/?n=14&nc=32&ncp=64');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('slider').first()).toBeHidden();
    await expect(page.getByText('n = 14').first()).toBeVisible();
    expect(await clipped(page)).toEqual([]);
  });

  test('prints formulas and numbers, an open fold, no closed one and nothing to try', async ({
    page,
  }) => {
    await open(page, '/en/calculator/');
    const folds = page.locator('main details');
    expect(await folds.count()).toBeGreaterThanOrEqual(2);
    await expect(page.locator('figcaption', { hasText: 'Try:' }).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const fold of await folds.all()) await expect(fold).toBeHidden();
    await expect(page.getByText('Try:').first()).toBeHidden();
    await expect(page.locator('main .katex, main math').first()).toBeVisible();
    await expect(page.getByText('2,160').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('Show data').first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('figure table').first()).toBeVisible();
  });

  for (const width of [718, 1400]) {
    test(`prints its title above its numbers, not beside them, on ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 1000 });
      await open(page, '/en/calculator/');
      await page.emulateMedia({ media: 'print' });
      const left = async (place: string) => (await page.locator(place).first().boundingBox())?.x;
      const title = await left('main h1');
      expect(title).toBeGreaterThanOrEqual(0);
      for (const place of ['[data-testid=ratio]', 'main figure', 'main section h2']) {
        expect(await left(place)).toBe(title);
      }
    });
  }
});

/** What is wider than its place and would be cut off on paper. */
function clipped(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const isCut = element.scrollWidth > element.clientWidth + 1;
        return isCut && overflowX !== 'visible' && element.clientWidth > 2;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
