import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, defaultsOf, parseState, printQuery, printState } from '@/lib/store/codec';
import { goalNames, lanes, modes, presets } from '@/lib/layout/two-halves';
import { anyState } from '@/tests/support/figures/two-halves';
import {
  choosePreset,
  pictures,
  pressCell,
  presetOf,
  separate,
  stepWeight,
  twoHalvesTable,
  weighed,
} from './state';

const start = defaultsOf(twoHalvesTable);
const queryOf = (state: typeof start) => printQuery(printState(twoHalvesTable, state));
const read = (query: string) => parseState(twoHalvesTable, new URLSearchParams(query));

describe('the link of the two halves', () => {
  it('is empty at the start', () => {
    expect(queryOf(start)).toBe('');
  });

  it('writes filters as letters and weights as numbers', () => {
    const filters = [presets.topEdge, presets.blur, presets.nothing] as const;
    expect(queryOf({ ...start, filters, weights: [0.5, 0, -1], relu: false })).toBe(
      '?thfilter=onoopoooo.ppppppppp.oooopoooo&thw=0.5,0,-1&threlu=0',
    );
  });

  it('without weights has those of its picture, and keeps those that it names', () => {
    const weightsOf = (query: string) => weighed(read(query).state).weights;
    expect(weightsOf('?thpic=photo')).toEqual([1, 1, 1]);
    expect(weightsOf('?threlu=0')).toEqual([1, -1, -1]);
    expect(weightsOf('?thpic=photo&thw=1,-1,-1')).toEqual([1, -1, -1]);
    expect(queryOf({ ...start, weights: [1, -1, -1] })).toBe('?thw=1,-1,-1');
  });

  it('brings every state back', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...pictures), fc.boolean(), (any, picture, isSet) => {
        const state = { ...any, picture, weights: isSet ? any.weights : undefined };
        expect(read(queryOf(state))).toEqual({ state, reports: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['?thfilter=pppp', '?thfilter=xxxxxxxxx', '?thfilter=ooooooooo.ooooooooo', '?thw=1,-1'])(
    'refuses %s and says so',
    (query) => {
      const { state, reports } = read(query);
      expect(state).toEqual(start);
      expect(reports.map(({ reason }) => reason)).toEqual(['not-valid-text']);
    },
  );
});

describe('what the reader presses', () => {
  it('a cell goes 0, 1, −1 and round again, in all lanes while they share the filter', () => {
    let state = start;
    const values = [1, 2, 3].map(() => {
      state = { ...state, ...pressCell(state, 2, 0) };
      return state.filters[0][0];
    });
    expect(values).toEqual([1, -1, 0]);
    expect(state.filters).toHaveLength(1);
    expect(state.lane).toBe('B');
  });

  it('with a filter for each lane only its own changes', () => {
    const apart = { ...start, ...separate(start, true) };
    const { filters } = { ...apart, ...pressCell(apart, 1, 8) };
    expect(filters).toHaveLength(3);
    expect(filters.map((filter) => filter[8])).toEqual([0, 1, 0]);
  });

  it('back to one filter, that of the lane in hand stays', () => {
    const apart = { ...start, ...separate(start, true), lane: 'G' as const };
    const chosen = { ...apart, ...choosePreset(apart, 'blur') };
    expect(presetOf(chosen)).toBe('blur');
    expect({ ...chosen, ...separate(chosen, false) }.filters).toEqual([presets.blur]);
  });

  it('a filter of the reader’s own has no name', () => {
    expect(presetOf(start)).toBe('leftEdge');
    expect(presetOf({ ...start, ...pressCell(start, 0, 0) })).toBeUndefined();
  });

  it('a weight stops at its ends by steps and goes round by presses', () => {
    expect(stepWeight(weighed(start), 0, 1).weights).toEqual([1, -1, -1]);
    expect(stepWeight(weighed(start), 0, -1).weights).toEqual([0.5, -1, -1]);
    expect(stepWeight(weighed(start), 0, 1, true).weights).toEqual([-1, -1, -1]);
    expect(stepWeight(weighed(start), 1, 1, true).weights).toEqual([1, -0.5, -1]);
  });
});

it('needs no repair', () => {
  expect(changed(twoHalvesTable, start, {})).toEqual(start);
  expect([modes.length, goalNames.length, lanes.length]).toEqual([3, 3, 3]);
});
