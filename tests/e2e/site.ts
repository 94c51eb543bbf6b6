import { test as base, expect, type Page } from '@playwright/test';
import { pages } from '../../components/shell/pages';
import { preferencesKey, type Preferences } from '../../lib/store/preferences';

/** What Playwright itself says in a page whose service worker it blocks. */
const blocked = /Service Worker registration blocked by Playwright/;

/**
 * The test of this site: every test also fails on any console message, uncaught error, or request
 * that leaves the site.
 */
export const test = base.extend<{ quietSite: void; expectedMessages: RegExp[] }>({
  expectedMessages: [[], { option: true }],
  quietSite: [
    async ({ page, context, baseURL, expectedMessages }, use) => {
      const messages: string[] = [];
      const outside: string[] = [];
      const note = (text: string) => {
        if (![blocked, ...expectedMessages].some((pattern) => pattern.test(text)))
          messages.push(text);
      };
      page.on('console', (message) =>
        note(`${message.type()}: ${message.text()} (${message.location().url})`),
      );
      page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
      context.on('request', (request) => {
        const url = request.url();
        const isOurs = url.startsWith(`${baseURL}/`) || /^(blob|data):/.test(url);
        if (!isOurs) outside.push(url);
      });
      await use();
      expect(messages, 'console messages').toEqual([]);
      expect(outside, 'requests that leave the site').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export type Language = 'en' | 'vi';
export const languages: readonly Language[] = ['en', 'vi'];
export const themes = ['light', 'dark', 'projector'] as const;

/** The pages of the navigation, and those that only another page links. */
export const visitedPages = [...pages, { id: 'worksheet', path: 'learn/worksheet/' }] as const;

/** Opens a page of the site and waits until it reacts. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** CSS pixels across a page of A4 less the margins of `@page`. */
export const printWidth = Math.floor(((210 - 2 * 15) / 25.4) * 96);

/** And down a page of Letter, which is less than one of A4. */
export const printHeight = Math.floor(((279.4 - 16 - 18) / 25.4) * 96);

/** Preferences as the reader would have set them, before the page is opened. */
export async function prefer(page: Page, preferences: Partial<Preferences>): Promise<void> {
  const saved = [preferencesKey, JSON.stringify(preferences)] as const;
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), saved);
}
