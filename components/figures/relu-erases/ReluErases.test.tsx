// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { averageKept } from '@/lib/ops/relu-survival';
import { narrowPlaces, widePlaces } from '@/lib/layout/relu-erases-places';
import { defaultsOf } from '@/lib/store/codec';
import { createStateStore } from '@/lib/store/link';
import { labelsOf, unreadable } from '@/tests/support/drawing-texts';
import { markupOf } from '@/tests/support/markup';
import { button, find, mount, press, pressKey } from '@/tests/support/mount';
import { Drawing } from './Drawing';
import { ReluErases } from './ReluErases';
import { reluErasesTable, type ReluErasesState } from './state';
import { percentText, shownOf, survivalText, tableNumber, type Shown } from './words';

const start = defaultsOf(reluErasesTable);
const languages = ['en', 'vi'] as const;
const layouts = { wide: widePlaces, narrow: narrowPlaces } as const;
const layoutNames = ['wide', 'narrow'] as const;

function shown(change: Partial<ReluErasesState> = {}, language: 'en' | 'vi' = 'en'): Shown {
  return shownOf({ ...start, ...change }, messagesOf(language).reluErases, language);
}

function drawingOf(view: Shown, layout: keyof typeof layouts) {
  const nothing = () => undefined;
  return (
    <Drawing
      layout={layout}
      places={layouts[layout]}
      shown={view}
      change={nothing}
      onDrag={nothing}
      ids={{ title: 'title', summary: 'summary' }}
      isTried={false}
      areTurnable
    />
  );
}

/** The spiral is 480 points long: its ends and its length tell enough. */
function withShortPaths(markup: string): string {
  return markup.replace(
    / d="([^"]{160,})"/g,
    (_, path: string) => ` d="${path.slice(0, 60)} … ${path.length} … ${path.slice(-40)}"`,
  );
}

describe('the picture', () => {
  const states = {
    'of two channels': {},
    'of five channels, one turned': { channels: 5, turned: [90] },
    'of thirty channels, linear': { channels: 30, activation: 'linear' },
  } as const satisfies Readonly<Record<string, Partial<ReluErasesState>>>;

  for (const [name, state] of Object.entries(states)) {
    it.each(layoutNames)(`${name}, %s`, (layout) => {
      expect(withShortPaths(markupOf(drawingOf(shown(state), layout)))).toMatchSnapshot();
    });
  }

  it('can be read in both languages', () => {
    for (const language of languages) {
      for (const layout of layoutNames) {
        for (const state of [{}, { activation: 'linear' }, { channels: 30 }] as const) {
          // Handles stand where the reader puts them, also on top of one another.
          const { texts, ...size } = labelsOf(drawingOf(shown(state, language), layout));
          const labels = { ...size, texts: texts.filter(({ text }) => !/^\d$/.test(text)) };
          expect([language, layout, ...unreadable(labels)]).toEqual([language, layout]);
        }
      }
    }
  });
});

describe('the sentences', () => {
  it('say shares as exactly as it takes', () => {
    const text = (share: number) => percentText(numbersIn('en'), share);
    expect([0, 0.25, 0.96484375, 1].map(text)).toEqual(['0%', '25%', '96.5%', '100%']);
    expect([2 ** -24, averageKept(30)].map(text)).toEqual(['0.000006%', '99.999997%']);
  });

  it('make no share that is nearly all a whole 1 in the table', () => {
    const text = (value: number) => tableNumber(numbersIn('en'), value);
    expect([2, 0.6875, 1, 0].map(text)).toEqual(['2', '0.6875', '1', '0']);
    expect([19, 30].map((channels) => text(averageKept(channels)))).toEqual([
      '0.99996',
      '0.99999997',
    ]);
  });

  it('carry the picture over to 24 numbers', () => {
    expect(survivalText(shown())).toContain(
      'through 24 channels 0.000006% survive, through 48 channels 56% survive, through 72 channels 99.9% survive, through 144 channels practically all survive.',
    );
  });
});

function show(change: Partial<ReluErasesState> = {}) {
  const store = createStateStore(reluErasesTable);
  store.setState(change);
  const { container } = mount(
    <ReluErases language="en" messages={messagesOf('en')} store={store} />,
  );
  const drawing = find<SVGSVGElement>(container, '[role=graphics-document]');
  const handle = (channel: number) =>
    find<HTMLElement>(drawing, `[role=slider][data-target=handle-${channel - 1}]`);
  return { store, container, drawing, handle };
}

describe('the handles', () => {
  it('are sliders in degrees, one Tab stop for all', () => {
    const { drawing, handle } = show({ channels: 3 });
    expect(drawing.querySelectorAll('[role=slider]')).toHaveLength(3);
    expect([...drawing.querySelectorAll('[tabindex="0"]')]).toEqual([handle(1)]);
    expect(handle(1).getAttribute('aria-label')).toBe('channel 1');
    expect(handle(1).getAttribute('aria-valuetext')).toBe('132 degrees');
  });

  it('turn by a degree with left and right, by fifteen with the Page keys', () => {
    const { store, handle } = show();
    pressKey(handle(1), 'ArrowRight');
    expect(store.getState().turned).toEqual([133]);
    pressKey(handle(1), 'ArrowLeft');
    pressKey(handle(1), 'ArrowLeft');
    pressKey(handle(1), 'PageUp');
    expect(store.getState().turned).toEqual([146]);
    pressKey(handle(2), 'PageDown');
    expect(store.getState().turned).toEqual([146, 207]);
  });

  it('hand the focus on with up and down', () => {
    const { handle } = show({ channels: 3 });
    act(() => handle(1).focus());
    pressKey(handle(1), 'ArrowDown');
    expect(document.activeElement).toBe(handle(2));
    pressKey(handle(2), 'ArrowUp');
    pressKey(handle(1), 'ArrowUp');
    expect(document.activeElement).toBe(handle(1));
  });

  it('are no more where there are too many to tell apart', () => {
    expect(show({ channels: 9 }).drawing.querySelectorAll('[role=slider]')).toHaveLength(0);
    expect(show({ channels: 8 }).drawing.querySelectorAll('[role=slider]')).toHaveLength(8);
  });
});

describe('the question', () => {
  const answer = (container: HTMLElement, id: string) => {
    press(find(container, `input[type=radio][value="${id}"]`));
    press(button(container, 'Check my answer'));
  };

  it('shows that four channels can keep everything', () => {
    const { container, store } = show();
    expect(container.textContent).not.toContain('Four or five well placed');
    answer(container, '4');
    expect(store.getState()).toMatchObject({ channels: 4, turned: [90, 180, 270, 0] });
    expect(find(container, 'h3').textContent).toContain('keeps 100% of the plane');
    expect(container.textContent).toContain('Four or five well placed');
  });

  it('shows that three always keep exactly one half', () => {
    const { container } = show();
    answer(container, '3');
    expect(find(container, 'h3').textContent).toContain('Through 3 channels ReLU keeps 50%');
    expect(container.textContent).toContain('it is exactly one half');
  });
});

it('takes the next set at a press and names it', () => {
  const { container, store } = show({ turned: [5] });
  expect(container.textContent).toContain('Set 1474, turned by hand');
  press(button(container, 'Another set'));
  expect(store.getState()).toMatchObject({ seed: 1475, turned: [] });
  expect(container.textContent).toContain('Set 1475');
});
