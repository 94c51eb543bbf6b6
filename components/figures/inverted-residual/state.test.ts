import { describe, expect, it } from 'vitest';
import { parseState, printState } from '@/lib/store/codec';
import {
  changeInvertedResidual,
  createInvertedResidualStore,
  invertedResidualTable,
} from './state';

const read = (query: string) => parseState(invertedResidualTable, new URLSearchParams(query));

describe('the state of the inverted residual', () => {
  it('starts on the third block as the paper has it, and then prints nothing', () => {
    const state = createInvertedResidualStore().getState();
    expect(state).toEqual({ block: 3, middle: 'depthwise', expansion: 'own' });
    expect(printState(invertedResidualTable, state)).toEqual([]);
  });

  it('takes the next block as the paper has it, and keeps the middle', () => {
    const store = createInvertedResidualStore({ expansion: 0.25, middle: 'normal' });
    expect(store.getState().expansion).toBe(0.25);
    changeInvertedResidual(store, { block: 1 });
    expect(store.getState()).toEqual({ block: 1, middle: 'normal', expansion: 'own' });
  });

  it('keeps an expansion that is set with the block', () => {
    const store = createInvertedResidualStore();
    changeInvertedResidual(store, { block: 5, expansion: 2 });
    expect(store.getState().expansion).toBe(2);
  });

  it('has one way to say the t of the paper', () => {
    const store = createInvertedResidualStore({ expansion: 0.5 });
    changeInvertedResidual(store, { expansion: 6 });
    expect(store.getState().expansion).toBe('own');
    changeInvertedResidual(store, { block: 1, expansion: 1 });
    expect(store.getState().expansion).toBe('own');
  });

  it('reads links, and says what it does not take', () => {
    const good = read('irblock=4&irmiddle=normal&irratio=0.25');
    expect(good.state).toEqual({ block: 4, middle: 'normal', expansion: 0.25 });
    expect(good.reports).toEqual([]);
    const bad = read('irblock=18&irratio=0.3');
    expect(bad.state).toEqual({ block: 3, middle: 'depthwise', expansion: 'own' });
    expect(bad.reports.map(({ reason }) => reason)).toEqual(['not-allowed', 'not-allowed']);
  });
});
