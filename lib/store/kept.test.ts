import { describe, expect, it } from 'vitest';
import { createKeptStore, type Kept } from './kept';

const count: Kept<{ readonly count: number }> = {
  key: 'count',
  initial: { count: 0 },
  parse: (text) => ({ count: Number(text) || 0 }),
  print: (state) => (state.count === 0 ? null : String(state.count)),
};

function memory(entries: Record<string, string> = {}) {
  const held = new Map(Object.entries(entries));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  };
}

describe('a kept store', () => {
  it('starts with what the device holds, while its initial state is the server’s', () => {
    const store = createKeptStore(count, () => memory({ count: '7' }));
    expect(store.getState()).toEqual({ count: 7 });
    expect(store.getInitialState()).toEqual({ count: 0 });
  });

  it('saves each change, and removes the entry when there is nothing to keep', () => {
    const storage = memory();
    const store = createKeptStore(count, () => storage);
    store.setState({ count: 3 });
    expect(storage.held.get('count')).toBe('3');
    store.setState({ count: 0 });
    expect(storage.held.has('count')).toBe(false);
  });

  it('works where storing is forbidden', () => {
    const store = createKeptStore(count, () => {
      throw new Error('forbidden');
    });
    store.setState({ count: 2 });
    expect(store.getState()).toEqual({ count: 2 });
  });
});
