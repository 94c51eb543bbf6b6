import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { askedV1 } from '@/lib/content/asked-networks';
import type { Messages } from '@/lib/content/messages';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { TilePlace } from '@/lib/layout/weight-values';
import { tileOf, valueAt, type Kernel } from '@/lib/ops';
import { wallCounts, type RealWalls } from './real-walls';

export type ValuesTexts = Messages['weightWall']['values'];

export interface ValuesWords {
  readonly texts: ValuesTexts;
  readonly numbers: Numbers;
}

/** A weight with a true minus sign, and more decimals the smaller it is. */
export function weightText(value: number, numbers: Numbers): string {
  const size = Math.abs(value);
  const text = numbers.upTo(size, size < 0.1 ? 4 : 2);
  return value < 0 && text !== '0' ? `−${text}` : text;
}

/** Two decimals, with room for no more; the words of a tile and the table have the others. */
export function factorText(value: number, numbers: Numbers): string {
  return `${value < 0 ? '−' : ''}${numbers.fixed(Math.abs(value), 2)}`;
}

export function countsOf(walls: RealWalls | null, { numbers }: ValuesWords) {
  const { normal, separable } = wallCounts;
  const whole = (value: number) => numbers.integer(value);
  return {
    network: askedV1.name,
    normalFilters: whole(normal.filters),
    normalChannels: whole(normal.channels),
    normalTiles: whole(normal.filters * normal.channels),
    filters: whole(separable.filters),
    channels: whole(separable.channels),
    tiles: whole(separable.filters * separable.channels),
    normalPatterns: whole(walls?.patterns.normal ?? 0),
    patterns: whole(walls?.patterns.tied ?? 0),
  };
}

export function valuesClaim(words: ValuesWords): string {
  return fill(words.texts.claim, countsOf(null, words));
}

export function valuesSummary(walls: RealWalls | null, words: ValuesWords): string {
  const { texts } = words;
  return fill(walls === null ? texts.empty : texts.summary, countsOf(walls, words));
}

/** What a tile is read aloud as. */
export function placeText(
  walls: RealWalls,
  { wall, filter, channel }: TilePlace,
  { texts, numbers }: ValuesWords,
): string {
  const named = { filter: numbers.integer(filter + 1), channel: numbers.integer(channel + 1) };
  if (wall === 'normal') {
    return fill(texts.tile, {
      ...named,
      ...rangeOf(tileOf(walls.normal, channel, filter), numbers),
    });
  }
  if (filter < 0) {
    return fill(texts.row, { ...named, ...rangeOf(tileOf(walls.looking, channel, 0), numbers) });
  }
  const times = weightText(mixingWeight(walls, channel, filter), numbers);
  return fill(texts.tied, { ...named, times });
}

export function mixingWeight({ mixing }: RealWalls, channel: number, filter: number): number {
  return valueAt(mixing.data, channel * mixing.shape[3] + filter);
}

/** The pointwise weights of a channel, filter by filter. */
export function mixingColumn(walls: RealWalls, channel: number): number[] {
  return indices(walls.mixing.shape[3]).map((filter) => mixingWeight(walls, channel, filter));
}

export function rangeOf(values: readonly number[], numbers: Numbers) {
  return {
    least: weightText(Math.min(...values), numbers),
    most: weightText(Math.max(...values), numbers),
  };
}

/** All weights as they were read, a tile or a filter to a row. */
export function valuesTable(walls: RealWalls | null, words: ValuesWords): FigureTable {
  const { texts, numbers } = words;
  const columns = Array.from({ length: 9 }, (_, index) => ({
    label: fill(texts.weight, { number: numbers.integer(index + 1) }),
  }));
  return {
    caption: fill(texts.caption, countsOf(walls, words)),
    columns: [{ label: texts.part }, ...columns],
    rows: walls === null ? [] : rowsOf(walls, words),
  };
}

function rowsOf({ normal, looking, mixing }: RealWalls, { texts, numbers }: ValuesWords) {
  const named = (text: string, filter: number, channel: number) =>
    fill(text, { filter: numbers.integer(filter + 1), channel: numbers.integer(channel + 1) });
  const channelsOf = ({ shape }: Kernel) => indices(shape[2]);
  const filtersOf = ({ shape }: Kernel) => indices(shape[3]);
  return [
    ...filtersOf(normal).flatMap((filter) =>
      channelsOf(normal).map((channel) => [
        named(texts.normalRow, filter, channel),
        ...tileOf(normal, channel, filter),
      ]),
    ),
    ...channelsOf(looking).map((channel) => [
      named(texts.lookingRow, 0, channel),
      ...tileOf(looking, channel, 0),
    ]),
    ...filtersOf(mixing).map((filter) => [
      named(texts.mixingRow, filter, 0),
      ...channelsOf(mixing).map((channel) => tileOf(mixing, channel, filter)[0] ?? 0),
    ]),
  ];
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
