import {
  PUBLISHED_TABLES,
  publishedFigures,
  V2_ROWS,
  type Family,
  type PublishedFigure,
} from '@/lib/arch';
import { explorerTable } from '@/lib/store/explorer';
import type { Family as ShownFamily, NetworkSetting } from '@/lib/store/settings';

const familyOf: Readonly<Record<ShownFamily, Family>> = {
  v1: 'mobilenet-v1',
  v2: 'mobilenet-v2',
};

/** The expansion of every published V2. */
export const paperExpansion = Math.max(...V2_ROWS.map(({ t }) => t));

interface PublishedValues {
  readonly alpha: readonly number[];
  readonly resolution: readonly number[];
  readonly expansion: readonly number[];
}

const valuesByFamily: Readonly<Record<ShownFamily, PublishedValues>> = {
  v1: collect('v1'),
  v2: collect('v2'),
};

/** The widths and resolutions for which anybody published a figure, ascending. */
export function publishedValues(family: ShownFamily): PublishedValues {
  return valuesByFamily[family];
}

function collect(family: ShownFamily): PublishedValues {
  const rows = PUBLISHED_TABLES.flatMap((table) =>
    table.family === familyOf[family] ? table.rows : [],
  );
  const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
  return {
    alpha: ascending(rows.map((row) => row.alpha)),
    resolution: ascending(rows.map((row) => row.resolution)),
    expansion: [paperExpansion],
  };
}

/** Made once, when first asked for: it analyses each published network. */
let figures: readonly PublishedFigure[] | undefined;

/** What was published for exactly this network and for its normal twin. */
export function figuresFor(setting: NetworkSetting, classes: number): PublishedFigure[] {
  const { family, alpha, resolution, expansion } = setting;
  const isPublished =
    classes === explorerTable.fields.classes.default &&
    (family === 'v1' || expansion === paperExpansion);
  if (!isPublished) return [];
  figures ??= publishedFigures();
  return figures.filter(
    (figure) =>
      figure.family === familyOf[family] &&
      figure.row.alpha === alpha &&
      figure.row.resolution === resolution &&
      figure.row.variant !== 'shallow',
  );
}

const shownNeighbours = 3;

/** The published settings most like this one, the most similar first. */
export function nearestPublished(setting: NetworkSetting): { alpha: number; resolution: number }[] {
  const { alpha, resolution } = publishedValues(setting.family);
  const distance = (value: { alpha: number; resolution: number }) =>
    Math.abs(Math.log(value.alpha / setting.alpha)) +
    Math.abs(Math.log(value.resolution / setting.resolution));
  return alpha
    .flatMap((a) => resolution.map((r) => ({ alpha: a, resolution: r })))
    .filter((value) => isPublished(setting.family, value))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, shownNeighbours);
}

function isPublished(family: ShownFamily, value: { alpha: number; resolution: number }): boolean {
  return PUBLISHED_TABLES.some(
    (table) =>
      table.family === familyOf[family] &&
      table.rows.some((row) => row.alpha === value.alpha && row.resolution === value.resolution),
  );
}
