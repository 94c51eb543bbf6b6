// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { curveNames, curves, narrowPlot, widePlot } from '@/lib/layout/activation-plot';
import { fakeBrowser } from '@/tests/support/browser';
import { markupOf } from '@/tests/support/markup';
import { button, enter, find, mount, press } from '@/tests/support/mount';
import { PlotDrawing } from './PlotDrawing';
import { Relu6Plot } from './Relu6Plot';
import { createRelu6PlotStore, type Relu6PlotSetting } from './state';
import { curveTable, summaryText, valueText, type Words } from './words';

const words: Words = {
  texts: messagesOf('en').relu6Plot,
  numbers: numbersIn('en'),
  isCovered: false,
};

beforeEach(() => {
  fakeBrowser();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

function show(setting: Partial<Relu6PlotSetting> = {}) {
  const store = createRelu6PlotStore(setting);
  const { container } = mount(
    <Relu6Plot language="en" messages={messagesOf('en')} store={store} />,
  );
  return { store, container, drawing: find(container, 'svg[role=img]') };
}

describe('the plot of ReLU6', () => {
  it('starts where the curves have parted: 6, 8 and nearly 1', () => {
    const { container, drawing } = show();
    expect(find(container, 'h3').textContent).toBe(
      'ReLU6 keeps every value between 0 and 6, so 8 bits know their step before any picture comes: 0.024.',
    );
    expect(drawing.textContent).toContain('x = 8ReLU6 6ReLU 8sigmoid 0.9997');
    expect(drawing.querySelectorAll('[data-curve]')).toHaveLength(3);
  });

  it('covers the step of ReLU, and nothing else, until there is an answer', () => {
    const { container, drawing } = show({ x: 12 });
    expect(drawing.textContent).toContain('step 12 ÷ 255 = ?');
    expect(drawing.textContent).toContain('step 6 ÷ 255 = 0.024');
    press(button(container, 'Just show me'));
    expect(drawing.textContent).toContain('step 12 ÷ 255 = 0.047');
    expect(drawing.textContent).toContain('128 levels up to 6');
  });

  it('answers the wrong guesses by name', () => {
    const { container } = show();
    press(find(container, 'input[value=same]'));
    press(button(container, 'Check my answer'));
    expect(container.textContent).toContain('That is ReLU6, whose range is fixed.');
    press(find(container, 'input[value=double]'));
    press(button(container, 'Check my answer'));
    expect(container.textContent).toContain('each step is twice as coarse');
  });

  it('follows the slider, and shows one curve alone', () => {
    const { container, drawing, store } = show();
    enter(find<HTMLInputElement>(container, 'input[type=range]'), '-2.5');
    expect(store.getState().x).toBe(-2.5);
    expect(drawing.textContent).toContain('x = −2.5ReLU6 0ReLU 0sigmoid 0.08');
    press(find(container, 'input[type=radio][value=relu]'));
    expect([...drawing.querySelectorAll('[data-curve]')]).toHaveLength(1);
  });
});

describe('sentence, table and drawing', () => {
  it('agree with the functions for any x', () => {
    const anyX = fc.integer({ min: -60, max: 120 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(anyX, (x) => {
        const setting = { curves: 'all', x } as const;
        const [first] = curveTable(setting, words).rows;
        expect(first?.slice(0, 4)).toEqual([x, ...curveNames.map((name) => curves[name](x))]);
        const sentence = summaryText(setting, words);
        for (const name of curveNames) {
          expect(sentence).toContain(`${words.texts.names[name]} ${valueText(name, x, words)}`);
        }
        const sigmoidText = valueText('sigmoid', x, words);
        expect(Number(sigmoidText)).toBeGreaterThan(0);
        expect(Number(sigmoidText)).toBeLessThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  for (const [layout, plan] of Object.entries({ wide: widePlot, narrow: narrowPlot })) {
    for (const x of [-6, 3, 12]) {
      it(`${layout}, x = ${x}`, () => {
        const drawing = (
          <PlotDrawing
            setting={{ curves: 'all', x }}
            plan={plan}
            words={words}
            ids={{ title: 'title', summary: 'summary' }}
          />
        );
        expect(markupOf(drawing).replace(/ d="M[^"]{400,}"/g, ' d="…"')).toMatchSnapshot();
      });
    }
  }
});
