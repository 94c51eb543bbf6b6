import type { Page } from '@playwright/test';
import { NetworkPage } from './network-page';
import { expect, test } from './site';
import { cardName, loseContexts, plugInCard } from './software-card';

/** What the network in use makes of the photo in memory, without being shown it again. */
const pooled = (page: Page) =>
  page.evaluate(async () => {
    const inspect = window.mobilenetExplained?.inspect;
    const [layer] = (await inspect?.activations({ layers: ['head/pool'] })) ?? [];
    return [...(layer?.data ?? [])];
  });

/** Shader compilation by software takes seconds. */
const slowly = { timeout: 90_000 };

test('a graphics card computes its own network, and when it is lost WebAssembly has the photo', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await plugInCard(page);
  const classifier = new NetworkPage(page);
  await classifier.open('/en/classify/?sample=cat');
  await classifier.answered();
  const backend = page.getByTestId('backend');
  const trial = page.getByTestId('gpu-trial');
  await expect(backend).toHaveAttribute('data-backend', 'wasm-simd');

  await trial.getByRole('button', { name: 'Try the graphics card' }).click();
  await expect(trial).toHaveAttribute('data-outcome', 'switched', slowly);
  await expect(trial).toContainText(`${cardName}: `);
  await page.locator('button[data-sample="allium"]').click();
  await expect(backend).toHaveAttribute('data-backend', 'webgl', slowly);

  await classifier.openPicker();
  await classifier.pick(/MobileNetV2/);
  await page.getByTestId('use-network').click();
  await classifier.answeredBy('v2');
  await expect(backend).toHaveAttribute('data-backend', 'wasm-simd');
  await expect(trial).toHaveAttribute('data-outcome', 'idle');
  await classifier.pick(/MobileNetV1/);
  await classifier.answeredBy('v1');
  await expect(backend).toHaveAttribute('data-backend', 'webgl');
  await expect(trial).toHaveAttribute('data-outcome', 'switched');

  const onCard = await pooled(page);
  expect(onCard).toHaveLength(256);
  await loseContexts(page.workers());
  const onWasm = await pooled(page);
  expect(onWasm).toHaveLength(256);
  // The same photo by other arithmetic: not the same digits, but the same numbers.
  for (const [index, value] of onWasm.entries()) expect(value).toBeCloseTo(onCard[index] ?? 0, 3);

  await page.locator('button[data-sample="cat"]').click();
  await expect(backend).toHaveAttribute('data-backend', 'wasm-simd');
  await expect(trial).toContainText('The graphics card has stopped.');
  await expect(trial.getByRole('button', { name: 'Try it again' })).toBeVisible();
});
