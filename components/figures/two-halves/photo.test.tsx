// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhotoPixels } from '@/components/hooks/use-photo-pixels';
import { messagesOf } from '@/lib/content/messages';
import { onPhoto } from '@/lib/layout/two-halves-photo';
import * as photoLayout from '@/lib/layout/two-halves-photo';
import { narrowPlaces, widePlaces } from '@/lib/layout/two-halves-places';
import { currentPhotoStore } from '@/lib/store/current-photo';
import { createStateStore } from '@/lib/store/link';
import { labelsOf, unreadable } from '@/tests/support/drawing-texts';
import { rgba, shownOf, start } from '@/tests/support/figures/two-halves-photo';
import { find, mount, press, pressKey } from '@/tests/support/mount';
import { Drawing } from './Drawing';
import { figureTexts } from './figure-texts';
import { twoHalvesTable, type TwoHalvesState } from './state';
import { TwoHalves } from './TwoHalves';
import { chosenPhoto, printedState } from './use-photo';

const pixels = vi.hoisted(() => ({ current: { status: 'loading', photo: null } as unknown }));
vi.mock('@/components/hooks/use-photo-pixels', () => ({
  usePhotoPixels: () => pixels.current as PhotoPixels,
}));

vi.mock('@/lib/layout/two-halves-photo', { spy: true });
vi.mock('@/components/viz/PixelCanvas', () => ({
  PixelCanvas: ({ rgba }: { readonly rgba: Uint8ClampedArray }) => (
    <canvas data-grey={rgba[4 * (10 * 96 + 48)]} />
  ),
}));

const still = { change: () => undefined, isFixed: () => false };

beforeEach(() => {
  currentPhotoStore.setState({ photo: null });
  pixels.current = { status: 'done', photo: { url: '/samples/cat.jpg', rgba } };
});

describe('the cells of a photo', () => {
  const falling: Partial<TwoHalvesState> = { filters: [[0, 0, 0, 1, -1, 0, 0, 0, 0]] };

  it('say the range of all three outputs where none is above 0', () => {
    const { summary } = figureTexts(shownOf({ ...falling, relu: false, mode: 'look' }));
    expect(summary).toContain(
      'Off the rim no cell of the three outputs is above 0: they run from −204 to 0.',
    );
  });

  it('are drawn as the filter sees them, before ReLU, and as the output has them', () => {
    const shown = shownOf({ ...falling, mode: 'look', photoCell: 10 * 96 + 48 });
    const places = onPhoto(widePlaces('look'));
    const ids = { title: 'title', summary: 'summary' };
    const { container } = mount(
      <Drawing {...{ layout: 'wide', places, shown, ids, ...still }} isTried={false} />,
    );
    const greys = [...container.querySelectorAll('canvas')].map(({ dataset }) => dataset.grey);
    // The photo, its three channels, −204 and −102 and 0 of −204 to 204, and what ReLU leaves.
    expect(greys).toEqual(['255', '255', '153', '51', '0', '64', '128', '128', '128', '128']);
    expect(container.textContent).toContain('filtered −204');
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

  it('leaves the weights alone that the reader has set, also those that another picture starts with', () => {
    const { container, store } = show();
    const there = () => press(find(container, 'input[value=photo]'));
    const back = () => press(find(container, 'input[value=squares]'));
    there();
    expect(container.textContent).toContain('with the weights 1; 1; 1,');
    back();
    expect(container.textContent).toContain('with the weights 1; −1; −1,');
    act(() => store.setState({ weights: [1, 1, 1] }));
    there();
    back();
    expect(store.getState().weights).toEqual([1, 1, 1]);
    expect(container.textContent).toContain('with the weights 1; 1; 1,');
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

  it('is crossed by Home, End, Page Up and Page Down, and left with one more arrow', () => {
    const { container, store } = show();
    press(find(container, 'input[value=photo]'));
    const output = find<HTMLElement>(container, '[data-target="output-0"]');
    const cellAfter = (key: string) => {
      pressKey(output, key);
      return store.getState().photoCell;
    };
    expect(cellAfter('PageDown')).toBe(56 * 96 + 48);
    expect(cellAfter('PageUp')).toBe(48 * 96 + 48);
    expect(cellAfter('End')).toBe(48 * 96 + 95);
    expect(cellAfter('Home')).toBe(48 * 96);
    act(() => output.focus());
    pressKey(output, 'ArrowLeft');
    expect(document.activeElement).not.toBe(output);
    act(() => store.setState({ photoCell: 7 * 96 + 5 }));
    expect(cellAfter('PageUp')).toBe(5);
  });

  it('works nothing out anew for another cell, and changes nothing for the same one', () => {
    const { container, store } = show();
    press(find(container, 'input[value=photo]'));
    const { scalesOf: scales, rampOf, extremesOf } = vi.mocked(photoLayout);
    const counts = () => [scales, rampOf, extremesOf].map(({ mock }) => mock.calls.length);
    const before = counts();
    const field = find<SVGElement>(container, '[data-target="output-0"] > rect');
    vi.spyOn(field, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 192, 192));
    const move = (clientX: number) =>
      act(() => {
        field.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX, clientY: 21 }));
      });
    move(97);
    const state = store.getState();
    expect(state.photoCell).toBe(10 * 96 + 48);
    move(96);
    expect(store.getState()).toBe(state);
    expect(counts()).toEqual(before);
    act(() => store.setState({ weights: [1, 1, 1] }));
    expect(counts()[0]).toBe((before[0] ?? 0) + 1);
  });

  it('is one’s own after the way to the classify page, where the state outlives it', () => {
    const { container, store } = show();
    press(find(container, 'input[value=photo]'));
    act(() => store.setState({ photo: 'rocket' }));
    const link = find<HTMLAnchorElement>(container, 'a[href^="/en/classify"]');
    link.addEventListener('click', (event) => event.preventDefault());
    press(link);
    expect(store.getState().photo).toBe('carried');
    expect(container.textContent).toContain('come back and choose “a photo” and “your photo”');
  });

  it('is named in a link where it is a sample', () => {
    expect(printedState({ ...start, photo: 'carried' }, 'rocket').photo).toBe('rocket');
    expect(printedState({ ...start, picture: 'squares' }, 'rocket').photo).toBe('carried');
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
