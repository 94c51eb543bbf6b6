import { describe, expect, it } from 'vitest';
import { createLink, linkPart } from './link';
import {
  createOnePositionStore,
  dispatchOnePosition,
  onePositionTable,
  playbackOf,
  type OnePositionSetting,
} from './one-position';

describe('the state of one position', () => {
  it('starts at the end of the lecture example: 135 multiplications', () => {
    const store = createOnePositionStore();
    expect(playbackOf(store.getState())).toMatchObject({ step: 135, stepCount: 135 });
  });

  it('stays at the end when filters are added, and where it was when it is not at the end', () => {
    const store = createOnePositionStore();
    store.setState({ filters: 10 });
    expect(playbackOf(store.getState()).step).toBe(270);
    dispatchOnePosition(store, { type: 'scrub', step: 80 });
    store.setState({ filters: 64 });
    expect(playbackOf(store.getState())).toMatchObject({ step: 80, stepCount: 1728 });
  });

  it('runs until the slower lane is done: with one filter the separable one', () => {
    const store = createOnePositionStore({ filters: 1 });
    expect(playbackOf(store.getState()).stepCount).toBe(30);
  });

  it('prints only what differs from the start, and not whether it plays', () => {
    const store = createOnePositionStore();
    const link = createLink({ parts: [linkPart<OnePositionSetting>(onePositionTable, store)] });
    expect(link.print('')).toBe('');
    dispatchOnePosition(store, { type: 'scrub', step: 27 });
    dispatchOnePosition(store, { type: 'play' });
    store.setState({ filters: 8, scope: 'all' });
    expect(link.print('')).toBe('?opf=8&ops=all&opt=27');
  });
});
