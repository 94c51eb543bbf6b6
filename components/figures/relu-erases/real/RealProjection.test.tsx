// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/figures/ask-network/AskNetwork';
import { messagesOf } from '@/lib/content/messages';
import { fakeClassification } from '@/lib/engine/fake-engine';
import { inspectorOf } from '@/lib/engine/inspect/ask';
import type { Engine } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { signedBins, signSplit } from '@/lib/layout/signed-histogram';
import { fakeBrowser } from '@/tests/support/browser';
import { labelsOf, unreadable } from '@/tests/support/drawing-texts';
import { markupOf } from '@/tests/support/markup';
import { button, find, mount, press } from '@/tests/support/mount';
import { classificationOf, model, scriptedEngine } from '@/tests/support/scripted-engine';
import { Drawing } from './Drawing';
import type { RealProjection as Projection } from './real-projection';
import { RealProjection } from './RealProjection';
import { binsTable, claimText, summaryText, type ShownProjection } from './words';

const engine = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => engine.current }));

const ids = { title: 'title', summary: 'summary' };
const [first, second] = fakeClassification.predictions;

beforeEach(() => {
  fakeBrowser();
  vi.stubGlobal('fetch', async () => new Response('cat'));
});

/** Of the expansion: above 6 and below 0, what ReLU6 would have clipped. */
const expanded = { shape: [1, 1, 2], data: Float32Array.of(8, -7) };
/** Five of eight below 0, one above 6. */
const values = Float32Array.of(-7, -3, -2, -1, -0.5, 0, 2, 8);

interface Resume {
  readonly from: string;
  readonly values: { readonly shape: readonly number[]; readonly data: Float32Array };
}

function show() {
  const scripted = scriptedEngine();
  const resumes: Resume[] = [];
  const layersRead: string[] = [];
  engine.current = {
    ...scripted.engine,
    inspect: inspectorOf(async (method, question) => {
      if (method === 'preActivation') {
        layersRead.push(`${(question as { readonly layer: string }).layer} before ReLU6`);
        return expanded as never;
      }
      if (method === 'activations') {
        layersRead.push(...(question as { readonly layers: readonly string[] }).layers);
        return [{ shape: [2, 2, 2], data: values }] as never;
      }
      resumes.push(question as unknown as Resume);
      return { predictions: [resumes.length % 2 === 1 ? first : second] } as never;
    }),
  } satisfies Engine;
  const { container } = mount(<RealProjection language="en" messages={messagesOf('en')} />);
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  const ask = async () => {
    await settled();
    press(button(container, 'Load MobileNetV2 1.0 (9.77\u00a0MB, this site)'));
    await settled();
    scripted.loads[0]?.resolve(model);
    await settled();
    scripted.asked[0]?.resolve(classificationOf('cat'));
    await settled();
  };
  return { ...scripted, resumes, layersRead, container, ask, settled };
}

describe('a projection of the real network', () => {
  it('is not fetched before the reader presses the button', async () => {
    const { container, loads, settled } = show();
    await settled();
    expect(loads).toHaveLength(0);
    expect(container.querySelector('svg[role=img]')).toBeNull();
    expect(find(container, 'h3').textContent).toBe(
      'About half of what a trained projection puts out is below zero',
    );
  });

  it('is read, and resumed from what ReLU6 makes of it and from an expansion without', async () => {
    const { container, layersRead, resumes, ask } = show();
    await ask();
    expect(layersRead).toEqual(['block3/project', 'block3/expand before ReLU6']);
    expect(resumes.map(({ from }) => from)).toEqual(['block3/project', 'block3/expand']);
    expect([...(resumes[0]?.values.data ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 2, 6]);
    expect(resumes[0]?.values.shape).toEqual([2, 2, 2]);
    expect([...(resumes[1]?.values.data ?? [])]).toEqual([8, -7]);
    expect(find(container, 'h3').textContent).toBe(
      'In block 3 of a trained network 62.5% of the projection’s values are below zero: ReLU6 there would erase them.',
    );
    expect(find(container, 'svg[role=img]').textContent).toContain('below 0: 62.5%');
    expect(container.textContent).toContain('cat 78%');
    expect(find(container, 'dl').children).toHaveLength(1);
  });

  it('shows what ReLU6 takes away, with the control and where the fair comparison is', async () => {
    const { container, ask } = show();
    await ask();
    press(find(container, 'input[type=radio][value=relu6]'));
    const drawing = find(container, 'svg[role=img]');
    expect(drawing.textContent).toContain('become 0: 62.5%');
    expect(drawing.textContent).toContain('become 6: 12.5%');
    const lines = [...find(container, 'dl').children].map(({ textContent }) => textContent);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(first?.english);
    expect(lines[2]).toContain(second?.english);
    expect(find<HTMLAnchorElement>(container, 'dl + p a').href).toBe(
      'https://arxiv.org/abs/1801.04381',
    );
  });

  it('reads another block by itself, once it was wanted', async () => {
    const { container, asked, layersRead, loads, ask, settled } = show();
    await ask();
    const select = find<HTMLSelectElement>(container, 'select');
    act(() => {
      select.value = '6';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled();
    loads[1]?.resolve(model);
    await settled();
    asked[1]?.resolve(classificationOf('cat'));
    await settled();
    expect(layersRead.slice(2)).toEqual(['block6/project', 'block6/expand before ReLU6']);
    expect(find(container, 'h3').textContent).toContain('In block 6');
  });
});

function shownOf(
  all: Float32Array,
  activation: 'linear' | 'relu6' = 'linear',
  language: 'en' | 'vi' = 'en',
): ShownProjection {
  const { predictions } = fakeClassification;
  const projection: Projection = {
    ...{ block: 3, photo: 'alpine-landscape', values: all, channels: 24 },
    split: signSplit(all, 6),
    answers: { trained: predictions, added: predictions, removed: predictions },
  };
  const { figure, reluErases } = messagesOf(language);
  return {
    state: { isOpen: true, activation, block: 3, photo: 'alpine-landscape' },
    ...{ projection, texts: reluErases.real, photos: figure.network.photos, language },
  };
}

const drawingOf = (shown: ShownProjection, layout: 'wide' | 'narrow') => (
  <Drawing {...{ layout, shown, ids }} bins={signedBins(shown.projection.values, 6)} />
);

describe('drawing, sentence and table', () => {
  it('agree for any values', () => {
    const anyValues = fc.array(fc.float({ min: -50, max: 50, noNaN: true }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyValues, fc.constantFrom('linear', 'relu6'), (list, activation) => {
        const shown = shownOf(Float32Array.from(list), activation);
        const below = list.filter((value) => value < 0).length;
        const share = numbersIn('en').percent(below / list.length);
        expect(claimText(shown)).toContain(share);
        expect(summaryText(shown)).toContain(`0: ${share}`);
        expect(markupOf(drawingOf(shown, 'narrow'))).toContain(`0: ${share}`);
        const { rows } = binsTable(signedBins(shown.projection.values, 6), shown);
        const sum = (from: number, to: number) =>
          rows
            .filter(([edge]) => Number(edge) >= from && Number(edge) < to)
            .reduce((total, row) => total + Number(row[2]), 0);
        expect([sum(-Infinity, 0), sum(-Infinity, Infinity)]).toEqual([below, list.length]);
      }),
      { numRuns: 300 },
    );
  });

  for (const layout of ['wide', 'narrow'] as const) {
    it.each(['linear', 'relu6'] as const)(`${layout}, %s`, (activation) => {
      expect(markupOf(drawingOf(shownOf(values, activation), layout))).toMatchSnapshot();
    });

    it.each(['en', 'vi'] as const)(`can be read, ${layout}, %s`, (language) => {
      for (const activation of ['linear', 'relu6'] as const) {
        const many = new Float32Array(135_000).fill(-20, 0, 70_000);
        const labels = labelsOf(drawingOf(shownOf(many, activation, language), layout));
        expect(unreadable(labels)).toEqual([]);
      }
    });
  }
});
