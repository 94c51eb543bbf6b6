import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drawing } from '@/components/figures/relu-erases/Drawing';
import {
  claimOf,
  legendOf,
  percentText,
  shownOf,
  summaryOf,
  tableOf,
  type Shown,
} from '@/components/figures/relu-erases/words';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { averageKept } from '@/lib/ops/relu-survival';
import { chartPoint, narrowPlaces, widePlaces } from '@/lib/layout/relu-erases-places';
import { textsIn } from '../../support/drawn';
import { anyState } from '../../support/figures/relu-erases';
import { markupOf } from '../../support/markup';

const layouts = { wide: widePlaces, narrow: narrowPlaces } as const;

function drawing(shown: Shown, layout: keyof typeof layouts): string {
  return markupOf(
    <Drawing
      layout={layout}
      places={layouts[layout]}
      shown={shown}
      change={() => undefined}
      onDrag={() => undefined}
      ids={{ title: 'title', summary: 'summary' }}
      isTried={false}
      areTurnable
    />,
  );
}

describe('picture, sentence and table of what ReLU erases', () => {
  it('agree in any setting', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom('en', 'vi'),
        fc.constantFrom('wide', 'narrow'),
        (state, language, layout) => {
          const shown = shownOf(state, messagesOf(language).reluErases, language);
          const numbers = numbersIn(language);
          const { exact, flat, lost } = shown.shares;
          const row = tableOf(shown).rows.find(([channels]) => channels === state.channels);
          expect(row).toEqual([state.channels, averageKept(state.channels), exact, flat, lost]);
          const kept = percentText(numbers, exact);
          expect(summaryOf(shown)).toContain(kept);
          expect(claimOf(shown)).toContain(kept);
          expect(legendOf(shown).map(({ text }) => text.split(' ')[0])).toEqual(
            [exact, flat, lost].map((share) => percentText(numbers, share).split(' ')[0]),
          );
          const markup = drawing(shown, layout);
          expect(textsIn(markup).some((text) => text.includes(kept))).toBe(true);
          const { chart } = layouts[layout];
          if (chart) {
            const at = chartPoint(chart, state.channels, exact);
            expect(markup).toContain(`cx="${at.x}" cy="${at.y}" r="8"`);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
