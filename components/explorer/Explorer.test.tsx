// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { toCsv } from '@/lib/format/csv';
import { defaultsOf } from '@/lib/store/codec';
import { explorerStore, explorerTable } from '@/lib/store/explorer';
import { networkStore, networkTable } from '@/lib/store/settings';
import { button, find, mount, press, pressKey } from '@/tests/support/mount';
import { layerFile } from './block-rows';
import { Explorer } from './Explorer';
import { explorerLink } from './link';
import { mapped, networkOf, shownBlock } from './model';
import { figuresFor, publishedValues } from './published-settings';
import type { Words } from './wording';

function wordsIn(language: 'en' | 'vi'): Words {
  const { explore, skylines, figure, parameter, link } = messagesOf(language);
  return { language, text: explore, skylines, frame: figure.frame, parameter, link };
}

const defaults = {
  setting: defaultsOf(networkTable),
  explorer: defaultsOf(explorerTable),
};

class NoObserver {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', NoObserver);
  // jsdom lays nothing out: the place of the drawing is as wide as the design.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    ...{ x: 0, y: 0, top: 0, left: 0, right: 960, bottom: 600, width: 960, height: 600 },
    toJSON: () => '',
  });
  networkStore.setState(defaults.setting);
  explorerStore.setState(defaults.explorer);
  window.history.replaceState(null, '', '/en/explore/');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(search = '', language: 'en' | 'vi' = 'en') {
  window.history.replaceState(null, '', `/${language}/explore/${search}`);
  const { container } = mount(<Explorer words={wordsIn(language)} />);
  rest();
  return container;
}

const rest = () => act(() => vi.advanceTimersByTime(1000));

const radio = (container: Element) =>
  find<SVGElement>(container, '[role=radio][aria-checked=true]');

const rowsOf = (container: Element) => [
  ...container.querySelectorAll<HTMLElement>('tr[data-selected] button[aria-expanded]'),
];

describe('the explorer', () => {
  it('shows the published MobileNetV1 first, with its totals', () => {
    const container = show();
    expect(container.querySelector('h2')?.textContent).toContain('8.6');
    for (const total of ['568,740,352 multiply-adds', '4,867,293,184', '4,231,976', '315 × 315']) {
      expect(container.textContent).toContain(total);
    }
  });

  it('takes the network from the link, and says what it could not use', () => {
    const container = show('?net=v2&alpha=0.35&size=96&block=40');
    expect(networkStore.getState()).toMatchObject({ family: 'v2', alpha: 0.35, resolution: 96 });
    expect(container.textContent).toContain('block: 40');
    expect(container.textContent).toContain('Block 3 of 17: inverted residual, t\u00a0=\u00a06');
  });

  it('lets arrows walk along the blocks, and lights the row of the chosen one', () => {
    const container = show();
    pressKey(radio(container), 'ArrowRight');
    expect(explorerStore.getState().block).toBe(4);
    expect(document.activeElement).toBe(radio(container));
    expect(container.querySelector('h3')?.textContent).toBe('Block 4 of 13: depthwise separable');
    expect(rowsOf(container).map((each) => each.textContent)).toEqual(['4']);
    pressKey(radio(container), 'End');
    expect(container.querySelector('h3')?.textContent).toBe('Head');
    pressKey(radio(container), 'ArrowRight');
    expect(container.querySelector('h3')?.textContent).toBe('First convolution');
  });

  it('opens a row to its layers, or all of them', () => {
    const container = show();
    const layers = () => container.querySelectorAll('td[colspan="13"]').length;
    press(button(container, 'Layers of Block 1 of 13: depthwise separable'));
    expect(layers()).toBe(1);
    press(button(container, 'Open all layers'));
    expect(layers()).toBe(15);
    press(button(container, 'Close all layers'));
    expect(layers()).toBe(0);
  });

  it('goes back to the defaults, and once back from there', () => {
    const container = show('?net=v2&alpha=0.5&bn=folded&block=7');
    press(button(container, 'Reset'));
    expect(networkStore.getState()).toEqual(defaults.setting);
    expect(explorerStore.getState()).toEqual(defaults.explorer);
    press(button(container, 'Undo reset'));
    expect(networkStore.getState()).toMatchObject({ family: 'v2', alpha: 0.5 });
    expect(explorerStore.getState()).toMatchObject({ batchNorm: 'folded', block: 7 });
    expect(() => button(container, 'Undo reset')).toThrow('there is no button');
  });

  it('lets only what is in sight follow a drag; totals and table follow when it rests', () => {
    const container = show();
    const totals = () => find(container, 'section:nth-of-type(3) dl').textContent;
    const before = totals();
    act(() => networkStore.setState({ alpha: 0.5 }));
    expect(find(container, 'h2').textContent).not.toContain('8.6');
    expect(totals()).toBe(before);
    rest();
    expect(totals()).toContain('149,497,088');
  });

  it('folds what should be noticed until the reader has changed the network', () => {
    const container = show('?net=v2');
    const notice = () => find<HTMLDetailsElement>(container, 'figcaption details').open;
    expect(notice()).toBe(false);
    act(() => networkStore.setState({ alpha: 0.5 }));
    expect(notice()).toBe(true);
  });

  it('hides the panels and fixes the controls that a teacher’s link names', () => {
    const container = show('?hide=table,published&lock=alpha');
    expect(container.textContent).not.toContain('Block by block');
    expect(container.textContent).not.toContain('Published for this setting');
    expect(find<HTMLInputElement>(container, 'input[type=range]').disabled).toBe(true);
  });

  it.each(['lock', 'hide'])('%s=block keeps the block under clicks, keys and a reset', (word) => {
    const container = show(`?block=5&${word}=block`);
    const blocks = [...container.querySelectorAll<SVGElement>('svg [role=radio]')];
    act(() => blocks[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    pressKey(radio(container), 'ArrowRight');
    press(button(container, 'Reset'));
    expect(explorerStore.getState().block).toBe(5);
    expect(container.textContent).not.toContain('Next block');
    expect(container.textContent?.includes('Fixed by this link: block.')).toBe(word === 'lock');
  });

  it('fixes or hides the measure of a narrow map and the bytes of a number', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 320, 600),
    );
    const weights = 'input[type=radio][value=weights]';
    const bytes = 'input[type=radio][value="1"]';
    const free = show();
    expect(find(free, weights).matches(':disabled')).toBe(false);
    expect(find(free, bytes).matches(':disabled')).toBe(false);
    const locked = show('?lock=show,bytes');
    expect(find(locked, weights).matches(':disabled')).toBe(true);
    expect(find(locked, bytes).matches(':disabled')).toBe(true);
    const hidden = show('?hide=show,bytes');
    expect(hidden.querySelector(weights)).toBeNull();
    expect(hidden.querySelector(bytes)).toBeNull();
  });

  it('counts in the conventions of the link', () => {
    const container = show('?unit=flops&bn=all&bytes=1', 'vi');
    expect(container.textContent).toContain('1.137.480.704 FLOP');
    expect(container.textContent).toContain('4.253.864');
    expect(container.textContent).toContain('Quy ước: FLOP');
  });

  it('shows published figures beside computed ones, and why they differ', () => {
    const container = show('?alpha=0.75');
    expect(container.textContent).toContain(
      'the first convolution was left out: without it 317.27',
    );
    expect(show('?alpha=0.8').textContent).toContain('Nobody published figures');
  });
});

describe('the link of the explorer', () => {
  it('brings back every state it prints', () => {
    const settings = fc.record({
      family: fc.constantFrom('v1' as const, 'v2' as const),
      alpha: fc.integer({ min: 25, max: 140 }).map((hundredths) => hundredths / 100),
      resolution: fc.integer({ min: 1, max: 14 }).map((steps) => 32 * steps),
      expansion: fc.integer({ min: 1, max: 10 }),
    });
    const views = fc.record({
      classes: fc.integer({ min: 1, max: 22_000 }),
      rules: fc.constantFrom('slim' as const, 'keras' as const),
      work: fc.constantFrom('macs' as const, 'flops' as const),
      batchNorm: fc.constantFrom('trainable' as const, 'all' as const, 'folded' as const),
      bytesPerNumber: fc.constantFrom(1, 2, 4),
      block: fc.integer({ min: 0, max: 18 }),
      measure: fc.constantFrom('values' as const, 'work' as const, 'weights' as const),
    });
    fc.assert(
      fc.property(settings, views, (setting, explorer) => {
        networkStore.setState(setting);
        explorerStore.setState(explorer);
        const search = explorerLink.print('');
        explorerLink.read('', 'reset');
        expect(networkStore.getState()).toEqual(defaults.setting);
        explorerLink.read(search, 'reset');
        expect(explorerLink.view.getState().reports).toEqual([]);
        expect(networkStore.getState()).toEqual(setting);
        expect(explorerStore.getState()).toEqual(explorer);
      }),
    );
  });
});

describe('every network that the controls can reach', () => {
  it('can be analysed by either rules', () => {
    for (const family of ['v1', 'v2'] as const) {
      for (const rules of ['slim', 'keras'] as const) {
        for (const resolution of [32, 224, 448]) {
          for (const alpha of [0.25, 0.28, 1, 1.4]) {
            const network = mapped(
              networkOf({ family, alpha, resolution, expansion: 6 }, { classes: 1000, rules }),
            );
            expect(network.analysis.total.macs).toBeGreaterThan(0);
          }
        }
      }
    }
  });

  it('differs between slim and Keras at alpha 0.28 in V2, as the note says', () => {
    const macs = (rules: 'slim' | 'keras') =>
      mapped(
        networkOf(
          { family: 'v2', alpha: 0.28, resolution: 224, expansion: 6 },
          { classes: 1000, rules },
        ),
      ).analysis.total.macs;
    expect(macs('slim')).not.toBe(macs('keras'));
  });

  it('has the head of the shorter network where a link names a block of the longer one', () => {
    const network = mapped(networkOf(defaults.setting, defaults.explorer));
    expect([3, 14, 18].map((wanted) => shownBlock(network, wanted))).toEqual([3, 14, 14]);
  });

  it('has marks at all published widths and resolutions', () => {
    expect(publishedValues('v1').alpha).toEqual([0.25, 0.5, 0.75, 1]);
    expect(publishedValues('v2').alpha).toEqual([0.35, 0.5, 0.75, 1, 1.3, 1.4]);
    expect(publishedValues('v1').resolution).toEqual([128, 160, 192, 224]);
  });

  it('is compared with publications of exactly that setting only', () => {
    expect(figuresFor(defaults.setting, 1000)).toHaveLength(11);
    expect(figuresFor(defaults.setting, 1001)).toEqual([]);
    expect(figuresFor({ ...defaults.setting, family: 'v2', expansion: 5 }, 1000)).toEqual([]);
  });
});

it('writes all layers into one file that any program reads', () => {
  const network = mapped(networkOf(defaults.setting, defaults.explorer));
  const { columns, rows } = layerFile(network, wordsIn('en'));
  const csv = toCsv({ columns: columns.map(({ label }) => label), rows });
  const lines = csv.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 29);
  expect(lines[0]).toContain('n,channels in,n_out');
  expect(lines[2]).toBe(
    '1,depthwise,112,32,112,32,3,1,1 1 1 1,ReLU6,3612672,288,352,401408,3211264,7',
  );
});
