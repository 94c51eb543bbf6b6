import type { Page } from '@playwright/test';
import { figureNames } from '../../lib/content/figures';
import { messagesOf } from '../../lib/content/messages';
import { violationsOn } from './axe';
import { expect, open, test } from './site';

/** Milliseconds. */
const longestMorph = 600;
const frame = 20;

/** Answered, one step from where it was, every fold open: as a reader leaves a figure. */
async function use(page: Page): Promise<void> {
  const { predict, transport } = messagesOf('en').figure;
  const press = async (name: string) => {
    const button = page.locator('figure').getByRole('button', { name, exact: true });
    if ((await button.count()) > 0) await button.first().click();
  };
  await press(predict.reveal);
  await press(transport.stepBack);
  await page
    .locator('main details')
    .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
}

for (const [index, name] of figureNames.entries()) {
  const width = index % 2 === 0 ? 320 : 1280;
  test(`axe finds nothing on ${name} in use, with text at 150 % on ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `/en/figures/${name}/`);
    await use(page);
    await page.evaluate(() => (document.documentElement.dataset.textSize = '150'));
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    expect(await violationsOn(page, 'main')).toEqual([]);
  });
}

test('on a phone the two large numbers of one position stay while its lanes scroll', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 480 });
  await open(page, '/en/figures/one-position/?opf=40');
  const lanes = page.locator('figure [role=graphics-document]:visible');
  const middle = await lanes.evaluate((svg) => {
    const { top, height } = svg.getBoundingClientRect();
    scrollTo(0, scrollY + top + height / 2);
    return svg.getBoundingClientRect().top;
  });
  expect(middle).toBeLessThan(-100);
  const numbers = page.locator('figure svg text', { hasText: /^[\d,]+$/ });
  const pinned = numbers.and(page.locator('[aria-hidden=true] text'));
  await expect(pinned).toHaveCount(2);
  for (const number of await pinned.all()) {
    const box = await number.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height < 100).toBe(true);
  }
});

/**
 * How many pictures a drawing goes through after a button is pressed, and the last of them. The
 * time of the page goes on frame by frame, so that none is left out by a busy machine.
 */
async function picturesAfter(page: Page, path: string, button: string) {
  await page.clock.resume();
  await open(page, path);
  const drawing = page.locator('figure [role=graphics-document]');
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  // What the opening set going comes to rest.
  await page.clock.runFor(longestMorph);
  const pictures = new Set([await drawing.innerHTML()]);
  await page.locator('figure').getByRole('button', { name: button }).click();
  for (let time = 0; time < longestMorph; time += frame) {
    await page.clock.runFor(frame);
    pictures.add(await drawing.innerHTML());
  }
  return { between: pictures.size - 2, last: [...pictures].at(-1) };
}

for (const path of ['weight-wall/?wws=0', 'inverted-residual/']) {
  test(`${path} cuts to the same end for readers who asked for less motion`, async ({ page }) => {
    const { transport } = messagesOf('en').figure;
    const button = path.startsWith('weight') ? transport.toEnd : 'Next block';
    await page.clock.install();
    const moving = await picturesAfter(page, `/en/figures/${path}`, button);
    expect(moving.between).toBeGreaterThan(2);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const cut = await picturesAfter(page, `/en/figures/${path}`, button);
    expect(cut.between).toBe(0);
    if (path.startsWith('weight')) expect(cut.last).toBe(moving.last);
  });
}

test('numbers fly to their marks, but not for readers who asked for less motion', async ({
  page,
}) => {
  const { transport } = messagesOf('en').figure;
  const playsTo = async () => {
    await open(page, '/en/figures/one-position/?opt=125');
    const copies = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let most = 0;
          const look = () => {
            const flying = document.querySelectorAll('figure rect[class*=flight]');
            most = Math.max(most, flying.length);
            if (document.querySelector('figure input[type=range][value="135"]')) resolve(most);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.getByRole('button', { name: transport.play, exact: true }).click();
    const most = await copies;
    return { most, end: await page.locator('figure [role=graphics-document]').innerHTML() };
  };
  const moving = await playsTo();
  expect(moving.most).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await playsTo();
  expect(still.most).toBe(0);
  expect(still.end).toBe(moving.end);
});
