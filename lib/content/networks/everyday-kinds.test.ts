import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { embeddedV2 } from './embedded';
import { everydayKinds, foundFrom, vietnameseKind } from './everyday-kinds';

it('are the labels that come with the network, in their order', () => {
  const file = `public/models/${embeddedV2.id}/labels.json`;
  const [, ...labels] = JSON.parse(readFileSync(file, 'utf8')) as string[];
  expect(everydayKinds.map(({ english }) => english)).toEqual(labels);
  expect([embeddedV2.classes, embeddedV2.outputs]).toEqual([23, 24]);
});

it('have a Vietnamese name each', () => {
  expect(vietnameseKind('Cat')).toBe('mèo');
  expect(vietnameseKind('Unicorn')).toBeUndefined();
  expect(new Set(everydayKinds.map(({ vietnamese }) => vietnamese)).size).toBe(23);
});

it('count as found between what an empty picture scores and what a full one does', () => {
  // Highest score of each sample's reference crop, from the reference run of the same weights.
  const without = { rocket: 0.1195, alps: 0.1455, allium: 0.1156 };
  const withOne = { cat: 0.8523, espresso: 0.5041 };
  expect(Math.max(...Object.values(without))).toBeLessThan(foundFrom);
  expect(Math.min(...Object.values(withOne))).toBeGreaterThan(foundFrom);
});
