import type { Page } from '@playwright/test';
import { violationsOn } from './axe';
import { expect, languages, open, prefer, printWidth, test, themes } from './site';

const alpha = (page: Page) => page.getByRole('spinbutton', { name: /width multiplier/ });
const side = (page: Page) => page.getByRole('spinbutton', { name: /input height = width/ });
const main = (page: Page) => page.getByRole('main');

test.describe('the explorer', () => {
  test('counts V2 at α = 0.5 and 160 × 160: its multiply-adds and parameters', async ({ page }) => {
    await open(page, '/en/explore/');
    await page.getByText('MobileNetV2', { exact: true }).first().click();
    await alpha(page).fill('0.5');
    await side(page).fill('160');
    await expect(main(page)).toContainText('50,184,000 multiply-adds');
    await expect(main(page)).toContainText('1,968,680');
    await expect(page).toHaveURL(/\?net=v2&alpha=0\.5&size=160$/);
  });

  test('opens a layer in the calculator with its numbers', async ({ page }) => {
    await open(page, '/en/explore/?block=2');
    const layers = page.getByRole('region', { name: /^Layers of Block 2/ });
    await layers.getByRole('link', { name: 'depthwise', exact: false }).first().click();
    await expect(page).toHaveURL(/\/en\/calculator\/\?n=112&nc=64&ncp=128&s=2&pad=same$/);
    await expect(page.getByTestId('ratio')).toHaveText('0.119');
    await expect(page.locator('article[data-operation=depthwise] dd strong')).toHaveText([
      '576',
      '1,806,336',
    ]);
  });

  test('walks along the blocks with arrows, and says the block', async ({ page }) => {
    await open(page, '/en/explore/');
    await page.getByRole('radio', { checked: true, name: /^Block 3\b/i }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { name: /^Block 4 of 13/ })).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.getByRole('heading', { name: 'Head' })).toBeVisible();
    await expect(page).toHaveURL(/block=14/);
  });

  test('keeps the last good network while a field says what is wrong', async ({ page }) => {
    await open(page, '/en/explore/');
    await side(page).fill('225');
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      'Type a number from 32 to 448 in steps of 32. 224 stays in use.',
    );
    await expect(main(page)).toContainText('568,740,352 multiply-adds');
  });

  test('says what of a garbled link it did not use', async ({ page }) => {
    await open(page, '/en/explore/?net=v3&alpha=7&size=160&zzz=1');
    const notice = page.getByText('Part of the link could not be used').locator('..');
    await expect(notice).toContainText('net: “v3” is not one of the choices, so v1 is used.');
    await expect(notice).toContainText(
      'alpha: 7 is not a number from 0.25 to 1.4 in steps of 0.01, so 1 is used.',
    );
    await expect(notice).toContainText('“zzz” means nothing on this page.');
    await expect(side(page)).toHaveValue('160');
  });

  test('the other language has the same network, written its way', async ({ page }) => {
    await open(page, '/en/explore/?net=v2&alpha=0.5&size=160');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(/\/vi\/explore\/\?net=v2&alpha=0\.5&size=160$/);
    await expect(main(page)).toContainText('50.184.000');
    await expect(main(page)).toContainText('1.968.680');
  });

  test('its network goes along to another page and leads back', async ({ page }) => {
    await open(page, '/en/explore/?net=v2&alpha=0.5&size=160');
    const header = page.getByRole('banner');
    await header.getByRole('link', { name: 'Calculator' }).click();
    const carried = header.getByRole('list', { name: 'Your numbers and photo' });
    await expect(carried).toHaveText(/Explore: V2, α = 0\.5, n = 160, t = 6/);
    await carried.getByRole('link').click();
    await expect(main(page)).toContainText('50,184,000 multiply-adds');
    await expect(carried).toHaveCount(0);
  });

  for (const language of languages) {
    test(`fits 320 px, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `/${language}/explore/?net=v2&alpha=1.4&size=448`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }

  themes.forEach((theme, index) => {
    test(`axe finds nothing after use, ${theme}`, async ({ page }) => {
      const language = index % 2 === 0 ? 'en' : 'vi';
      await page.setViewportSize({ width: index === 1 ? 320 : 1280, height: 800 });
      await prefer(page, { theme });
      await open(page, `/${language}/explore/?net=v2&alpha=9`);
      await page.locator('main input[role=spinbutton]').first().fill('77');
      await page.locator('tr button[aria-expanded]').first().click();
      expect(await violationsOn(page)).toEqual([]);
    });
  });

  for (const language of languages) {
    test(`prints the whole map and its longest numbers, no wider than the paper (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: printWidth, height: 1000 });
      await open(page, `/${language}/explore/?net=v2&alpha=1.4&size=448&block=18`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('slider').first()).toBeHidden();
      // A foot would be printed again at the end of every page.
      await expect(page.locator('tfoot')).toHaveCSS('display', 'table-row-group');
      const map = await page.locator('figure svg[role=group]').first().boundingBox();
      expect(map && map.x >= 0 && map.x + map.width <= printWidth).toBe(true);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(printWidth);
    });
  }
});
