import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf, type View } from '@/components/figures/weight-wall/view';
import { ArrangedWall } from '@/components/figures/weight-wall/WallDrawing';
import { summaryOf, tableOf } from '@/components/figures/weight-wall/words';
import { compareConvolutions, convolution } from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { type Arrangement, designWidths } from '@/lib/layout/arrangement';
import { kernels, wallSteps, type WeightWallSetting } from '@/lib/store/weight-wall';
import { textsIn } from '../../support/drawn';
import { markupOf } from '../../support/markup';

const texts = messagesOf('en').weightWall;
const numbers = numbersIn('en');

function drawing(view: View, arrangement: Arrangement): string {
  const { step, groups, channels } = view.setting;
  return markupOf(
    <ArrangedWall
      view={view}
      texts={texts}
      numbers={numbers}
      ids={{ title: 'title', summary: 'summary' }}
      progress={step}
      groups={groups}
      slide={step === wallSteps.groups && groups === channels ? 1 : 0}
      isTried
      onChange={() => undefined}
      arrangement={arrangement}
      width={designWidths[arrangement]}
    />,
  );
}

/** Opaque cells of each kind; ghosts are none of them. */
function solidCells(markup: string) {
  const paths = [...markup.matchAll(/<path([^>]*data-cells="(\w+)"[^>]*) d="([^"]*)"/g)];
  const counts = { wall: 0, row: 0, dots: 0, groups: 0 };
  for (const [, attributes = '', kind = '', d = ''] of paths) {
    const cells = d.match(/z/g)?.length ?? 0;
    if (!attributes.includes(' opacity=')) counts[kind as keyof typeof counts] += cells;
  }
  return counts;
}

/** The weights of the four kinds of convolution, as lib/arch counts them. */
function weightsOf({ channels, filters, kernel, groups }: WeightWallSetting) {
  const spec = { input: { height: kernel, width: kernel, channels }, kernel, filters };
  const { normal, separable, parametersRatio } = compareConvolutions(spec);
  return {
    normal: normal.weights,
    depthwise: separable.depthwise.weights,
    pointwise: separable.pointwise.weights,
    separable: separable.weights,
    grouped: convolution({ ...spec, groups }).weights,
    ratio: parametersRatio,
  };
}

/** Which cells stand at a step: of the wall the drawing shows morphing, not of the one beside it. */
function cellsAt({ step }: WeightWallSetting, weights: ReturnType<typeof weightsOf>) {
  const { normal, depthwise, pointwise, grouped } = weights;
  const none = { wall: 0, row: 0, dots: 0, groups: 0 };
  if (step === wallSteps.wall) return { ...none, wall: normal };
  if (step === wallSteps.row) return { ...none, wall: normal, row: depthwise };
  if (step === wallSteps.groups) return { ...none, groups: grouped };
  return { ...none, row: depthwise, dots: pointwise };
}

/** Everything that is written in the drawing, from the top. */
function linesAt(
  setting: WeightWallSetting,
  weights: ReturnType<typeof weightsOf>,
  arrangement: Arrangement,
): string[] {
  const { channels, filters, kernel, step, groups } = setting;
  const { normal, grouped } = weights;
  const isWide = arrangement === 'wide';
  const sizes = [`n c = ${channels}`, `n c ′ = ${filters}`];
  const whole = named(
    'Normal',
    `${channels * filters} tiles of ${kernel ** 2} = ${numbers.integer(normal)} weights`,
    isWide,
  );
  const beside = isWide ? [...whole, ...sizes] : [];
  if (step === wallSteps.wall) return [...beside, ...whole, ...sizes];
  if (step === wallSteps.groups) {
    const share = `${numbers.integer(grouped)} of ${numbers.integer(normal)} weights, 1 in ${groups}`;
    return [...beside, ...named('In groups', share, isWide), ...sizes];
  }
  const between = isWide ? ' ' : ', ';
  const count = (part: number) =>
    step === wallSteps.counted ? ` ${numbers.integer(part)} weights` : '';
  const row = `f depthwise${between}one row of ${filters}${count(weights.depthwise)}`;
  const dots = `n c ′ pointwise${between}one cell of ${kernel ** 2}${count(weights.pointwise)}`;
  return [
    ...beside,
    'Depthwise separable',
    row,
    ...(step > wallSteps.row ? [dots] : []),
    ...sizes,
    ...equationAt(setting, weights, isWide),
  ];
}

const named = (name: string, detail: string, isWide: boolean) =>
  isWide ? [`${name} ${detail}`] : [name, detail];

/** ratio = 1/n_c′ + 1/f² = 1/8 + 1/9 ≈ 0.236, as far as the beats have come. */
function equationAt(
  { filters, kernel, step }: WeightWallSetting,
  { normal, depthwise, pointwise, separable, ratio }: ReturnType<typeof weightsOf>,
  isWide: boolean,
): string[] {
  const withDots = step > wallSteps.row;
  const row = ['1', 'n c ′', 'depthwise', 'one row of n c ′'];
  const letters = [...row, ...(withDots ? ['+', '1', 'f ²', 'pointwise', 'one cell of f ²'] : [])];
  const values = ['=', '1', `${filters}`, ...(withDots ? ['+', '1', `${kernel ** 2}`] : [])];
  const isExact = (1000 * separable) % normal === 0;
  const sum = [depthwise, pointwise].map(numbers.integer).join(' + ');
  const left = `${sum} = ${numbers.integer(separable)} of ${numbers.integer(normal)} weights`;
  const result = [isExact ? '=' : '≈', numbers.upTo(ratio, 3), left];
  return [
    ...(isWide ? ['ratio', '='] : []),
    ...letters,
    ...values,
    ...(step === wallSteps.counted ? result : []),
  ];
}

/** The numbers of the sentence under the drawing. */
function summaryAt(
  { step, groups, filters, kernel }: WeightWallSetting,
  { normal, depthwise, pointwise, separable, grouped }: ReturnType<typeof weightsOf>,
): RegExp {
  const text = (value: number) => numbers.integer(value);
  const numbersAt = {
    [wallSteps.wall]: [normal],
    [wallSteps.row]: [filters, depthwise],
    [wallSteps.dots]: [kernel ** 2],
    [wallSteps.counted]: [depthwise, pointwise, separable, normal],
    [wallSteps.groups]: [groups, grouped, normal, groups],
  }[step];
  const all = (numbersAt ?? []).map(text);
  if (step === wallSteps.counted && separable > normal) return new RegExp(`= ${text(separable)} `);
  return new RegExp(all.map((each) => `\\b${each}\\b`).join('.*'));
}

/** What a wall is set to beside its size and its beat. */
const uncounted = { groups: 1, view: 'count', normalColumn: 1, separableColumn: 1 } as const;

/** Walls of whose tiles every cell is drawn; groups divide channels and filters by making. */
const settings = fc
  .record({
    groups: fc.integer({ min: 1, max: 4 }),
    channelsEach: fc.integer({ min: 1, max: 3 }),
    filtersEach: fc.integer({ min: 1, max: 3 }),
    kernel: fc.constantFrom(...kernels),
    step: fc.integer({ min: wallSteps.wall, max: wallSteps.groups }),
    arrangement: fc.constantFrom('wide', 'narrow'),
  } as const)
  .map(({ groups, channelsEach, filtersEach, kernel, step, arrangement }) => ({
    arrangement,
    setting: {
      ...uncounted,
      channels: groups * channelsEach,
      filters: groups * filtersEach,
      kernel,
      step,
      groups,
    } satisfies WeightWallSetting,
  }));

const manySizes = fc.record({
  channels: fc.integer({ min: 1, max: 1024 }),
  filters: fc.integer({ min: 200, max: 1024 }),
  kernel: fc.constantFrom(...kernels),
  step: fc.integer({ min: wallSteps.wall, max: wallSteps.counted }),
  arrangement: fc.constantFrom('wide', 'narrow'),
} as const);

describe('the drawing of a wall too large to be whole', () => {
  it('has one solid cell for each weight of its corner, and says of how many tiles it is one', () => {
    fc.assert(
      fc.property(manySizes, ({ arrangement, ...size }) => {
        const setting: WeightWallSetting = { ...uncounted, ...size };
        const markup = drawing(viewOf(setting), arrangement);
        const texts = textsIn(markup);
        const [, rows = '', columns = ''] =
          texts.join(' ').match(/drawn: (\d) × (\d) of ([\d,]+) × ([\d,]+) tiles/) ?? [];
        expect(texts.join(' ')).toContain(
          `of ${numbers.integer(size.filters)} × ${numbers.integer(size.channels)} tiles`,
        );
        const corner = { ...setting, filters: Number(rows), channels: Number(columns) };
        const weights = weightsOf(corner);
        const beside = arrangement === 'wide' ? weights.normal : 0;
        const cells = cellsAt(corner, weights);
        expect(solidCells(markup)).toEqual({ ...cells, wall: cells.wall + beside });
        expect(texts).toContain(`n c = ${numbers.integer(size.channels)}`);
        expect(texts).toContain(`n c ′ = ${numbers.integer(size.filters)}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the drawing of the wall', () => {
  it('has one solid cell for each weight lib/arch counts, at every beat and in groups', () => {
    fc.assert(
      fc.property(settings, ({ setting, arrangement }) => {
        const weights = weightsOf(setting);
        const cells = cellsAt(setting, weights);
        const beside = arrangement === 'wide' ? weights.normal : 0;
        const markup = drawing(viewOf(setting), arrangement);
        expect(solidCells(markup)).toEqual({ ...cells, wall: cells.wall + beside });

        expect(textsIn(markup).join(' | ')).toBe(
          linesAt(setting, weights, arrangement).join(' | '),
        );
        const { rows } = tableOf(viewOf(setting), texts, numbers);
        const { normal, depthwise, pointwise, separable, grouped, ratio } = weights;
        const inGroups = setting.step === wallSteps.groups ? [grouped] : [];
        expect(rows.map((row) => row[3])).toEqual([
          normal,
          depthwise,
          pointwise,
          separable,
          ...inGroups,
        ]);
        expect(rows[3]?.[4]).toBeCloseTo(ratio, 12);
        expect(rows[4]?.[4] ?? 1 / setting.groups).toBeCloseTo(1 / setting.groups, 12);
        expect(summaryOf(viewOf(setting), texts, numbers)).toMatch(summaryAt(setting, weights));
      }),
      { numRuns: 1000 },
    );
  }, 180_000);
});
