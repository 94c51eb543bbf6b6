// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
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

  it('keeps a change for the visit where storage is full', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = createKeptStore(count, () => ({ ...memory(), setItem: full }));
    store.setState({ count: 2 });
    expect(store.getState()).toEqual({ count: 2 });
  });

  it('works without a window', () => {
    vi.stubGlobal('window', undefined);
    const store = createKeptStore(count, () => memory({ count: '7' }));
    vi.unstubAllGlobals();
    expect(store.getState()).toEqual({ count: 7 });
  });
});

describe('a kept store that is open in two tabs', () => {
  const openTab = (storage = memory()) => {
    const write = vi.spyOn(storage, 'setItem');
    return { storage, write, store: createKeptStore(count, () => storage) };
  };
  const say = (key: string | null, newValue: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));

  it('follows what the other tab has saved, without saving it again', () => {
    const { store, write } = openTab();
    say('count', '5');
    expect(store.getState()).toEqual({ count: 5 });
    expect(write).not.toHaveBeenCalled();
    store.setState(({ count: before }) => ({ count: before + 1 }));
    expect(write.mock.calls).toEqual([['count', '6']]);
  });

  it('is empty again once the other tab has removed the entry, or all entries', () => {
    const { store, storage } = openTab(memory({ count: '7' }));
    say('count', null);
    expect(store.getState()).toEqual({ count: 0 });
    store.setState({ count: 3 });
    say(null, null);
    expect(store.getState()).toEqual({ count: 0 });
    store.setState({ count: 4 });
    store.setState(store.getInitialState());
    expect(storage.held.has('count')).toBe(false);
  });

  it('hears nothing of other entries', () => {
    const { store } = openTab(memory({ count: '7' }));
    say('another', '5');
    expect(store.getState()).toEqual({ count: 7 });
  });

  it('reads again when the browser shows a page that it had put aside', () => {
    const { store, storage } = openTab();
    const showPage = (persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    storage.held.set('count', '8');
    showPage(false);
    expect(store.getState()).toEqual({ count: 0 });
    showPage(true);
    expect(store.getState()).toEqual({ count: 8 });
  });
});
