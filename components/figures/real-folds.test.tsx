// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { parseState, printQuery, printState, type Table } from '@/lib/store/codec';
import { createLink, hrefWith, linkPart } from '@/lib/store/link';
import { onePositionTable, type OnePositionSetting } from '@/lib/store/one-position';
import { weightWallTable, type WeightWallSetting } from '@/lib/store/weight-wall';
import { samples } from '@/lib/content/samples';
import { find, mount } from '@/tests/support/mount';
import { ControlsProvider } from './Controlled';
import {
  createRealPositionStore,
  realPositionTable,
  type RealPositionState,
} from './one-position/real/state';
import { RealFold } from './RealFold';
import { realProjectionTable, type RealProjectionState } from './relu-erases/real/state';

const photo = fc.constantFrom(...samples.map(({ name }) => name));
const upTo = (max: number) => fc.integer({ min: 1, max });
const orNone = (max: number) => fc.option(upTo(max), { nil: undefined });

const anyPosition: fc.Arbitrary<RealPositionState> = fc.record({
  ...{ isOpen: fc.boolean(), block: upTo(13), photo, row: upTo(112), column: upTo(112) },
  ...{ filter: orNone(1024), channel: orNone(1024) },
});
const anyProjection: fc.Arbitrary<RealProjectionState> = fc.record({
  ...{ isOpen: fc.boolean(), photo, activation: fc.constantFrom('linear', 'relu6') },
  block: fc.integer({ min: 3, max: 17 }),
});

function staysTheSame<State extends object>(table: Table<State>, any: fc.Arbitrary<State>) {
  fc.assert(
    fc.property(any, (state) => {
      const query = new URLSearchParams(printQuery(printState(table, state)));
      expect(parseState(table, query)).toEqual({ state, reports: [] });
    }),
  );
}

const realFold = {
  table: realPositionTable,
  summary: 'In a real network',
  locked: 'Fixed.',
  headingLevel: undefined,
} as const;

/** The fold of the figure alone on a page with this query. */
function fold(search: string) {
  const store = createRealPositionStore();
  const link = createLink({ parts: [linkPart<RealPositionState>(realPositionTable, store)] });
  link.read(search, 'keep');
  const { container } = mount(
    <ControlsProvider value={link.view.getState().controls}>
      <RealFold {...realFold} store={store}>
        {() => <p>nine products</p>}
      </RealFold>
    </ControlsProvider>,
  );
  return { container, store };
}

const queryOf = <State extends object>(table: Table<State>, change: Partial<State>) =>
  printQuery(printState(table, { ...parseState(table, new URLSearchParams()).state, ...change }));

describe('a link to what is folded away below a figure', () => {
  it('gives the real position back as it was', () => {
    staysTheSame<RealPositionState>(realPositionTable, anyPosition);
  });

  it('gives the real projection back as it was', () => {
    staysTheSame<RealProjectionState>(realProjectionTable, anyProjection);
  });

  it('names nothing that is as it was at first, and what was chosen by its key', () => {
    expect(queryOf<RealPositionState>(realPositionTable, {})).toBe('');
    const cell = { isOpen: true, block: 7, row: 14, filter: 5, channel: 128 };
    expect(queryOf<RealPositionState>(realPositionTable, cell)).toBe(
      '?opr=1&oprb=7&oprr=14&oprf=5&oprk=128',
    );
    expect(queryOf<RealProjectionState>(realProjectionTable, {})).toBe('');
    expect(queryOf<RealProjectionState>(realProjectionTable, { isOpen: true, block: 6 })).toBe(
      '?rp=1&rpblock=6',
    );
    expect(
      queryOf<WeightWallSetting>(weightWallTable, { view: 'values', separableColumn: 4 }),
    ).toBe('?wwv=values&wwk=4');
  });

  it('folds away below its figure where no link fixes it', () => {
    const { container, store } = fold('');
    expect(find<HTMLDetailsElement>(container, 'details').open).toBe(false);
    expect(store.getState().isOpen).toBe(false);
  });

  it.each([
    ['?lock=opr', false],
    ['?opr=1&lock=opr', true],
  ])('%s leaves it as it is, without anything to unfold', (search, isThere) => {
    const { container } = fold(search);
    expect(container.querySelector('details')).toBeNull();
    expect(container.textContent).toContain('In a real network');
    expect(container.textContent).toContain('Fixed.');
    expect(container.textContent?.includes('nine products')).toBe(isThere);
  });

  it('hide= takes it away', () => {
    expect(fold('?opr=1&hide=opr').container.textContent).toBe('');
  });

  it('takes neither a channel that no layer has nor a block that does not expand', () => {
    const reading = (query: string) => [
      ...parseState<RealPositionState>(realPositionTable, new URLSearchParams(query)).reports,
      ...parseState<RealProjectionState>(realProjectionTable, new URLSearchParams(query)).reports,
    ];
    expect(reading('oprk=1025&rpblock=2').map(({ key, reason }) => [key, reason])).toEqual([
      ['oprk', 'not-allowed'],
      ['rpblock', 'not-allowed'],
    ]);
  });

  it('opens the fold and has its numbers beside those of the figure', () => {
    const store = createRealPositionStore();
    const fold = linkPart<RealPositionState>(realPositionTable, store);
    const link = createLink({ parts: [fold] });
    const { container } = mount(
      <RealFold {...realFold} store={store}>
        {() => <p>nine products</p>}
      </RealFold>,
    );
    expect(container.textContent).not.toContain('nine products');
    act(() => link.read('?opr=1&oprb=5', 'keep'));
    expect(find<HTMLDetailsElement>(container, 'details').open).toBe(true);
    expect(container.textContent).toContain('nine products');
    const figure = { filters: 10, scope: 'position', tick: 40 } as const;
    expect(hrefWith<OnePositionSetting>('/f/', onePositionTable, figure, fold.print())).toBe(
      '/f/?opf=10&opt=40&opr=1&oprb=5',
    );
  });
});

it('what is folded away has its heading one level below that of its figure', () => {
  const levels = ([2, 3, undefined] as const).map((headingLevel) => {
    const store = createRealPositionStore();
    store.setState({ isOpen: true });
    const { container } = mount(
      <RealFold {...realFold} headingLevel={headingLevel} store={store}>
        {(level) => <p>{level}</p>}
      </RealFold>,
    );
    return find(container, 'details p').textContent;
  });
  expect(levels).toEqual(['3', '4', '4']);
});
