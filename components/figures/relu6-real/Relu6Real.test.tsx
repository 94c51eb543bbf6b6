// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { fakeClassification } from '@/lib/engine/fake-engine';
import { inspectorOf } from '@/lib/engine/inspect/ask';
import type { Engine, QuantiseChoice, QuantisedAnswer } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { createStateStore } from '@/lib/store/link';
import { fakeBrowser } from '@/tests/support/browser';
import { markupOf } from '@/tests/support/markup';
import { button, enter, find, mount, press } from '@/tests/support/mount';
import { classificationOf, model, scriptedEngine } from '@/tests/support/scripted-engine';
import { Drawing } from './Drawing';
import { allBits, behindReLU, behindReLU6, type RealLayer } from './real-layer';
import { Relu6Real } from './Relu6Real';
import { relu6RealTable, type Relu6RealState } from './state';
import { bitsTable, errorOf, rulerText, stepOf, summaryText, type Shown } from './words';

const engine = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => engine.current }));

const texts = messagesOf('en').relu6Real;
const ids = { title: 'title', summary: 'summary' };

beforeEach(() => {
  fakeBrowser();
  vi.stubGlobal('fetch', async () => new Response('cat'));
});

/** Half of the values below 0, one at 9, above the ceiling. */
const values = Float32Array.of(-1, 9, -2, 0.5);

function quantised(choice: QuantiseChoice): QuantisedAnswer {
  const { predictions } = fakeClassification;
  return {
    choice,
    predictions: choice.per === 'tensor' ? predictions.slice(1) : predictions,
    original: predictions,
    worstLogit: choice.per === 'tensor' ? 20 - choice.bits : 1,
    bytes: choice.bits,
    bytesBefore: 32,
  };
}

function layerFrom(before: readonly number[]): RealLayer {
  return {
    block: 3,
    behind: {
      relu6: behindReLU6(Float32Array.from(before)),
      relu: behindReLU(Float32Array.from(before)),
    },
    rounded: allBits.map((bits) => ({
      bits,
      tensor: quantised({ bits, per: 'tensor' }),
      channel: quantised({ bits, per: 'channel' }),
    })),
  };
}

const shown: Shown = {
  state: { activation: 'relu6', bits: 4 },
  layer: layerFrom([...values]),
  texts,
  language: 'en',
};

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

function show() {
  const scripted = scriptedEngine();
  const asked: string[] = [];
  engine.current = {
    ...scripted.engine,
    inspect: inspectorOf(async (method, question) => {
      asked.push(method);
      if (method === 'quantise') return quantised(question as QuantiseChoice) as never;
      return { data: values } as never;
    }),
  } satisfies Engine;
  const store = createStateStore<Relu6RealState>(relu6RealTable);
  const { container } = mount(
    <Relu6Real language="en" messages={messagesOf('en')} store={store} />,
  );
  const ask = async () => {
    press(find(container, 'figure [class*=asking] button'));
    await settled();
    scripted.loads[0]?.resolve(model);
    await settled();
    scripted.asked[0]?.resolve(classificationOf('cat'));
    await settled();
  };
  const drawing = () => find(container, 'svg[role=img]');
  return { ...scripted, asked, store, container, ask, drawing };
}

describe('a real layer behind ReLU6', () => {
  it('shows before it has asked what follows from the ceiling alone', async () => {
    const { container, drawing, loads } = show();
    await settled();
    expect(loads).toHaveLength(0);
    expect(find(container, 'h3').textContent).toBe(
      'With the ceiling, 4 bits make steps of 0.400. Without it, the photo decides.',
    );
    expect(drawing().querySelectorAll('[data-spike]')).toHaveLength(0);
    expect(drawing().textContent).toBe('ReLU6: step 0.400ReLU: step ?06');
  });

  it('says what will be seen beside the one button, and has no axis without values', async () => {
    const { container, drawing, ask } = show();
    expect(container.textContent).toContain(
      'Nothing has been computed yet. Here the values of one layer will stand, on the sample photo “cat”',
    );
    expect(drawing().querySelectorAll('[class*=axis]')).toHaveLength(0);
    expect(container.querySelectorAll('input[type=radio]')).toHaveLength(0);
    const asking = find(container, 'figure [class*=asking] button');
    await ask();
    expect(container.textContent).not.toContain('Nothing has been computed yet');
    expect(drawing().querySelectorAll('[class*=axis]')).not.toHaveLength(0);
    expect(container.querySelectorAll('input[type=radio]')).toHaveLength(2);
    // Who has pressed it keeps the focus.
    expect(find(container, 'figure [class*=asking] button')).toBe(asking);
  });

  it('asks once for the whole layer, and for the rounded weights', async () => {
    const { container, drawing, asked, ask } = show();
    await ask();
    expect(asked.filter((method) => method !== 'quantise')).toEqual(['preActivation']);
    expect(asked.filter((method) => method === 'quantise')).toHaveLength(14);
    expect(find(container, 'h3').textContent).toBe(
      'On this photo the ceiling makes the steps of 4 bits 1.5 times finer: 0.400 instead of 0.600.',
    );
    expect(drawing().querySelectorAll('[data-spike]')).toHaveLength(2);
    expect(drawing().textContent).toContain('exactly 0: 50.0%');
    expect(drawing().textContent).toContain('exactly 6: 25.0%');
    expect(container.textContent).toContain(
      'One range for each layer: “tabby”; a logit (a score before softmax) changes by up to 16.0.',
    );
    expect(container.textContent).toContain(
      'One range for each output channel: “Egyptian cat”; a logit changes by up to 1.0.',
    );
    expect(button(container, 'Read it again')).toBeDefined();
  });

  it('takes the ceiling away, and bits', async () => {
    const { container, drawing, ask, store } = show();
    await ask();
    press(find(container, 'input[type=radio][value=relu]'));
    expect(drawing().textContent).toContain('6 or more: 25.0%, up to 9.0');
    expect(drawing().querySelectorAll('[data-spike]')).toHaveLength(1);
    enter(find<HTMLInputElement>(container, 'input[type=range]'), '2');
    expect(store.getState().bits).toBe(2);
    expect(drawing().textContent).toContain('ReLU6: step 2.000');
    expect(drawing().textContent).toContain('ReLU: step 3.000');
    expect(container.textContent).toContain(
      'a logit (a score before softmax) changes by up to 18.0',
    );
  });
});

describe('drawing, sentence and table', () => {
  const anyLayer = fc
    .array(fc.double({ min: -20, max: 40, noNaN: true }), { minLength: 1, maxLength: 40 })
    .filter((values) => values.some((value) => value > 1));

  it('agree for any values and bits', () => {
    const { fixed } = numbersIn('en');
    fc.assert(
      fc.property(
        anyLayer,
        fc.constantFrom(...allBits),
        fc.constantFrom('relu6', 'relu'),
        (values, bits, activation) => {
          const layer = layerFrom(values);
          const now: Shown = { ...shown, layer, state: { bits, activation } };
          const row = bitsTable(now).rows.find(([first]) => first === bits);
          const markup = markupOf(<Drawing layout="narrow" shown={now} ids={ids} />);
          const sentence = summaryText(now);
          for (const [index, name] of (['relu6', 'relu'] as const).entries()) {
            const [step, error] = [stepOf(layer, name, bits), errorOf(layer, name, bits)];
            expect(row?.slice(1 + 2 * index, 3 + 2 * index)).toEqual([step, error]);
            expect(error).toBeLessThanOrEqual(step / 2 + 1e-6);
            const text = rulerText(now, name);
            expect(text).toContain(`step ${fixed(step, 3)}, RMS error ${fixed(error, 3)}`);
            expect(sentence).toContain(text);
            expect(markup).toContain(text);
          }
          const marks = /data-ruler="relu6" data-every="(\d+)">[\s\S]*?<path d="([^"]*)"/.exec(
            markup,
          );
          const drawn = (marks?.[2]?.match(/v12/g) ?? []).length;
          expect(drawn).toBe(Math.floor((2 ** bits - 1) / Number(marks?.[1])) + 1);
        },
      ),
      { numRuns: 1000 },
    );
  });

  for (const layout of ['wide', 'narrow'] as const) {
    for (const activation of ['relu6', 'relu'] as const) {
      it(`${layout}, ${activation}`, () => {
        const now: Shown = { ...shown, state: { activation, bits: 4 } };
        expect(markupOf(<Drawing layout={layout} shown={now} ids={ids} />)).toMatchSnapshot();
      });
    }
    it(`${layout}, before asking`, () => {
      const now: Shown = { ...shown, layer: null };
      expect(markupOf(<Drawing layout={layout} shown={now} ids={ids} />)).toMatchSnapshot();
    });
  }
});
