import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Table } from './codec';
import { booleanField, integerField } from './fields';
import { createLink, createStateStore, hrefWith, linkPart } from './link';

interface Numbers {
  readonly n: number;
  readonly f: number;
}

interface Switches {
  readonly flops: boolean;
}

const numbersTable: Table<Numbers> = {
  fields: { n: integerField('n', 1, 99, 6), f: integerField('f', 1, 9, 3) },
};
const switchesTable: Table<Switches> = { fields: { flops: booleanField('flops', false) } };

function setUp() {
  const numbers = createStateStore(numbersTable);
  const switches = createStateStore(switchesTable);
  const parts = [linkPart(numbersTable, numbers), linkPart(switchesTable, switches)];
  const link = createLink({ parts, panels: ['answers'], foreignKeys: ['theme'] });
  return { numbers, switches, link };
}

describe('a link over two stores', () => {
  it('reads each value into its store', () => {
    const { numbers, switches, link } = setUp();
    link.read('?n=12&flops=1', 'keep');
    expect(numbers.getState()).toEqual({ n: 12, f: 3 });
    expect(switches.getState()).toEqual({ flops: true });
    expect(link.view.getState().ready).toBe(true);
  });

  it('prints both, then what is hidden and fixed, then the keys of others', () => {
    const { numbers, switches, link } = setUp();
    link.read('?theme=dark&x=1&lock=f&hide=answers&n=7&v=1', 'keep');
    switches.setState({ flops: true });
    numbers.setState({ f: 5 });
    expect(link.print('?theme=dark&x=1&lock=f&hide=answers&n=7&v=1')).toBe(
      '?n=7&f=5&flops=1&hide=answers&lock=f&theme=dark&x=1',
    );
  });

  it('tells what it did not take, of any store, of hide, and of keys that nobody knows', () => {
    const { link } = setUp();
    link.read('?theme=dark&n=100&flops=on&hide=menu&x=1', 'keep');
    expect(link.view.getState().reports.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'n not-allowed',
      'flops not-a-switch',
      'hide unknown-name',
      ' known-names',
      'x unknown-key',
      ' known-keys',
    ]);
    expect(
      link.view
        .getState()
        .reports.flatMap(({ used = [] }) => used)
        .slice(2),
    ).toEqual(['n, f, flops, answers', 'n, f, flops, hide, lock, theme']);
  });

  it('keeps the numbers in hand where an address names none of them, or resets them', () => {
    const { numbers, link } = setUp();
    numbers.setState({ n: 20, f: 5 });
    link.read('?flops=1', 'keep');
    expect(numbers.getState()).toEqual({ n: 20, f: 5 });
    link.read('?n=8', 'keep');
    expect(numbers.getState()).toEqual({ n: 8, f: 3 });
    link.read('', 'reset');
    expect(numbers.getState()).toEqual({ n: 6, f: 3 });
  });

  it('leaves alone what a store holds besides the table', () => {
    const store = createStore(() => ({ n: 6, f: 3, openPanel: 'table' }));
    createLink({ parts: [linkPart(numbersTable, store)] }).read('?n=9', 'keep');
    expect(store.getState()).toEqual({ n: 9, f: 3, openPanel: 'table' });
  });

  it('calls back after a change of any store until it is stopped', () => {
    const { numbers, switches, link } = setUp();
    let calls = 0;
    const stop = link.subscribe(() => (calls += 1));
    numbers.setState({ n: 7 });
    switches.setState({ flops: true });
    expect(calls).toBe(2);
    stop();
    numbers.setState({ n: 8 });
    expect(calls).toBe(2);
  });

  it('refuses two fields with one key', () => {
    const { numbers } = setUp();
    const parts = [linkPart(numbersTable, numbers), linkPart(numbersTable, numbers)];
    expect(() => createLink({ parts })).toThrow('two things in one link are called "n"');
  });
});

it('takes 5,000 garbage queries without throwing, and settles after one reading', () => {
  const { link } = setUp();
  const keys = fc.constantFrom(
    'n',
    'f',
    'flops',
    'hide',
    'lock',
    'v',
    'theme',
    '',
    '%',
    '__proto__',
  );
  const values = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.integer().map(String));
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, values), { maxLength: 8 }), (entries) => {
      const search = `?${entries.map(([key, value]) => `${key}=${value}`).join('&')}`;
      link.read(search, 'reset');
      const printed = link.print(search);
      link.read(printed, 'reset');
      expect(link.print(printed)).toBe(printed);
      const known = ['n', 'f', 'flops', 'hide', 'lock', 'v', 'theme'];
      const strangers = [...new URLSearchParams(printed).keys()].filter((k) => !known.includes(k));
      expect(link.view.getState().reports.map(({ reason }) => reason)).toEqual(
        strangers.length === 0 ? [] : [...strangers.map(() => 'unknown-key'), 'known-keys'],
      );
    }),
    { numRuns: 5_000 },
  );
});

describe('the address of another page with numbers in it', () => {
  it('holds what differs from the defaults', () => {
    expect(hrefWith('/vi/calculator/', numbersTable, { n: 6, f: 5 })).toBe('/vi/calculator/?f=5');
  });

  it('names one number even if all are defaults, so that the page takes them from the link', () => {
    expect(hrefWith('/en/calculator/', numbersTable, { n: 6, f: 3 })).toBe('/en/calculator/?n=6');
  });
});
