import { expect } from '@playwright/test';
import { ClassifierPage } from './classifier-page';

/** The classify page with its picker of networks. */
export class NetworkPage extends ClassifierPage {
  readonly picker = this.page.getByTestId('network-picker');
  readonly refused = this.page.getByTestId('network-error');
  readonly networkInput = this.page.getByTestId('network-input');

  async openPicker(): Promise<void> {
    await this.picker.locator('summary').click();
  }

  async pick(label: RegExp): Promise<void> {
    await this.picker.locator('label', { hasText: label }).click();
  }

  async answeredBy(network: 'v1' | 'v2' | 'files'): Promise<void> {
    await expect(this.picker).toHaveAttribute('data-network', network, { timeout: 30_000 });
    await this.answered();
  }

  /** How much of the network has come, 0 to 1; NaN where that is not told. */
  loadedShare(): Promise<number> {
    return this.picker
      .locator('progress')
      .evaluate((bar: HTMLProgressElement) => (bar.hasAttribute('value') ? bar.position : NaN));
  }
}
