import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drawing } from '@/components/figures/two-halves/Drawing';
import { summaryOf, tableOf } from '@/components/figures/two-halves/words';
import { messagesOf } from '@/lib/content/messages';
import { bestScore, lanes, runExperiment } from '@/lib/layout/two-halves';
import { widePlaces } from '@/lib/layout/two-halves-places';
import { textsIn } from '../../support/drawn';
import { anyState } from '../../support/figures/two-halves';
import { markupOf } from '../../support/markup';

const digits = (text: string) => [...text.matchAll(/\d+/g)].map(([match]) => Number(match));

describe('picture, sentence and table of the two halves', () => {
  it('agree in any setting', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom('en', 'vi'), (state, language) => {
        const words = messagesOf(language).twoHalves;
        const shown = { state, outcome: runExperiment(state), isCovered: false, words, language };
        const { found, cells, wrong, output } = bestScore(state.goal, shown.outcome.outputs);
        const said = summaryOf(shown).split(`${state.goal}: `)[1] ?? '';
        expect(digits(said)).toEqual([found, cells, wrong]);
        const row = tableOf(shown).rows.filter(([goal]) => goal === state.goal)[output];
        expect(row?.slice(2, 5)).toEqual([cells, found, wrong]);
        if (state.mode === 'look') expect(row?.[1]).toBe(lanes[output]);
        const texts = textsIn(
          markupOf(
            <Drawing
              layout="wide"
              places={widePlaces(state.mode)}
              shown={shown}
              ids={{ title: 'title', summary: 'summary' }}
              isTried={false}
              change={() => undefined}
              isFixed={() => false}
            />,
          ),
        );
        const counts = texts.filter((text) => text.startsWith(`${state.goal}:`));
        expect(counts).toHaveLength(state.mode === 'look' ? 3 : 1);
        expect(digits(counts[output] ?? '')).toEqual([found, cells]);
      }),
      { numRuns: 1_000 },
    );
  });
});
