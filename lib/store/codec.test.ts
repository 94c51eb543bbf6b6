import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, defaultsOf, parseState, printQuery, printState, type Table } from './codec';
import { booleanField, choiceField, integerField, numberField, textField } from './fields';

interface Example {
  readonly filters: number;
  readonly alpha: number;
  readonly kernel: number;
  readonly padding: 'same' | 'valid';
  readonly biases: boolean;
  readonly photo: string;
}

/** At most 100 filters where there are biases: something to repair. */
const table: Table<Example> = {
  fields: {
    filters: integerField('k', 1, 512, 5),
    alpha: numberField('alpha', { min: 0.25, max: 1.4, step: 0.05 }, 1),
    kernel: numberField('f', { values: [1, 3, 5, 7] }, 3),
    padding: choiceField('pad', ['same', 'valid'], 'valid'),
    biases: booleanField('b', false),
    photo: textField('sample', (text) => /^[a-z0-9-]{1,40}$/.test(text), 'cat'),
  },
  repair: (state) => (state.biases ? { ...state, filters: Math.min(state.filters, 100) } : state),
  allowed: ({ biases }) => ({ filters: { min: 1, max: biases ? 100 : 512, step: 1 } }),
};

const print = (state: Example) => printQuery(printState(table, state));
const parse = (search: string) => parseState(table, new URLSearchParams(search));
const defaults = defaultsOf(table);

const states: fc.Arbitrary<Example> = fc
  .record({
    filters: fc.integer({ min: 1, max: 512 }),
    alpha: fc.integer({ min: 5, max: 28 }).map((twentieths) => twentieths / 20),
    kernel: fc.constantFrom(1, 3, 5, 7),
    padding: fc.constantFrom('same' as const, 'valid' as const),
    biases: fc.boolean(),
    photo: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  })
  .map((state) => changed(table, state, {}));

describe('printing a state', () => {
  it('prints nothing for the defaults', () => {
    expect(print(defaults)).toBe('');
  });

  it('prints only what differs, in the order of the table, with a decimal point', () => {
    expect(print({ ...defaults, biases: true, padding: 'same', alpha: 0.75, filters: 64 })).toBe(
      '?k=64&alpha=0.75&pad=same&b=1',
    );
  });

  it('does not depend on the order in which the state was put together', () => {
    const { filters, ...rest } = { ...defaults, filters: 8, photo: 'dog' };
    expect(print({ ...rest, filters })).toBe('?k=8&sample=dog');
  });
});

describe('reading a state', () => {
  it('takes what is valid and leaves the rest at its default', () => {
    expect(parse('?k=64&b=1').state).toEqual({ ...defaults, filters: 64, biases: true });
    expect(parse('').state).toEqual(defaults);
  });

  it.each([
    ['?k=', 'k', '', 'not-a-number', '5'],
    ['?k=1e9', 'k', '1e9', 'not-a-number', '5'],
    ['?k=1e2', 'k', '1e2', 'not-a-number', '5'],
    ['?k=0x10', 'k', '0x10', 'not-a-number', '5'],
    ['?alpha=0,75', 'alpha', '0,75', 'not-a-number', '1'],
    ['?pad=SAME', 'pad', 'SAME', 'not-a-choice', 'valid'],
    ['?b=yes', 'b', 'yes', 'not-a-switch', '0'],
    ['?sample=../secret', 'sample', '../secret', 'not-valid-text', 'cat'],
  ])('%s falls back to the default and says why', (search, key, value, reason, used) => {
    const { state, reports } = parse(search);
    expect(state).toEqual(defaults);
    expect(reports).toEqual([{ key, value, reason, used }]);
  });

  it.each([
    ['?k=5000', 'k', '5000', '5', { min: 1, max: 512, step: 1 }],
    ['?k=5.5', 'k', '5.5', '5', { min: 1, max: 512, step: 1 }],
    ['?k=-1', 'k', '-1', '5', { min: 1, max: 512, step: 1 }],
    ['?alpha=0.77', 'alpha', '0.77', '1', { min: 0.25, max: 1.4, step: 0.05 }],
    ['?f=4', 'f', '4', '3', { values: [1, 3, 5, 7] }],
  ] as const)(
    '%s falls back to the default and says what is allowed',
    (search, key, value, used, allowed) => {
      const { state, reports } = parse(search);
      expect(state).toEqual(defaults);
      expect(reports).toEqual([{ key, value, reason: 'not-allowed', used, allowed }]);
    },
  );

  it('takes the first of two and reports the second', () => {
    const { state, reports } = parse('?k=7&k=9');
    expect(state.filters).toBe(7);
    expect(reports).toEqual([{ key: 'k', value: '9', reason: 'repeated', used: '7' }]);
  });

  it('repairs what does not fit together, reports the change and what would fit', () => {
    const { state, reports } = parse('?k=300&b=1');
    expect(state.filters).toBe(100);
    const allowed = { min: 1, max: 100, step: 1 };
    expect(reports).toEqual([{ key: 'k', value: '300', reason: 'adjusted', used: '100', allowed }]);
  });

  it('cuts a long value in the report, between characters', () => {
    const [report] = parse(`?pad=${'😀'.repeat(500)}`).reports;
    expect(report?.value).toBe(`${'😀'.repeat(60)}…`);
  });
});

it('reads back each of 5,000 states from its own link, without a report', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parse(print(state))).toEqual({ state, reports: [] });
    }),
    { numRuns: 5_000 },
  );
});

it('takes 5,000 garbage queries without throwing, and reports what it did not take', () => {
  const keys = fc.constantFrom('k', 'alpha', 'f', 'pad', 'b', 'sample', 'other');
  const values = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.double().map(String));
  const queries = fc.array(fc.tuple(keys, values), { maxLength: 8 });
  fc.assert(
    fc.property(queries, fc.string({ unit: 'binary' }), (entries, tail) => {
      const search = `?${entries.map(([key, value]) => `${key}=${value}`).join('&')}&${tail}`;
      const { state, reports } = parse(search);
      expect(parse(print(state))).toEqual({ state, reports: [] });
      const params = new URLSearchParams(search);
      for (const field of Object.values(table.fields)) {
        const refused = params
          .getAll(field.key)
          .slice(0, 1)
          .filter((text) => !field.parse(text).ok);
        const reported = reports.filter(
          ({ key, reason }) => key === field.key && isRefusal(reason),
        );
        expect(reported).toHaveLength(refused.length);
      }
    }),
    { numRuns: 5_000 },
  );
});

const isRefusal = (reason: string) => reason.startsWith('not-');
