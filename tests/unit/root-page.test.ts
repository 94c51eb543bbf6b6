import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

const html = readFileSync(new URL('../../public/index.html', import.meta.url), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

/** Runs the page's script for a reader with these languages: where it goes. */
function goesTo(languages: readonly string[], search = '', hash = ''): unknown {
  const replace = vi.fn();
  new Function('navigator', 'location', script)({ languages }, { replace, search, hash });
  return replace.mock.lastCall?.[0];
}

it.each([
  [['vi-VN', 'en-US'], 'vi/'],
  [['en-GB', 'vi'], 'en/'],
  [['fr-FR', 'vi', 'en'], 'vi/'],
  [['VI'], 'vi/'],
  [['de', 'ja'], 'en/'],
  [['vie', 'enm'], 'en/'],
  [[], 'en/'],
])('a reader of %j is led to %s', (languages, page) => {
  expect(goesTo(languages)).toBe(page);
});

it('keeps the query and the hash', () => {
  expect(goesTo(['vi'], '?n=7', '#cost')).toBe('vi/?n=7#cost');
});

it('links both languages for whoever has no script', () => {
  expect(html).toMatch(/<a href="en\/"/);
  expect(html).toMatch(/<a href="vi\/"/);
});

it('names no address outside and none from the root of the host, so that a sub-path works', () => {
  expect(html).not.toMatch(/(?:href|src)="(?:\/|[a-z]+:)/);
});
