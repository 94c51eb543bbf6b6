import type { Locator, Page } from '@playwright/test';
import { expect, open, printWidth, test } from './site';

const figure = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** Where the focus is, as a reader of the screen would say it. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Pixels between the bar at the top and these words: negative if it covers them. */
const belowBar = (words: Locator) =>
  words.evaluate((element) => {
    const bar = document.querySelector('nav details:has(a[href="#relu6"])');
    return element.getBoundingClientRect().top - (bar?.getBoundingClientRect().bottom ?? NaN);
  });

/** Waits until nothing on the page has moved for a while. */
async function settled(page: Page): Promise<void> {
  const layout = () => page.evaluate(() => `${scrollY} of ${document.body.scrollHeight}`);
  for (let before = ''; before !== (await layout());) {
    before = await layout();
    await page.waitForTimeout(600);
  }
}

test.describe('the way back to a sentence, under the bar of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  const words = (page: Page) => page.getByRole('button', { name: /^view with real weights/ });
  const back = (page: Page) => page.getByRole('button', { name: 'Back to the sentence' });

  /** Follows the words to their figure and comes back; `onTheWay` happens while the page scrolls. */
  async function thereAndBack(page: Page, onTheWay: () => Promise<void>): Promise<void> {
    await words(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await words(page).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    await back(page).focus();
    await page.keyboard.press('Enter');
    await onTheWay();
    await settled(page);
    await expect(words(page)).toBeFocused();
    await expect(words(page)).toBeInViewport({ ratio: 1 });
    await expect.poll(() => belowBar(words(page))).toBeGreaterThanOrEqual(0);
  }

  test('leaves no words under the bar', async ({ page }) => {
    await open(page, '/en/learn/');
    await thereAndBack(page, () => Promise.resolve());
  });

  test('stays at the words while figures above them come late, until the reader scrolls', async ({
    page,
  }) => {
    const waiting: (() => void)[] = [];
    let isHeldBack = true;
    await open(page, '/en/learn/');
    await page.route('**/_next/static/chunks/**', async (route) => {
      if (isHeldBack) await new Promise<void>((resolve) => waiting.push(resolve));
      await route.continue();
    });
    const above = page.locator('section#together [data-figure]');
    await thereAndBack(page, async () => {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      isHeldBack = false;
      waiting.forEach((go) => go());
    });
    await expect(above.first()).toHaveAttribute('data-loaded', '');
    const grow = () =>
      above.first().evaluate((element) => {
        // As in a browser that does not keep the place by itself.
        document.body.style.overflowAnchor = 'none';
        element.style.paddingTop = `${parseFloat(element.style.paddingTop || '0') + 300}px`;
      });
    await grow();
    await expect.poll(() => belowBar(words(page))).toBeLessThan(100);
    const scrolled = () => page.evaluate(() => scrollY);
    const held = await scrolled();
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 30);
    await expect.poll(scrolled).not.toBe(held);
    await settled(page);
    const left = await scrolled();
    await grow();
    await settled(page);
    expect(await scrolled()).toBe(left);
  });
});

test.describe('the lesson', () => {
  test('a sentence sets its figure, and the way back leads to the sentence', async ({ page }) => {
    await open(page, '/en/learn/');
    const words = page.getByRole('button', { name: /^With 10 filters/ });
    await words.focus();
    await page.keyboard.press('Enter');
    const lane = figure(page, 'normal-convolution-one-position');
    await expect(lane.getByRole('heading', { level: 3 })).toContainText('multiplies 270 times');
    await expect(lane).toBeInViewport();
    await lane.getByRole('button', { name: 'Back to the sentence' }).click();
    await expect(words).toBeFocused();
    await expect(words).toBeInViewport();
  });

  test('the table of contents leads to a section with the keyboard alone', async ({ page }) => {
    await open(page, '/en/learn/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Skip/);
    const link = page.getByRole('link', { name: '7 ReLU6: a ceiling for few bits' }).first();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#relu6$/);
    await expect(page.locator('section#relu6 h2')).toBeInViewport();
    await expect(link).toHaveAttribute('aria-current', 'location');
  });

  test('a link to a fold opens it, at once and later', async ({ page }) => {
    await open(page, '/en/learn/#words-you-need');
    const fold = page.locator('#words-you-need > details');
    await expect(fold).toHaveAttribute('open', '');
    await expect(fold.getByText('hyperparameter').first()).toBeVisible();
    await fold.locator('summary').click();
    await expect(fold).not.toHaveAttribute('open', '');
    await page.evaluate(() => (location.hash = ''));
    await page.evaluate(() => (location.hash = 'words-you-need'));
    await expect(fold).toHaveAttribute('open', '');
  });

  test('keeps the place: the next visit offers to go on there', async ({ page }) => {
    await open(page, '/en/learn/');
    await expect(page.getByText('You were here before.')).toHaveCount(0);
    await page.locator('section#together').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('together.3')?.scrollIntoView());
    const kept = () => page.evaluate(() => localStorage.getItem('mobilenet-explained.reading'));
    await expect.poll(kept).toContain('"place":"together.');
    await open(page, '/en/learn/');
    const goOn = page.getByRole('link', { name: /^Go on in section 5, / });
    await goOn.click();
    await expect(page.locator('section#together')).toBeInViewport();
  });

  test('marks a section as read once its end was on the screen', async ({ page }) => {
    await open(page, '/en/learn/');
    const sum = page.getByText('0 of 10 sections read').first();
    await expect(sum).toBeVisible();
    await page.evaluate(() =>
      document.querySelector('[data-section-end=why-small]')?.scrollIntoView({ block: 'center' }),
    );
    await expect(page.getByText('1 of 10 sections read').first()).toBeAttached();
  });

  test('keeps locked answers, also over a reload, until their results are shown', async ({
    page,
  }) => {
    await open(page, '/vi/learn/');
    const exercise = (section: string) => page.locator(`section#${section} form`);
    const lockIn = async (section: string, answer: string) => {
      await exercise(section).getByRole('textbox').fill(answer);
      await exercise(section).getByRole('button', { name: 'Chốt câu trả lời' }).click();
      await expect(exercise(section).getByRole('textbox')).not.toBeEditable();
    };
    await lockIn('why-small', '1234,5');
    await lockIn('depthwise', '900');
    await page.reload();
    for (const [section, answer] of [
      ['why-small', '1.234,5'],
      ['depthwise', '900'],
    ] as const) {
      const card = exercise(section);
      await expect(card.getByRole('textbox')).toHaveValue(answer);
      await expect(card.getByRole('textbox')).not.toBeEditable();
      await expect(card.getByText('Đáp án đúng')).toHaveCount(0);
    }
    await exercise('why-small').getByRole('button', { name: 'Xem đáp án' }).click();
    await expect(exercise('why-small').getByText('Đáp án đúng')).toBeVisible();
    await exercise('depthwise').getByRole('button', { name: 'Xem đáp án' }).click();
    await expect(exercise('depthwise').getByRole('status')).toContainText('Đúng.');
  });

  for (const language of ['en', 'vi'] as const) {
    test(`prints whole: every figure, every fold, no wider than the paper (${language})`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          document.documentElement.dataset.printed = '';
        };
      });
      await page.setViewportSize({ width: printWidth, height: 1000 });
      await open(page, `/${language}/learn/`);
      await page.getByRole('button', { name: /PDF/ }).click();
      await expect(page.locator('html')).toHaveAttribute('data-printed', '', { timeout: 30_000 });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-figure]:not([data-loaded])')).toHaveCount(0);
      expect(await page.locator('[data-figure]').count()).toBeGreaterThanOrEqual(10);
      await expect(page.locator('[data-lesson] [data-fold] > details:not([open])')).toHaveCount(0);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});
