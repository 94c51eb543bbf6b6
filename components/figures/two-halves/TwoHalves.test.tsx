// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { lanes, runExperiment } from '@/lib/layout/two-halves';
import { narrowPlaces, widePlaces } from '@/lib/layout/two-halves-places';
import { defaultsOf } from '@/lib/store/codec';
import { createStateStore } from '@/lib/store/link';
import { labelsOf, unreadable } from '@/tests/support/drawing-texts';
import { anyState } from '@/tests/support/figures/two-halves';
import { markupOf } from '@/tests/support/markup';
import { button, find, mount, press, pressKey } from '@/tests/support/mount';
import { Drawing } from './Drawing';
import { twoHalvesTable, weighed, type TwoHalvesState } from './state';
import { TwoHalves } from './TwoHalves';
import { spokenProbe, type Shown } from './words';

const start = defaultsOf(twoHalvesTable);
const still = { change: () => undefined, isFixed: () => false };
const languages = ['en', 'vi'] as const;

function shownOf(change: Partial<TwoHalvesState> = {}, language: 'en' | 'vi' = 'en'): Shown {
  const state = weighed({ ...start, ...change });
  const words = messagesOf(language).twoHalves;
  return { state, outcome: runExperiment(state), isCovered: false, words, language };
}

function drawingOf(shown: Shown, layout: 'wide' | 'narrow') {
  const { mode, lane } = shown.state;
  const places = layout === 'wide' ? widePlaces(mode) : narrowPlaces(mode, lanes.indexOf(lane));
  const ids = { title: 'title', summary: 'summary' };
  return <Drawing {...{ layout, places, shown, ids }} isTried={false} {...still} />;
}

const layouts = ['wide', 'narrow'] as const;

describe('the picture', () => {
  const states = {
    'at the start': {},
    'while looking only': { mode: 'look', goal: 'A', lane: 'G' },
    'while mixing only, without ReLU': { mode: 'mix', goal: 'B', relu: false, cell: 200 },
  } as const satisfies Readonly<Record<string, Partial<TwoHalvesState>>>;

  for (const [name, state] of Object.entries(states)) {
    it.each(layouts)(`${name}, %s`, (layout) => {
      expect(markupOf(drawingOf(shownOf(state), layout))).toMatchSnapshot();
    });
  }

  it('can be read in both languages in every mode', () => {
    for (const language of languages) {
      for (const mode of ['look', 'mix', 'both'] as const) {
        for (const layout of layouts) {
          const shown = shownOf({ mode, weights: [-0.5, -0.5, -0.5], cell: 575 }, language);
          const place = `${language} ${mode} ${layout}`;
          expect([place, ...unreadable(labelsOf(drawingOf(shown, layout)))]).toEqual([place]);
        }
      }
    }
  });
});

describe('the sentence', () => {
  it('has products of the lit cell that add up to its value', () => {
    const value = (text: string) =>
      Number(
        text
          .replace('−', '-')
          .replace(/^(-?)(\d*)½$/, (_, sign, whole) => `${sign}${Number(whole) + 0.5}`),
      );
    fc.assert(
      fc.property(anyState, (state) => {
        const shown = shownOf({ ...state, mode: 'both' });
        const [sum = '', result = ''] = spokenProbe(shown, 0).split(': ')[1]?.split(' = ') ?? [];
        const products = sum.split(' + ').map((product) => {
          const [kept = '', weight = ''] = product.slice(2).split(' × ');
          return value(kept.replace(/[()]/g, '')) * value(weight.replace(/[()]/g, ''));
        });
        const total = products.reduce((all, each) => all + each, 0);
        expect(total).toBe(value(result.split(',')[0] ?? ''));
        expect(total).toBe(shown.outcome.outputs[0]?.[state.cell]);
      }),
      { numRuns: 300 },
    );
  });
});

function show(change: Partial<TwoHalvesState> = {}) {
  const store = createStateStore(twoHalvesTable);
  store.setState(change);
  const { container } = mount(
    <TwoHalves language="en" messages={messagesOf('en')} store={store} />,
  );
  const drawing = find<SVGSVGElement>(container, '[role=graphics-document]');
  const target = (id: string) => find<HTMLElement>(drawing, `[data-target="${id}"]`);
  return { store, container, drawing, target };
}

describe('the keyboard', () => {
  it('has one Tab stop in the drawing, at the output', () => {
    const { drawing, target } = show();
    expect([...drawing.querySelectorAll('[tabindex="0"]')]).toEqual([target('output-0')]);
  });

  it('walks over the output cell by cell, then out of it to the weights and the filters', () => {
    const { store, target } = show();
    act(() => target('output-0').focus());
    pressKey(target('output-0'), 'ArrowDown');
    pressKey(target('output-0'), 'ArrowLeft');
    expect(store.getState().cell).toBe(7 * 24 + 2);
    for (let step = 0; step < 3; step++) pressKey(target('output-0'), 'ArrowLeft');
    expect(document.activeElement).toBe(target('weight-1'));
    pressKey(target('weight-1'), 'ArrowLeft');
    expect(document.activeElement).toBe(target('relu'));
    pressKey(target('relu'), 'ArrowLeft');
    expect(document.activeElement).toBe(target('cell-1-5'));
    pressKey(target('cell-1-5'), 'ArrowUp');
    expect(document.activeElement).toBe(target('cell-1-2'));
    pressKey(target('cell-1-2'), ' ');
    expect(store.getState().filters[0][2]).toBe(1);
    expect(target('cell-1-2').getAttribute('aria-label')).toBe('filter G, row 1, column 3: 1');
  });

  it('says the cell that the output points at', () => {
    const { target } = show();
    expect(target('output-0').getAttribute('aria-valuetext')).toBe(
      'row 7, column 4: R 1 × 1 + G 0 × (−1) + B 0 × (−1) = 1, found, right',
    );
  });
});

describe('the question', () => {
  const answer = (container: HTMLElement, id: string) => {
    press(find(container, `input[type=radio][value=${id}]`));
    press(button(container, 'Check my answer'));
  };

  it('covers the counts of looking only, and nothing else', () => {
    const { container, store } = show({ mode: 'look' });
    expect(container.textContent).toContain('? of 14 found, ? wrong');
    expect(find(container, 'table').textContent).toContain('?');
    answer(container, 'a');
    expect(store.getState()).toMatchObject({ mode: 'look', goal: 'A' });
    expect(container.textContent).toContain('14 of 14 found, 0 wrong');
  });

  it('shows in the figure why an answer is wrong: both squares lit in the red lane', () => {
    const { container, store, drawing } = show();
    answer(container, 'ac');
    expect(store.getState()).toMatchObject({ mode: 'look', goal: 'C' });
    expect(container.textContent).toContain('7 of 7 found, 7 wrong');
    expect(drawing.querySelectorAll('[data-same]')).toHaveLength(2);
  });
});
