import type { Page } from '@playwright/test';
import { figureNames } from '../../lib/content/figures';
import { violationsOn } from './axe';
import { expect, open, prefer, test, themes } from './site';

/** Each figure alone, once in every theme; language and width alternate. */
const visits = figureNames.flatMap((name, n) =>
  themes.map((theme, t) => ({
    name,
    theme,
    language: (n + t) % 2 === 0 ? 'en' : 'vi',
    width: (n + t) % 3 === 0 ? 320 : 1280,
  })),
);

for (const { name, theme, language, width } of visits) {
  test(`axe finds nothing on the figure ${name}, ${theme}, ${language}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await prefer(page, { theme });
    await open(page, `/${language}/figures/${name}/`);
    await expect(page.locator('figure h2')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('an embedded figure is alone on its page', async ({ page }) => {
  await open(page, '/en/figures/two-halves/?embed=1');
  await expect(page.locator('figure')).toBeVisible();
  await expect(page.locator('body > header')).toBeHidden();
  await expect(page.locator('body > footer')).toBeHidden();
  await open(page, '/en/figures/two-halves/');
  await expect(page.locator('body > header')).toBeVisible();
});

test('a link shows the state it carries, and a handle turned with the keys writes it', async ({
  page,
}) => {
  await open(page, '/en/figures/relu-erases/?rem=3&reang=90,210,330');
  await expect(page.locator('figure h2')).toContainText('Through 3 channels ReLU keeps 50%');
  const first = page.getByRole('slider', { name: 'channel 1' });
  await first.focus();
  await first.press('PageUp');
  await expect(first).toHaveAttribute('aria-valuenow', '105');
  await expect(page).toHaveURL(/reang=105,210,330/);
});

test('a handle is dragged around the disc', async ({ page }) => {
  await open(page, '/en/figures/relu-erases/');
  const first = page.getByRole('slider', { name: 'channel 1' });
  const disc = await page.locator('[role=graphics-document]:visible circle').first().boundingBox();
  const from = await first.locator('circle').last().boundingBox();
  if (disc === null || from === null) throw new Error('nothing is drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(disc.x + disc.width / 2, disc.y - 20, { steps: 8 });
  await page.mouse.up();
  await expect(first).toHaveAttribute('aria-valuenow', '90');
});

test('pointing at the output says how the cell came about', async ({ page }) => {
  await open(page, '/en/figures/two-halves/');
  const output = page.getByRole('slider', { name: 'cell of the output' });
  await output.scrollIntoViewIfNeeded();
  const sheet = await output.locator('rect').first().boundingBox();
  if (sheet === null) throw new Error('nothing is drawn');
  await page.mouse.move(sheet.x + sheet.width * (14.5 / 24), sheet.y + sheet.height * (3.5 / 24));
  await expect(output).toHaveAttribute(
    'aria-valuetext',
    'row 4, column 15: R 1 × 1 + G 1 × (−1) + B 1 × (−1) = −1, not found',
  );
});

test('the weight wall fetches real weights on request, and a link leads to them', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '/en/figures/weight-wall/');
  await page.getByText('values', { exact: true }).click();
  await expect(page).toHaveURL(/wwv=values/);
  const ask = page.getByRole('button', { name: 'Show real weights (MobileNetV1 0.25, 965 kB' });
  await expect(ask).toBeVisible();
  expect(fetched.filter((url) => url.includes('/models/'))).toEqual([]);
  await ask.click();
  const channel = page.getByRole('img', { name: 'block 1, depthwise filter of channel 1:' });
  await expect(channel).toBeAttached({ timeout: 30_000 });
  await expect(page.locator('figure')).toContainText('24 patterns on 24 tiles');
  await page.getByRole('img', { name: 'block 1, filter 1, channel 1:' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('figure')).toContainText('full square in channel 2:');
  expect(await violationsOn(page)).toEqual([]);
});

test('a real value is written out product by product, as the network has it', async ({ page }) => {
  await open(page, '/en/figures/one-position/');
  await page.getByText('The same with real weights').click();
  const ask = page.getByRole('button', { name: 'Show real weights (MobileNetV1 0.25, 965 kB' });
  await ask.click();
  const real = page.locator('figure', { hasText: 'products and a bias make each kept value' });
  await expect(real).toContainText(/The network has \d\.\d\d; difference 0\.0000/, {
    timeout: 30_000,
  });
  await page.getByLabel('Block', { exact: true }).selectOption('13');
  await expect(real).toContainText('In block 13, 9 products');
  await expect(real).toContainText(/Block 13, photo “cat”, .* difference 0\.00/);
  expect(await violationsOn(page)).toEqual([]);
});

/** The mean grey of the output where the filters answer most to the photo, the rim left out. */
async function greyOfWhatIsFound(page: Page): Promise<number> {
  const pixels = await page.locator('figure canvas:visible').evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const { width, height } = sheet as HTMLCanvasElement;
      const context = (sheet as HTMLCanvasElement).getContext('2d');
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      return Array.from({ length: width * height }, (_, cell) => data[4 * cell] ?? 0);
    }),
  );
  // The photo, its three channels, what the filters make of them, the output.
  expect(pixels).toHaveLength(8);
  const output = pixels[7] ?? [];
  const isInside = (at: number) => at > 0 && at < 95;
  const inner = output
    .map((_, cell) => cell)
    .filter((cell) => isInside(cell % 96) && isInside(Math.floor(cell / 96)));
  const answer = (cell: number) =>
    [4, 5, 6].reduce((sum, at) => sum + (pixels[at]?.[cell] ?? 0), 0);
  const found = inner.sort((a, b) => answer(b) - answer(a)).slice(0, 200);
  return found.reduce((sum, cell) => sum + (output[cell] ?? 0), 0) / found.length;
}

test('in a sample photo what the filter looks for is as light or dark as the figure says', async ({
  page,
}) => {
  await open(page, '/en/figures/two-halves/');
  const figure = page.locator('figure');
  await figure.getByRole('radio', { name: 'a photo' }).check({ force: true });
  await expect(figure).toContainText('Most of what the filter looks for lights up in the output.');
  await expect.poll(() => greyOfWhatIsFound(page)).toBeGreaterThan(160);
  await open(page, '/en/figures/two-halves/?thpic=photo&thw=1,-1,-1');
  await expect(figure).toContainText('most of what the filter looks for comes out dark');
  await expect.poll(() => greyOfWhatIsFound(page)).toBeLessThan(96);
});

test('on a phone the frame of the chosen column does not cut through the labels of the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/vi/figures/skylines/');
  const map = page.locator('figure svg[role="group"]:visible');
  const crossed = await map.evaluate((svg) => {
    const frame = svg.querySelector('[class*="band"]')?.getBoundingClientRect();
    const paper = document.createElement('i');
    paper.style.color = 'var(--paper)';
    document.body.append(paper);
    const { color } = getComputedStyle(paper);
    paper.remove();
    return [...svg.querySelectorAll('text')]
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        const crosses = (x: number) => left < x && x < right;
        return frame !== undefined && (crosses(frame.left) || crosses(frame.right));
      })
      .map((text) => {
        const { paintOrder, stroke, strokeWidth } = getComputedStyle(text);
        const isClear = paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 4;
        return { label: text.textContent, isClear: isClear && stroke === color };
      });
  });
  expect(crossed.map(({ label }) => label)).toEqual(expect.arrayContaining(['56', '128']));
  expect(crossed.filter(({ isClear }) => !isClear)).toEqual([]);
});

for (const language of ['en', 'vi']) {
  test(`an embedded figure, 960 px wide, is as high as a usual frame, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 960, height: 560 });
    const heights: Record<string, number> = {};
    for (const name of figureNames) {
      await open(page, `/${language}/figures/${name}/?embed=1`);
      const drawn = page.locator('figure svg:visible');
      await expect(drawn.first()).toBeVisible();
      heights[name] = await page.evaluate(() => document.documentElement.scrollHeight);
    }
    expect(heights['one-position']).toBeLessThanOrEqual(900);
    expect(Math.max(...Object.values(heights))).toBeLessThanOrEqual(1250);
  });
}
