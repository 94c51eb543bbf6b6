import { expect, it, vi } from 'vitest';
import { linkKeysOf } from '@/components/figures/link-keys';
import { FigureView, type FigureViewProps } from '@/components/figures/registry';
import { figureNames } from '@/lib/content/figures';
import { namesOf, type Table } from '@/lib/store/codec';
import type { LinkPart } from '@/lib/store/link';
import { weightWallTable, type WeightWallSetting } from '@/lib/store/weight-wall';

/** What the registry would show is the load itself, and that ends with what the link reads. */
vi.mock('next/dynamic', () => ({ default: (load: () => Promise<unknown>) => load }));
vi.mock('@/components/figures/alone', () => ({
  alone: (_figure: unknown, ...parts: readonly LinkPart[]) => parts,
}));

async function keysRead(name: FigureViewProps['name']): Promise<readonly string[]> {
  const { type } = FigureView({ name } as FigureViewProps);
  const parts = await (type as unknown as () => Promise<readonly LinkPart[]>)();
  return parts.flatMap(({ keys }) => keys);
}

it.each(figureNames)('the keys told of %s are those that its page reads', async (name) => {
  expect(linkKeysOf(name)).toEqual(await keysRead(name));
  expect(linkKeysOf(name).length).toBeGreaterThan(0);
});

it('the keys of the weight wall are those of its table, wwo for the filters among them', () => {
  const { fields }: Table<WeightWallSetting> = weightWallTable;
  expect(linkKeysOf('weight-wall')).toEqual(namesOf(weightWallTable).map((n) => fields[n].key));
  expect(linkKeysOf('weight-wall')).toContain('wwo');
});
