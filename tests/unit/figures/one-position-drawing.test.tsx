import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArrangedDrawing } from '@/components/figures/one-position/OnePositionDrawing';
import { viewOf, worksOf, type View } from '@/components/figures/one-position/view';
import { claimOf, tableOf } from '@/components/figures/one-position/words';
import { convolution, separableConvolution } from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { type Arrangement, designWidths } from '@/lib/layout/arrangement';
import { rectsIn, textsIn } from '../../support/drawn';
import { markupOf } from '../../support/markup';

const texts = messagesOf('en').onePosition;
const numbers = numbersIn('en');
const whole = (value: number) => numbers.integer(value);

function drawing(view: View, arrangement: Arrangement): string {
  return markupOf(
    <ArrangedDrawing
      view={view}
      texts={texts}
      numbers={numbers}
      ids={{ title: 'title', summary: 'summary' }}
      phase={0}
      lit={undefined}
      opened={undefined}
      onOpen={() => undefined}
      arrangement={arrangement}
      width={designWidths[arrangement]}
    />,
  );
}

/** Multiplications at one position, as lib/arch counts those at all 16. */
function costsOf(filters: number) {
  const spec = { input: { height: 6, width: 6, channels: 3 }, kernel: 3, filters };
  const separable = separableConvolution(spec);
  return {
    normal: convolution(spec).macs / 16,
    depthwise: separable.depthwise.macs / 16,
    separable: separable.macs / 16,
  };
}

/** The large number of a lane and the words beside it: in one arrangement after it, in one before. */
function printed(markup: string, arrangement: Arrangement) {
  const all = textsIn(markup);
  if (arrangement === 'narrow') {
    const [normal = '', first, separable = '', second] = all;
    const small = (text: string, name: string) => text.replace(`${name}, `, '');
    return [
      [first, small(normal, texts.normal)],
      [second, small(separable, texts.separable)],
    ];
  }
  return all.flatMap((text, index) =>
    /^(of [\d,]+|done)$/.test(text) ? [[all[index - 1], text]] : [],
  );
}

/** Mostly few filters: every filter is two rows, each to be drawn. */
const settings = fc.record({
  filters: fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 7, max: 64 }) },
  ),
  scope: fc.constantFrom('position', 'all'),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  arrangement: fc.constantFrom('wide', 'narrow'),
} as const);

describe('the drawing of one position', () => {
  it('fills a mark for each multiplication, and prints the numbers of lib/arch, table and claim', () => {
    fc.assert(
      fc.property(settings, ({ filters, scope, share, arrangement }) => {
        const costs = costsOf(filters);
        const tick = Math.round(share * Math.max(costs.normal, costs.separable));
        const view = viewOf({ filters, scope, tick }, worksOf(filters), true);
        const markup = drawing(view, arrangement);

        const normal = Math.min(tick, costs.normal);
        const separable = Math.min(tick, costs.separable);
        const filled = rectsIn(markup, '"filled"') + rectsIn(markup, '"current"');
        expect(filled).toBe(normal + separable);
        expect(filled + rectsIn(markup, '"empty"')).toBe(costs.normal + costs.separable);
        const finished = (made: number, each: number) => Math.max(0, Math.floor(made / each));
        expect(markup.match(/data-kind="output" data-finished/g)?.length ?? 0).toBe(
          finished(normal, 27) + finished(separable - costs.depthwise, 3),
        );
        const kept = Math.min(3, finished(separable, 9));
        expect(markup.match(/data-kind="kept" data-finished/g)?.length ?? 0).toBe(kept);

        const times = scope === 'all' ? 16 : 1;
        const large = (made: number, all: number) => [
          whole(made * times),
          made === all ? 'done' : `of ${whole(all * times)}`,
        ];
        expect(printed(markup, arrangement)).toEqual([
          large(normal, costs.normal),
          large(separable, costs.separable),
        ]);

        const { rows } = tableOf(view, texts, numbers);
        expect([rows[0]?.slice(1, 4), rows[3]?.slice(1, 4)]).toEqual([
          [normal, costs.normal, costs.normal * 16],
          [separable, costs.separable, costs.separable * 16],
        ]);
        const claim = claimOf(view, texts, numbers);
        expect(claim).toContain(` ${whole(costs.normal * times)} times`);
        expect(claim).toMatch(new RegExp(` ${whole(costs.separable * times)}[.:]`));
      }),
      { numRuns: 1000 },
    );
  }, 180_000);
});
