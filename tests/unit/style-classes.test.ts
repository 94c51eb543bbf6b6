import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const components = readdirSync(path.join(root, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  .map((file) => path.join(root, 'components', file));

/** `styles` and the file, for each style sheet that a component imports. */
function sheetsOf(file: string, source: string): [alias: string, sheet: string][] {
  return [...source.matchAll(/^import (\w+) from '(.+\.module\.css)';$/gm)].map(
    ([, alias = '', from = '']) => [
      alias,
      from.startsWith('@/') ? path.join(root, from.slice(2)) : path.join(file, '..', from),
    ],
  );
}

it('names no class that its style sheet does not have', () => {
  const missing = components.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const code = source.replace(/^import .*$/gm, '');
    return sheetsOf(file, source).flatMap(([alias, sheet]) => {
      const styles = readFileSync(sheet, 'utf8');
      const named = [...code.matchAll(new RegExp(`(?<![.\\w])${alias}\\.(\\w+)`, 'g'))];
      return named
        .filter(([, name]) => !new RegExp(`\\.${name}(?![\\w-])`).test(styles))
        .map(([reference]) => `${path.relative(root, file)}: ${reference}`);
    });
  });
  expect(components.length).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});
