import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindToAddress } from './address';
import type { Table } from './codec';
import { integerField } from './fields';
import { createLink, createStateStore, linkPart } from './link';

interface Numbers {
  readonly n: number;
}

const table: Table<Numbers> = { fields: { n: integerField('n', 1, 999, 6) } };

function setUp(search: string) {
  const store = createStateStore(table);
  const link = createLink({ parts: [linkPart(table, store)] });
  const bar = { path: '/en/calculator/', search, writes: 0, refuses: false };
  const binding = bindToAddress(link, {
    path: () => bar.path,
    search: () => bar.search,
    replaceSearch: (next) => {
      if (bar.refuses) throw new DOMException('too many calls', 'SecurityError');
      bar.search = next;
      bar.writes += 1;
    },
  });
  return { store, bar, binding };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a store bound to the address', () => {
  it('takes the state of the address at the start', () => {
    expect(setUp('?n=12').store.getState()).toEqual({ n: 12 });
  });

  it('leaves an address alone that says it all', () => {
    const { bar } = setUp('?n=12&theme=dark');
    vi.advanceTimersByTime(1_000);
    expect(bar.writes).toBe(0);
  });

  it('writes once, when a drag has come to rest', () => {
    const { store, bar } = setUp('');
    for (let n = 100; n <= 200; n += 1) {
      store.setState({ n });
      vi.advanceTimersByTime(20);
    }
    expect(bar.writes).toBe(0);
    vi.advanceTimersByTime(250);
    expect([bar.search, bar.writes]).toEqual(['?n=200', 1]);
  });

  it('writes four times a second at most', () => {
    const { store, bar } = setUp('');
    for (let n = 1; n <= 4; n += 1) {
      store.setState({ n: n + 100 });
      vi.advanceTimersByTime(250);
    }
    expect([bar.search, bar.writes]).toEqual(['?n=104', 4]);
  });

  it('mends an address that asks for something impossible', () => {
    const { bar } = setUp('?n=5000&theme=dark');
    vi.advanceTimersByTime(250);
    expect(bar.search).toBe('?theme=dark');
  });

  it('writes the numbers that the reader brings from another page', () => {
    const { store, bar, binding } = setUp('');
    binding.stop();
    store.setState({ n: 40 });
    const link = createLink({ parts: [linkPart(table, store)] });
    const replaceSearch = (next: string) => {
      bar.search = next;
    };
    bindToAddress(link, { path: () => bar.path, search: () => bar.search, replaceSearch });
    vi.advanceTimersByTime(250);
    expect(bar.search).toBe('?n=40');
  });

  it('follows back and forward, where nothing means the default', () => {
    const { store, bar, binding } = setUp('?n=12');
    bar.search = '?n=30';
    binding.follow();
    expect(store.getState()).toEqual({ n: 30 });
    bar.search = '';
    binding.follow();
    expect(store.getState()).toEqual({ n: 6 });
  });

  it('does not take its own writing for a move of the reader', () => {
    const { store, bar, binding } = setUp('');
    store.setState({ n: 12 });
    vi.advanceTimersByTime(250);
    store.setState({ n: 13 });
    binding.follow();
    expect(store.getState()).toEqual({ n: 13 });
    expect(bar.search).toBe('?n=12');
  });

  it('writes at once before the reader leaves by a link', () => {
    const { store, bar, binding } = setUp('');
    store.setState({ n: 12 });
    binding.flush();
    expect(bar.search).toBe('?n=12');
    vi.advanceTimersByTime(1_000);
    expect(bar.writes).toBe(1);
  });

  it('neither writes into nor reads from the address of another page', () => {
    const { store, bar, binding } = setUp('');
    store.setState({ n: 12 });
    bar.path = '/en/learn/';
    bar.search = '?n=99';
    vi.advanceTimersByTime(1_000);
    binding.follow();
    binding.stop();
    expect(bar.search).toBe('?n=99');
    expect(store.getState()).toEqual({ n: 12 });
  });

  it('tries again later when the browser refuses to write so often', () => {
    const { store, bar } = setUp('');
    bar.refuses = true;
    store.setState({ n: 12 });
    vi.advanceTimersByTime(250);
    expect(bar.search).toBe('');
    bar.refuses = false;
    vi.advanceTimersByTime(250);
    expect(bar.search).toBe('?n=12');
  });

  it('leaves no timer behind when it stops', () => {
    const { store, bar, binding } = setUp('');
    store.setState({ n: 12 });
    binding.stop();
    expect(bar.search).toBe('?n=12');
    store.setState({ n: 13 });
    expect(vi.getTimerCount()).toBe(0);
  });
});
