import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { operations } from '@/lib/format/counted-formulas';
import type { Numbers } from '@/lib/format/numbers';
import { glyphOf, plainGlyph, type Dimension } from '@/lib/format/symbols';
import type { Calculation } from '@/lib/store/calculation';
import { ratioText, type CostBarsTexts } from './sentences';

/** The row after the operations, with their ratios. */
const ratioRow = operations.length;

const columns: readonly Dimension[] = ['n', 'f', 'nc', 'ncPrime', 'nOut'];

/**
 * The numbers of the bars with the sizes they come from, one row for each operation and one for the
 * ratio. Pointwise works on the output of depthwise: there n is n_out, and f is 1.
 */
export function costTable(calculation: Calculation, texts: CostBarsTexts): FigureTable {
  const { counting, counts, comparison, setting } = calculation;
  const { n, f, nc, ncPrime } = setting;
  const nOut = comparison.normal.output.height;
  const sizes = {
    normal: [n, f, nc, ncPrime, nOut],
    depthwise: [n, f, nc, null, nOut],
    pointwise: [nOut, 1, nc, ncPrime, nOut],
    separable: [n, f, nc, ncPrime, nOut],
  };
  return {
    caption: texts.table.caption,
    columns: [
      { label: texts.table.operation },
      ...columns.map((dimension) => ({
        label: plainGlyph(glyphOf(dimension, counting.symbols)),
        dimension,
      })),
      { label: texts.measures.parameters },
      { label: texts.measures[counting.work] },
    ],
    rows: [
      ...operations.map((operation) => [
        texts.operations[operation],
        ...sizes[operation],
        counts[operation].parameters,
        counts[operation].cost,
      ]),
      [
        texts.table.ratio,
        ...columns.map(() => null),
        comparison.parametersRatio,
        comparison.macsRatio,
      ],
    ],
  };
}

/** Counts are whole; a ratio has the decimals it has in the answer, also where it is whole. */
export function tableNumber(value: number, row: number, numbers: Numbers): string {
  return row === ratioRow ? ratioText(value, numbers) : numbers.integer(value);
}
