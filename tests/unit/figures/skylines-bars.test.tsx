import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BarRow } from '@/components/figures/skylines/BarRow';
import { sentenceOf, tableOf, type MappedNetwork } from '@/components/figures/skylines/words';
import {
  analyze,
  mobilenetV1,
  mobilenetV2,
  standardTwin,
  type Analysis,
  type AnalyzedRow,
} from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { measures, type Measure } from '@/lib/layout/skyline-bars';
import { skylineColumns } from '@/lib/layout/skyline-columns';
import { layoutSkylines } from '@/lib/layout/skylines';
import { textsIn } from '../../support/drawn';
import { markupOf } from '../../support/markup';

const wording = { language: 'en', text: messagesOf('en').skylines } as const;
const { integer } = numbersIn('en');

/** Every network that the page can show, and some between. */
const settings = fc.record({
  isV2: fc.boolean(),
  alpha: fc.integer({ min: 25, max: 140 }).map((hundredths) => hundredths / 100),
  resolution: fc.integer({ min: 1, max: 14 }).map((steps) => 32 * steps),
  expansion: fc.integer({ min: 1, max: 10 }),
  classes: fc.integer({ min: 1, max: 22_000 }),
  rules: fc.constantFrom('slim' as const, 'keras' as const),
});

/** What stands under each bar, straight from the analysis: a block, or one layer of the head. */
function columnsOf({ blocks }: Analysis): (Record<Measure, number> & { block: number })[] {
  const groups = blocks.flatMap(({ block, rows }) => {
    const parts = block.kind === 'head' ? rows.map((row) => [row]) : [rows];
    return parts.map((part) => ({ block: block.number, rows: part }));
  });
  const sum = (rows: readonly AnalyzedRow[], count: (row: AnalyzedRow) => number) =>
    rows.reduce((total, row) => total + count(row), 0);
  return groups.map(({ block, rows }) => {
    const { height = 0, width = 0, channels = 0 } = rows.at(-1)?.output ?? {};
    return {
      block,
      values: height * width * channels,
      work: sum(rows, ({ macs }) => macs),
      weights: sum(rows, ({ parameters }) => parameters.weights),
    };
  });
}

/** One row of bars: a fifth of what the whole drawing takes. */
function drawing(network: MappedNetwork, measure: Measure, width: number, selected: number) {
  const layout = layoutSkylines(network.columns, { width, measures: [measure] });
  const row = layout.rows[0];
  if (row === undefined) throw new Error(`there is no row of ${measure}`);
  const markup = markupOf(<BarRow {...{ row, layout, network, wording, selected }} />);
  return { layout, markup };
}

/** Heights of all bars from left to right; dashed outlines and hairlines are not bars. */
function barHeights(markup: string): number[] {
  const bars = [...markup.matchAll(/data-part="(?:values|normal|pointwise)" d="([^"]*)"/g)];
  return bars
    .flatMap(([, d = '']) => [...d.matchAll(/M([\d.-]+) [\d.-]+h[\d.]+v([\d.]+)/g)])
    .map(([, x, height]) => ({ x: Number(x), height: Number(height) }))
    .sort((one, other) => one.x - other.x)
    .map(({ height }) => height);
}

/** As far as a label of so many digits may be from what it stands for. */
function roundingOf(amount: number, digits: number): number {
  if (amount < 1) return 0.005;
  return 10 ** -Math.max(0, digits - Math.floor(amount).toString().length) / 2;
}

const unitNamed = (heading: string) => (heading.includes('in millions') ? 1e6 : 1e3);

describe('the bars of the map', () => {
  it('are as high, and say as much, as lib/arch, the table and the sentence, for any network', () => {
    const designs = fc.record({
      measure: fc.constantFrom(...measures),
      width: fc.constantFrom(328, 960),
      selected: fc.integer({ min: 0, max: 14 }),
    });
    fc.assert(
      fc.property(settings, designs, ({ isV2, ...options }, { measure, width, selected }) => {
        const network = isV2 ? mobilenetV2(options) : mobilenetV1(options);
        const analysis = analyze(network);
        const twin = analyze(standardTwin(network));
        const map = { analysis, twin, columns: skylineColumns(analysis, twin) };
        const expected = columnsOf(analysis);

        const { rows } = tableOf(map, wording);
        expect(rows.slice(1).map((row) => [row[3], row[5], row[8]])).toEqual(
          expected.map(({ values, work, weights }) => [values, work, weights]),
        );
        const sum = (column: number) =>
          rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
        expect([sum(5), sum(7), sum(8)]).toEqual([
          analysis.total.macs,
          twin.total.macs,
          analysis.total.parameters.weights,
        ]);
        const sentence = sentenceOf(map, wording);
        expect(sentence).toContain(`${integer(analysis.total.macs)} multiply-adds`);
        expect(sentence).toContain(`normal convolutions ${integer(twin.total.macs)},`);

        const { layout, markup } = drawing(map, measure, width, selected);
        const amounts = expected.map((column) => column[measure]).filter((value) => value > 0);
        const heights = barHeights(markup);
        const perUnit = Math.max(...heights) / Math.max(...amounts);
        expect(heights).toHaveLength(amounts.length);
        heights.forEach((height, index) => {
          const toScale = (amounts[index] ?? NaN) * perUnit;
          expect(Math.abs(height - Math.max(toScale, 1.5))).toBeLessThan(0.02);
        });

        // Where columns are narrow, the chosen one alone has room for its number.
        const labelled = expected
          .filter(({ block }) => !layout.isDense || block === selected)
          .map((column) => column[measure])
          .filter((value) => value > 0);
        const [heading = '', , ...labels] = textsIn(markup);
        expect(labels).toHaveLength(labelled.length);
        labels.forEach((label, index) => {
          const amount = (labelled[index] ?? NaN) / unitNamed(heading);
          if (label === '<0.01') return expect(amount).toBeLessThan(0.005);
          const drawn = Number(label.replaceAll(',', ''));
          expect(drawn).toBeGreaterThan(0);
          expect(Math.abs(drawn - amount)).toBeLessThanOrEqual(
            roundingOf(amount, layout.digits) + 1e-9,
          );
        });
      }),
      { numRuns: 1000 },
    );
  }, 180_000);
});
