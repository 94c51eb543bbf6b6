/** The words and numbers of the map, in the language of the page. */
import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { Analysis } from '@/lib/arch';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { glyphOf, plainGlyph } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import type { Measure } from '@/lib/layout/skyline-bars';
import { totalOf, type Parts, type SkylineColumn } from '@/lib/layout/skyline-columns';

export type SkylinesText = Messages['skylines'];

export interface SkylinesWording {
  readonly language: Language;
  readonly text: SkylinesText;
}

/** What the map shows: a network, its normal twin, and the columns made of both. */
export interface MappedNetwork {
  readonly analysis: Analysis;
  readonly twin: Analysis;
  readonly columns: readonly SkylineColumn[];
}

export const familyNames = {
  'mobilenet-v1': 'MobileNetV1',
  'mobilenet-v2': 'MobileNetV2',
} as const;

export function partName(column: SkylineColumn, { language, text }: SkylinesWording): string {
  const number = numbersIn(language).integer(column.block ?? 0);
  return fill(text.parts[column.kind], { number });
}

/** What stands under a column: a block's number, or a short word. */
export function shortName({ kind, block }: SkylineColumn, { text }: SkylinesWording): string {
  return kind === 'block' ? String(block) : text.short[kind];
}

const leastLabel = 0.01;

/**
 * Short enough to stand under a bar: three digits that count, or two where columns are narrow, and
 * at most two decimals.
 */
export function barLabel(
  value: number,
  unit: number,
  language: Language,
  digitsThatCount: 2 | 3 = 3,
): string {
  const amount = value / unit;
  const whole = amount < 1 ? 1 : Math.floor(Math.log10(amount) + 1e-9) + 1;
  const decimals = amount < 1 ? 2 : Math.max(0, digitsThatCount - whole);
  const { upTo } = numbersIn(language);
  // Nothing that has a bar is called 0.
  if (amount > 0 && amount < leastLabel / 2) return `<${upTo(leastLabel, 2)}`;
  return upTo(amount, decimals);
}

const thousand = 1e3;
const million = 1e6;

/** The unit in which the bars of a measure are labelled. */
export function unitOf(measure: Measure, columns: readonly SkylineColumn[]): number {
  if (measure === 'work') return million;
  if (measure === 'weights') return thousand;
  return Math.max(...columns.slice(1).map(({ values }) => values)) < million ? thousand : million;
}

export function headingOf(measure: Measure, network: MappedNetwork, text: SkylinesText): string {
  const { headings } = text;
  switch (measure) {
    case 'values':
      return unitOf(measure, network.columns) === thousand
        ? headings.valuesThousand
        : headings.valuesMillion;
    case 'work':
      return headings[network.analysis.conventions.work];
    case 'weights':
      return headings.weights;
    default:
      return measure satisfies never;
  }
}

/** What the dashed outlines and the hairline of a row are. */
export function notesOf(
  measure: Measure,
  { analysis, twin, columns }: MappedNetwork,
  { language, text }: SkylinesWording,
): string[] {
  const { percent, times } = numbersIn(language);
  switch (measure) {
    case 'values':
      return columns.some((column) => column.widestInside > column.values)
        ? [text.notes.inside]
        : [];
    case 'work': {
      const ratio = times(twin.total.work / analysis.total.work);
      return [
        fill(text.notes.twin, { ratio }),
        fill(text.notes.depthwise, { share: percent(depthwiseShare(columns, measure)) }),
      ];
    }
    case 'weights':
      return [fill(text.notes.depthwise, { share: percent(depthwiseShare(columns, measure)) })];
    default:
      return measure satisfies never;
  }
}

/** Sum over all columns. */
export function sumOf(columns: readonly SkylineColumn[], measure: 'work' | 'weights'): Parts {
  const sum = (part: keyof Parts) =>
    columns.reduce((total, column) => total + column[measure][part], 0);
  return { depthwise: sum('depthwise'), pointwise: sum('pointwise'), normal: sum('normal') };
}

function depthwiseShare(columns: readonly SkylineColumn[], measure: 'work' | 'weights'): number {
  const sum = sumOf(columns, measure);
  return sum.depthwise / totalOf(sum);
}

export function titleOf({ analysis, twin, columns }: MappedNetwork, wording: SkylinesWording) {
  const { titles } = wording.text;
  const ratio = numbersIn(wording.language).times(twin.total.macs / analysis.total.macs);
  const blocks = columns.filter(({ kind }) => kind === 'block');
  const isWideInside = blocks.filter((block) => block.widestInside > block.values).length;
  if (analysis.network.family === 'mobilenet-v1') return fill(titles.v1, { ratio });
  return fill(isWideInside > blocks.length / 2 ? titles.v2 : titles.flat, { ratio });
}

/** What the map shows now, in one sentence. */
export function sentenceOf({ analysis, twin, columns }: MappedNetwork, wording: SkylinesWording) {
  const { integer, percent, times, upTo } = numbersIn(wording.language);
  const { network, conventions } = analysis;
  const blocks = columns.filter(({ kind }) => kind === 'block');
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return '';
  return fill(wording.text.sentence, {
    network: familyNames[network.family],
    alpha: upTo(network.alpha, 2),
    side: integer(network.input.height),
    work: integer(analysis.total.work),
    unit: wording.text.units[conventions.work],
    share: percent(depthwiseShare(columns, 'work')),
    twinWork: integer(twin.total.work),
    ratio: times(twin.total.work / analysis.total.work),
    last: integer(blocks.length),
    firstValues: integer(first.values),
    lastValues: integer(last.values),
    firstWeights: integer(totalOf(first.weights)),
    lastWeights: integer(totalOf(last.weights)),
  });
}

/** The same numbers as a table. */
export function tableOf(
  { analysis, columns }: MappedNetwork,
  wording: SkylinesWording,
): FigureTable {
  const { table, units } = wording.text;
  const letter = (name: 'n' | 'nc') => plainGlyph(glyphOf(name, 'article'));
  return {
    caption: table.caption,
    columns: [
      { label: table.part },
      { label: `${letter('n')}, ${table.side}`, dimension: 'n' },
      { label: `${letter('nc')}, ${table.channels}`, dimension: 'nc' },
      { label: table.values },
      { label: table.inside },
      { label: units[analysis.conventions.work] },
      { label: table.depthwise },
      { label: table.twin },
      { label: table.weights },
    ],
    rows: columns.map((column) => {
      const { side, channels, values, widestInside, work, twinWork, weights } = column;
      const counts =
        column.kind === 'input'
          ? [null, null, null, null]
          : [totalOf(work), work.depthwise, twinWork ?? totalOf(work), totalOf(weights)];
      return [partName(column, wording), side, channels, values, widestInside, ...counts];
    }),
  };
}
