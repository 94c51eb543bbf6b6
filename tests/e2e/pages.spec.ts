import { messagesOf } from '../../lib/content/messages';
import { expect, languages, open, printHeight, printWidth, test, visitedPages } from './site';

for (const language of languages) {
  for (const { id, path } of visitedPages) {
    test.describe(`${language}/${path}`, () => {
      test(`is the page "${id}" in its language: one title, its landmarks, no heading level skipped`, async ({
        page,
      }) => {
        await open(page, `/${language}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(new RegExp(messagesOf(language).site.name));
        expect(await page.locator('meta[name="description"]').getAttribute('content')).toBeTruthy();
        for (const landmark of ['header', 'main', 'footer']) {
          await expect(page.locator(landmark).first()).toBeAttached();
        }
        const levels = await page
          .locator('h1, h2, h3, h4, h5, h6')
          .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
        expect(levels[0]).toBe(1);
        levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
      });

      test('leads keyboard readers straight to the content', async ({ page }) => {
        await open(page, `/${language}/${path}`);
        await page.keyboard.press('Tab');
        await expect(page.locator(':focus')).toHaveText(messagesOf(language).shell.skip);
        await page.keyboard.press('Enter');
        await expect(page.locator('main')).toBeFocused();
      });

      test('scrolls in one direction only at 320 px, with text at 150 %', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await open(page, `/${language}/${path}`);
        await page.evaluate(() => (document.documentElement.dataset.textSize = '150'));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    });
  }
}

for (const language of languages) {
  test(`the worksheet is printed in ${language} without its controls, the key on one page of its own`, async ({
    page,
  }) => {
    await open(page, `/${language}/learn/worksheet/?seed=class+7`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: printWidth, height: 1000 });
    await expect(page.locator('main input')).toBeHidden();
    const key = page.locator('[aria-labelledby="worksheet-key"]');
    await expect(key).toBeVisible();
    expect(await key.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
    expect((await key.boundingBox())?.height).toBeLessThan(printHeight);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test.describe('the way through the site', () => {
  test.describe('for a Vietnamese browser', () => {
    test.use({ locale: 'vi-VN' });
    test('/ opens the Vietnamese home', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(/\/vi\/$/);
    });
  });

  test.describe('for a French browser', () => {
    test.use({ locale: 'fr-FR' });
    test('/ opens the English home', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(/\/en\/$/);
    });
  });

  test('the language switch keeps the page and its query', async ({ page }) => {
    await open(page, '/en/about/?x=1');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(/\/vi\/about\/\?x=1$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });

  test('after following a link the focus is on the new page’s heading', async ({ page }) => {
    await open(page, '/en/');
    await page.locator('footer a[href$="/about/"]').first().click();
    await expect(page.locator('h1')).toBeFocused();
  });

  test('an unknown address says so in both languages and links both', async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ baseURL }); // its own: the browser itself reports the status 404
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('main a[href$="/en/"]')).toBeVisible();
    await expect(page.locator('main a[href$="/vi/"]')).toBeVisible();
    await expect(page.locator('h1')).toHaveText(messagesOf('en').failure.notFound.title);
    await page.goto('/vi/no-such-page/');
    await expect(page.locator('h1')).toHaveText(messagesOf('vi').failure.notFound.title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await page.close();
  });

  test('theme and text size are kept for the next visit, without a flash', async ({ page }) => {
    await open(page, '/en/');
    await page.locator('summary', { hasText: 'Display' }).click();
    await page.getByText('Projector', { exact: true }).click();
    await page.getByText('125%', { exact: true }).click();
    await page.goto('/en/about/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
    await expect(page.locator('html')).toHaveAttribute('data-text-size', '125');
  });

  test('works for a reader without script: / links both languages', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.locator('a[href="vi/"]').click();
    await expect(page.locator('h1')).toBeVisible();
    await context.close();
  });
});
