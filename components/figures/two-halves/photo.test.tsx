// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhotoPixels } from '@/components/hooks/use-photo-pixels';
import { messagesOf } from '@/lib/content/messages';
import { lanes, runExperiment } from '@/lib/layout/two-halves';
import { onPhoto, photoChannels } from '@/lib/layout/two-halves-photo';
import { narrowPlaces, widePlaces } from '@/lib/layout/two-halves-places';
import { currentPhotoStore } from '@/lib/store/current-photo';
import { defaultsOf } from '@/lib/store/codec';
import { createStateStore } from '@/lib/store/link';
import { labelsOf, unreadable } from '@/tests/support/drawing-texts';
import { anyState } from '@/tests/support/figures/two-halves';
import { find, mount, press, pressKey } from '@/tests/support/mount';
import { Drawing } from './Drawing';
import { figureTexts } from './figure-texts';
import { twoHalvesTable, type TwoHalvesState } from './state';
import { TwoHalves } from './TwoHalves';
import { chosenPhoto } from './use-photo';
import type { Shown } from './words';

const pixels = vi.hoisted(() => ({ current: { status: 'loading', photo: null } as unknown }));
vi.mock('@/components/hooks/use-photo-pixels', () => ({
  usePhotoPixels: () => pixels.current as PhotoPixels,
}));

/** Left half dark, right half bright orange: one upright edge, weaker in green, none in blue. */
const rgba = Uint8ClampedArray.from({ length: 4 * 96 ** 2 }, (_, index) => {
  const isRight = (index >> 2) % 96 >= 48;
  return [isRight ? 255 : 51, isRight ? 153 : 51, 51, 255][index % 4] ?? 0;
});
const channels = photoChannels(rgba);
const start: TwoHalvesState = { ...defaultsOf(twoHalvesTable), picture: 'photo' };
const still = { change: () => undefined, isFixed: () => false };

function shownOf(change: Partial<TwoHalvesState> = {}, language: 'en' | 'vi' = 'en'): Shown {
  const state: TwoHalvesState = { ...start, ...change };
  const words = messagesOf(language).twoHalves;
  const outcome = runExperiment(state, channels);
  return { state, photo: { rgba, name: 'cat' }, outcome, isCovered: false, words, language };
}

beforeEach(() => {
  currentPhotoStore.setState({ photo: null });
  pixels.current = { status: 'done', photo: { url: '/samples/cat.jpg', rgba } };
});

describe('the sentence on a photo', () => {
  it('says the range of the output, and where it is strongest', () => {
    expect(figureTexts(shownOf({ weights: [1, -0.5, 0] })).summary).toBe(
      'Photo: cat, 96 × 96 cells. Looking, then mixing with the weights 1; −½; 0, ReLU between them on. ' +
        'The output runs from 0.00 to 0.60, strongest at row 2, column 49, at the top.',
    );
  });

  it('says which lane is strongest while looking only', () => {
    const { summary, title } = figureTexts(shownOf({ mode: 'look' }));
    expect(summary).toContain('Output R is the strongest: 0.80 at row 2, column 49, at the top.');
    expect(title).toBe('The same 9 weights answer at each of the 9,216 cells of a photo.');
  });

  it('says where nothing is above 0', () => {
    const { summary } = figureTexts(shownOf({ weights: [-1, -1, -1] }, 'vi'));
    expect(summary).toContain('Không ô nào của đầu ra trên 0: các giá trị đi từ −1,20 đến 0,00.');
  });
});

describe('the table on a photo', () => {
  it('holds the lit cell from its patch to its output', () => {
    const cell = 10 * 96 + 48;
    const { table } = figureTexts(shownOf({ photoCell: cell, weights: [1, -1, 0] }));
    const rounded = table.rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)),
    );
    expect(table.caption).toContain('row 11, column 49');
    expect(rounded.slice(3, 5)).toEqual([
      ['row 11, column 48, filter −1', 0.2, 0.2, 0.2],
      ['row 11, column 49, filter 1', 1, 0.6, 0.2],
    ]);
    expect(rounded.slice(9)).toEqual([
      ['filtered', 0.8, 0.4, 0],
      ['after ReLU', 0.8, 0.4, 0],
      ['weight', 1, -1, 0],
      ['product', 0.8, -0.4, 0],
      ['output', 0.4, '', ''],
    ]);
  });

  it('adds up in any setting, also at the rim', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const shown = shownOf({ ...any, mode: 'both', picture: 'photo', relu: true });
        const { rows } = figureTexts(shown).table;
        const numbers = (row: (typeof rows)[number] | undefined) =>
          (row ?? []).slice(1).map(Number);
        lanes.forEach((_, lane) => {
          const filter = shown.state.filters[lane] ?? shown.state.filters[0];
          const sum = rows
            .slice(0, 9)
            .reduce((all, row, tap) => all + (numbers(row)[lane] ?? 0) * (filter[tap] ?? 0), 0);
          expect(numbers(rows[9])[lane]).toBeCloseTo(sum, 9);
        });
        const products = numbers(rows[12]).reduce((all, each) => all + each, 0);
        expect(numbers(rows[13])[0]).toBeCloseTo(products, 9);
      }),
      { numRuns: 60 },
    );
  });
});

it('can be read in both languages in every mode', () => {
  const ids = { title: 'title', summary: 'summary' };
  for (const language of ['en', 'vi'] as const) {
    for (const mode of ['look', 'mix', 'both'] as const) {
      const shown = shownOf({ mode, weights: [-0.5, -0.5, -0.5], photoCell: 95 }, language);
      for (const layout of ['wide', 'narrow'] as const) {
        const places = onPhoto(layout === 'wide' ? widePlaces(mode) : narrowPlaces(mode, 2));
        const drawing = <Drawing {...{ layout, places, shown, ids, ...still }} isTried={false} />;
        const place = `${language} ${mode} ${layout}`;
        expect([place, ...unreadable(labelsOf(drawing))]).toEqual([place]);
      }
    }
  }
});

describe('the photo that is shown', () => {
  const own = { url: 'blob:own', origin: { from: 'file', name: 'me.jpg' } } as const;

  it('is the one that the reader carries, else the first sample', () => {
    expect(chosenPhoto('carried', { photo: null })).toBe('cat');
    const sample = { url: 'blob:1', origin: { from: 'sample', name: 'rocket' } } as const;
    expect(chosenPhoto('carried', { photo: sample })).toBe('rocket');
    expect(chosenPhoto('carried', { photo: own })).toBe('carried');
    expect(chosenPhoto('espresso', { photo: own })).toBe('espresso');
  });

  function show() {
    const store = createStateStore(twoHalvesTable);
    const { container } = mount(
      <TwoHalves language="en" messages={messagesOf('en')} store={store} />,
    );
    return { store, container };
  }

  it('takes the place of the squares, of the goals and of the question', () => {
    const { container, store } = show();
    expect(container.querySelector('canvas')).toBeNull();
    press(find(container, 'input[value=photo]'));
    expect(store.getState().picture).toBe('photo');
    expect(container.querySelectorAll('canvas')).toHaveLength(8 + 4);
    expect(container.textContent).not.toContain('Guess first');
    expect(container.textContent).toContain('No goals here');
    expect(find(container, 'a[href^="/en/classify"]').textContent).toContain('photo of your own');
  });

  it('offers one’s own photo only to whoever carries one', () => {
    const { container } = show();
    press(find(container, 'input[value=photo]'));
    const options = () => [...find(container, 'select').querySelectorAll('option')].length;
    expect(options()).toBe(5);
    act(() => currentPhotoStore.setState({ photo: own }));
    expect(options()).toBe(6);
  });

  it('is walked cell by cell by the arrow keys', () => {
    const { container, store } = show();
    press(find(container, 'input[value=photo]'));
    pressKey(find<HTMLElement>(container, '[data-target="output-0"]'), 'ArrowUp');
    expect(store.getState()).toMatchObject({ photoCell: 47 * 96 + 48, cell: 147 });
  });

  it('leaves the squares where they are while it is opened, and says so', () => {
    pixels.current = { status: 'loading', photo: null };
    const { container } = show();
    press(find(container, 'input[value=photo]'));
    expect(find(container, 'p[role=status]').textContent).toBe('Opening the photo.');
    expect(container.querySelector('canvas')).toBeNull();
    expect(container.textContent).toContain('Finding the left edge of the red square takes both.');
  });

  it('that cannot be opened leaves the one before, with what to do', () => {
    pixels.current = { status: 'failed', photo: { url: '/samples/cat.jpg', rgba } };
    const { container } = show();
    press(find(container, 'input[value=photo]'));
    expect(find(container, '[role=alert]').textContent).toContain('Choose another one.');
    expect(container.textContent).toContain('photo: cat');
  });
});
