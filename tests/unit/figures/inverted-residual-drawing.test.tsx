import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morphTarget, SpindleDrawing } from '@/components/figures/inverted-residual/SpindleDrawing';
import { blockTable } from '@/components/figures/inverted-residual/table';
import { summaryText, type Words } from '@/components/figures/inverted-residual/words';
import {
  analyze,
  convolution,
  depthwiseConvolution,
  mobilenetV2,
  pointwiseConvolution,
} from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { bottleneck, middles, type BottleneckChoice } from '@/lib/layout/bottleneck';
import { uprightPlan, widePlan } from '@/lib/layout/spindle-plan';
import { textsIn } from '../../support/drawn';
import { markupOf } from '../../support/markup';

const numbers = numbersIn('en');
const words: Words = {
  texts: messagesOf('en').invertedResidual,
  numbers,
  isCovered: () => false,
};
const plans = { wide: widePlan, upright: uprightPlan };

const published = analyze(mobilenetV2()).blocks.flatMap(({ block, rows, input, output }) =>
  block.kind === 'inverted-residual' ? [{ block, rows, input, output }] : [],
);

/** Channels, sides and multiply-adds of a block without asking the figure: from lib/arch alone. */
function expected({ block: number, middle, expansion }: BottleneckChoice) {
  const found = published[number - 1];
  if (found === undefined) throw new Error(`there is no block ${number}`);
  const { block, rows, input, output } = found;
  const inner = (expansion === 'own' ? block.expansion : expansion) * input.channels;
  const looks = { input: { ...input, channels: inner }, kernel: 3, stride: block.stride };
  const padding = 'same';
  const asSet = [
    inner === input.channels ? null : pointwiseConvolution({ input, filters: inner }).macs,
    middle === 'normal'
      ? convolution({ ...looks, padding, filters: inner }).macs
      : depthwiseConvolution({ ...looks, padding }).macs,
    pointwiseConvolution({
      input: { ...output, channels: inner },
      filters: output.channels,
    }).macs,
  ].filter((macs) => macs !== null);
  const isPublished = expansion === 'own' && middle === 'depthwise';
  const layers = rows.filter(({ layer }) => layer.kind !== 'add').map(({ macs }) => macs);
  const wide = asSet.length === 3 ? [[inner, input.height]] : [];
  return {
    macs: isPublished ? layers : asSet,
    sizes: [
      [input.channels, input.height],
      ...wide,
      [inner, output.height],
      [output.channels, output.height],
    ],
    hasShortcut: block.residual,
    onShortcut: input.height * input.width * input.channels,
  };
}

function drawing(choice: BottleneckChoice, plan: keyof typeof plans): string {
  const block = bottleneck(choice);
  return markupOf(
    <SpindleDrawing
      block={block}
      plan={plans[plan]}
      words={words}
      morph={{ values: morphTarget(block), before: null }}
      ids={{ title: 'title', summary: 'summary' }}
      onChoose={() => undefined}
    />,
  );
}

/** The numbers over the parts: each stands after the name of its layer. */
const overParts = (lines: readonly string[]) =>
  lines.flatMap((line, index) =>
    / \d × \d$/.test(line) && /^[\d.,]+[KMB]?$/.test(lines[index + 1] ?? '')
      ? [lines[index + 1]]
      : [],
  );

/** Channels and side where two parts meet: one stands over the other. */
const atSeams = (lines: readonly string[]) =>
  lines.flatMap((line, index) => {
    const side = /^n(?: out)? = ([\d,]+)$/.exec(line)?.[1];
    const channels = lines[index - 1] ?? '';
    return side !== undefined && /^[\d,]+$/.test(channels) ? [[channels, side]] : [];
  });

const barPieces = (markup: string) =>
  [...markup.matchAll(/data-operation="\w+"[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );

const settings = fc.record({
  block: fc.integer({ min: 1, max: published.length }),
  middle: fc.constantFrom(...middles),
  expansion: fc.oneof(
    fc.constant('own' as const),
    fc.integer({ min: 1, max: 24 }).map((quarters) => quarters / 4),
  ),
});

describe('the drawing of the spindle', () => {
  it('prints channels, sides, multiply-adds and their sum as lib/arch counts them', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom('wide', 'upright'), (choice, plan) => {
        const { macs, sizes, hasShortcut, onShortcut } = expected(choice);
        const total = macs.reduce((sum, each) => sum + each);
        const markup = drawing(choice, plan);
        const lines = textsIn(markup);

        const written = numbers.compactSum(macs);
        expect(overParts(lines)).toEqual(written.terms);
        expect(atSeams(lines)).toEqual(sizes.map((size) => size.map(numbers.integer)));
        expect(lines).toContain(`The whole block: ${written.sum} multiply-adds`);
        const pieces = barPieces(markup);
        expect(pieces).toHaveLength(macs.length);
        const length = pieces.reduce((sum, each) => sum + each);
        pieces.forEach((piece, index) =>
          expect(piece / length).toBeCloseTo((macs[index] ?? NaN) / total, 9),
        );
        expect(lines).toContain(
          hasShortcut
            ? `shortcut, ${numbers.integer(onShortcut)} values`
            : 'where a shortcut would run',
        );

        const block = bottleneck(choice);
        const { rows } = blockTable(block, words);
        expect(rows.slice(0, macs.length).map((row) => row[6])).toEqual(macs);
        expect(rows[macs.length]?.[6]).toBe(total);
        expect(summaryText(block, words)).toContain(`${written.sum} multiply-adds:`);
      }),
      { numRuns: 1000 },
    );
  }, 180_000);
});
