import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './site';

/** The classify page through the hooks that docs/automation.md promises. */
export class ClassifierPage {
  readonly predictions: Locator;
  readonly best: Locator;
  readonly error: Locator;
  readonly input: Locator;

  constructor(readonly page: Page) {
    this.predictions = page.getByTestId('predictions');
    this.best = page.getByTestId('prediction').first();
    this.error = page.getByTestId('image-error');
    this.input = page.locator('input[data-testid="image-input"]');
  }

  async open(path = '/en/classify/'): Promise<void> {
    await open(this.page, path);
  }

  /** Gives a file to the file button and waits for its answer. */
  async classify(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.input.setInputFiles(file);
    await this.answered();
  }

  /** Waits until an answer stands and no newer one is being made. */
  async answered(): Promise<void> {
    await expect(this.predictions).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expect(this.best).toBeVisible();
  }

  async bestClass(): Promise<number> {
    return Number(await this.best.getAttribute('data-class'));
  }

  async bestProbability(): Promise<number> {
    return Number(await this.best.getAttribute('data-probability'));
  }

  /** Every prediction as data, most probable first. */
  all(): Promise<{ index: number; probability: number }[]> {
    return this.page.getByTestId('prediction').evaluateAll((rows) =>
      rows.map((row) => ({
        index: Number(row.getAttribute('data-class')),
        probability: Number(row.getAttribute('data-probability')),
      })),
    );
  }
}

/** Unfolds one of the tools under the answer, from the keyboard. */
export async function unfold(
  page: Page,
  tool: 'evidence' | 'views' | 'six' | 'times',
): Promise<Locator> {
  const content = page.getByTestId(`inspect-${tool}`);
  const summary = page.locator('details', { has: content }).locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  return content;
}
