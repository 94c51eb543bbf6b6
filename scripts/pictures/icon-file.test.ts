import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconFile } from './icon-file';

test('favicon.ico holds the icon of 192 pixels', () => {
  const png = readFileSync('public/icon-192.png');
  expect(readFileSync('public/favicon.ico').equals(iconFile(png, 192))).toBe(true);
});
