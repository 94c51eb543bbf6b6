import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultsOf, parseState, printQuery, printState } from '@/lib/store/codec';
import { anyState } from '@/tests/support/figures/relu-erases';
import { anotherSet, directionsOf, reluErasesTable, sharesThrough, turn } from './state';

const start = defaultsOf(reluErasesTable);
const read = (query: string) => parseState(reluErasesTable, new URLSearchParams(query));

describe('the link of what ReLU erases', () => {
  it('brings every state back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const query = printQuery(printState(reluErasesTable, state));
        expect(read(query)).toEqual({ state, reports: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty at the start and short after', () => {
    expect(printState(reluErasesTable, start)).toEqual([]);
    const state = { channels: 5, activation: 'linear', seed: 7, turned: [40, 130] } as const;
    expect(printQuery(printState(reluErasesTable, state))).toBe(
      '?rem=5&react=linear&reseed=7&reang=40,130',
    );
  });

  it.each(['?reang=360', '?reang=1.5', '?reang=-1', '?reang=', '?reang=1,2,3,4,5,6,7,8,9'])(
    'refuses %s and says so',
    (query) => {
      const { state, reports } = read(query);
      expect(state).toEqual(start);
      expect(reports.map(({ reason }) => reason)).toEqual(['not-valid-text']);
    },
  );
});

describe('the directions', () => {
  it('start with two at a right angle, which keep a quarter', () => {
    expect(directionsOf(start, 2)).toEqual([132, 222]);
    expect(sharesThrough(start, 2)).toEqual({ exact: 0.25, flat: 0.5, lost: 0.25 });
  });

  it('stay where they are when another one is turned, also those behind it', () => {
    const before = directionsOf(start, 8);
    const turned = { ...start, ...turn(start, 2, -10) };
    expect(directionsOf(turned, 8)).toEqual(before.map((angle, i) => (i === 2 ? 350 : angle)));
    expect(turned.turned).toHaveLength(3);
  });

  it('all come from the next seed in another set', () => {
    const turned = { ...start, ...turn(start, 0, 5) };
    const next = { ...turned, ...anotherSet(turned) };
    expect(next).toMatchObject({ seed: 1475, turned: [] });
    expect(anotherSet({ ...start, seed: 9999 }).seed).toBe(1);
  });
});
