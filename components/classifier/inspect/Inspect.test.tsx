// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import {
  FakeEngine,
  fakeClassification,
  fakeModelInfo,
  type FakeQuestion,
} from '@/lib/engine/fake-engine';
import type { ExactEvidence, LayerTime, NetworkInfo } from '@/lib/engine/types';
import { mobilenetV1 } from '@/lib/arch';
import type { Answered } from '@/lib/store/classifier';
import { button, find, mount, press } from '@/tests/support/mount';
import { EvidenceTool } from './evidence/EvidenceTool';
import { SixViewsTool } from './six/SixViewsTool';
import type { InspectWording } from './text';
import { TimesTool } from './times/TimesTool';
import { ViewsTool } from './views/ViewsTool';

let engine = new FakeEngine();
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => engine }));

HTMLCanvasElement.prototype.getContext = () => null;
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
);

function wording(language: Language = 'en'): InspectWording {
  const { classify, inspect, figure } = messagesOf(language);
  return { language, text: classify, words: inspect, frame: figure.frame };
}

const mobilenet = 'mobilenet-v1-0.25-224';

const aboutPhoto = (name: string): Answered => ({
  photo: { blob: new Blob([name]), url: `blob:${name}`, origin: { from: 'file', name } },
  classification: fakeClassification,
  by: { source: { kind: 'embedded', id: mobilenet }, model: fakeModelInfo, recognised: null },
});

const network = mobilenetV1({ alpha: 0.25, resolution: 224 });
const info: NetworkInfo = {
  family: network.family,
  network,
  alpha: { nearest: 0.25, exact: true },
  input: { side: 224, changeable: false, range: [0, 1] },
  head: 'pooled-linear',
  outputs: 1001,
  classes: 1000,
  hasBackground: true,
  softmaxInside: false,
  answersAlike: false,
};

const evidence: ExactEvidence = {
  kind: 'exact',
  height: 2,
  width: 2,
  cells: Float32Array.of(1, -0.5, 2.25, 0),
  channels: Float32Array.of(0.25, 3, -0.5),
  bias: 0.25,
  logit: 3,
};

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

/** Answers the last load, then whatever else is asked. */
async function answerLoad() {
  await settled();
  engine.loads.at(-1)?.answer(fakeModelInfo);
  await settled();
}

async function answerClassify(classification = fakeClassification) {
  engine.requests.at(-1)?.answer(classification);
  await settled();
}

async function answer(
  method: FakeQuestion['method'],
  value: Parameters<FakeQuestion['answer']>[0],
) {
  const question = engine.questions.at(-1);
  expect(question?.method).toBe(method);
  question?.answer(value);
  await settled();
}

function open(Tool: typeof EvidenceTool, language: Language = 'en') {
  engine = new FakeEngine();
  const first = aboutPhoto('one.jpg');
  const element = (about: Answered, busy: boolean) => (
    <Tool {...wording(language)} about={about} busy={busy} />
  );
  const { container, show } = mount(element(first, false));
  return { container, first, show: (about: Answered, busy = false) => show(element(about, busy)) };
}

async function answerEvidence(value = evidence) {
  await answerLoad();
  await answerClassify();
  await answer('network', info);
  await answer('evidence', value);
}

describe('the evidence', () => {
  it('is asked for the best class of the photo, and its cells and bias sum to the logit', async () => {
    const { container } = open(EvidenceTool);
    await answerEvidence();
    expect(engine.questions.at(-1)?.question).toEqual({ classIndex: 285, against: undefined });
    const cells = [...container.querySelectorAll('[data-cell]')];
    expect(cells.map((cell) => Number(cell.getAttribute('data-cell')))).toEqual([1, -0.5, 2.25, 0]);
    const { dataset } = find(container, '[data-testid=evidence-sum]');
    expect(Number(dataset.cells) + Number(dataset.bias)).toBe(Number(dataset.logit));
    expect(container.textContent).toContain('Row 2, column 1 speaks most for Egyptian cat: +2.250');
    expect(container.textContent).toContain('channel 2+3.000channel 3−0.500channel 1+0.250');
  });

  it('says in Vietnamese what is for and what against', async () => {
    const { container } = open(EvidenceTool, 'vi');
    await answerEvidence();
    expect(container.textContent).toContain('2 ô ủng hộ mèo Ai Cập và 1 ô chống lại');
    expect(container.textContent).toContain('+2,250');
  });

  it('of one photo is never shown with another one', async () => {
    const { container, show } = open(EvidenceTool);
    await answerEvidence();
    show(aboutPhoto('two.jpg'));
    expect(container.querySelector('[data-cell]')).toBeNull();
    await answerEvidence({ ...evidence, logit: 7 });
    expect(find(container, '[data-testid=evidence-sum]').dataset.logit).toBe('7');
    const source = engine.requests.at(-1)?.source;
    expect(source?.kind === 'file' && (await source.blob.text())).toBe('two.jpg');
  });

  it('is given up when a newer photo comes, and a late answer is dropped', async () => {
    const { container, first, show } = open(EvidenceTool);
    await answerLoad();
    await answerClassify();
    const asked = engine.questions.at(-1);
    show(first, true);
    expect(asked?.options.signal?.aborted).toBe(true);
    asked?.answer(info);
    await settled();
    expect(container.querySelector('[data-cell]')).toBeNull();
  });

  it('is not offered for another head, and the page says why', async () => {
    const { container } = open(EvidenceTool);
    await answerLoad();
    await answerClassify();
    await answer('network', { ...info, head: 'other' });
    expect(container.textContent).toContain('cannot be divided among the cells');
  });

  it('of a detector is a map of scores, the clearest of its maps first', async () => {
    const { container } = open(EvidenceTool);
    await answerLoad();
    await answerClassify();
    await answer('network', { ...info, head: 'cells' });
    const map = (scores: number[], side: number) => {
      return { height: side, width: side, boxes: 3, scores: Float32Array.from(scores) };
    };
    const maps = [map([0.1, 0.2, 0.1, 0], 2), map([0, 0, 0, 0, 0.5, 0, 0, 0, 0], 3)];
    await answer('evidence', { kind: 'cells', maps });
    expect(container.querySelectorAll('[data-cell]')).toHaveLength(9);
    expect(container.textContent).toContain(
      'Row 2, column 2 shows Egyptian cat most clearly: 50.0%',
    );
    expect(container.querySelector('[data-testid=evidence-sum]')).toBeNull();
  });

  it('tells what went wrong and is asked again on request', async () => {
    const { container } = open(EvidenceTool);
    await answerLoad();
    engine.requests.at(-1)?.fail('engine-crashed');
    await settled();
    expect(container.textContent).toContain('MobileNet stopped while it was working.');
    press(button(container, 'Try again'));
    await answerEvidence();
    expect(container.querySelectorAll('[data-cell]')).toHaveLength(4);
  });
});

describe('the views', () => {
  it('are six preparations of one photo, each with its own answer', async () => {
    const { container } = open(ViewsTool);
    await answerLoad();
    await answer('network', info);
    const scores = [0.75, 0.5, 0.375, 0.625, 0.125, 0.25];
    for (const probability of scores) {
      const best = fakeClassification.predictions.slice(0, 3);
      const predictions = best.map((each, rank) => ({
        ...each,
        probability: probability / 2 ** rank,
      }));
      await answerClassify({ ...fakeClassification, predictions });
    }
    expect(engine.requests.map(({ options }) => options.views)).toEqual([
      [{ fit: { kind: 'crop', share: 0.875 } }],
      [{ fit: { kind: 'squash' } }],
      [{ fit: { kind: 'letterbox' } }],
      [{ fit: { kind: 'crop', share: 0.875 }, mirrored: true }],
      [{ fit: { kind: 'crop', share: 0.875 }, range: [0, 255] }],
      [{ fit: { kind: 'crop', share: 0.875 }, range: [-1, 1] }],
    ]);
    const shown = [...container.querySelectorAll<HTMLElement>('[data-testid=view]')];
    expect(shown.map(({ dataset }) => Number(dataset.probability))).toEqual(scores);
    expect(container.textContent).toContain('6 of 6 views give Egyptian cat as the best class.');
  });
});

describe('the accurate mode', () => {
  it('asks nothing until it is switched on, then shows the mean beside the one view', async () => {
    const { container } = open(SixViewsTool);
    await settled();
    expect(engine.loads).toHaveLength(0);
    press(find(container, '[role=switch]'));
    await answerLoad();
    await answerClassify();
    const predictions = fakeClassification.predictions.map((each) => ({
      ...each,
      probability: 0.2,
    }));
    await answerClassify({ ...fakeClassification, predictions, views: 6 });
    expect(engine.requests.at(-1)?.options.views).toHaveLength(6);
    const cells = [...container.querySelectorAll('tbody tr:first-child > *')];
    expect(cells.map((cell) => cell.textContent)).toEqual(['Egyptian cat', '75.0%', '20.0%']);
    expect(container.textContent).toContain('Six views averaged: Egyptian cat, 20.0%');
    expect(container.textContent).toContain(
      'Six views took 14\u00a0ms in all, one view 14\u00a0ms.',
    );
  });
});

describe('the times', () => {
  const timeOf = (layer: string): LayerTime => ({
    layer,
    medianMs: layer === 'block1/depthwise' ? 2 : 1,
    range: [1, 2],
    spread: [1, 2],
    runs: 9,
    repetitions: 1,
    backend: 'wasm-simd',
    macs: layer === 'block1/pointwise' ? 100 : 10,
    bytes: 40,
    intensity: 0.25,
  });

  it('are measured on request, a few layers at a time, with the dearest named', async () => {
    const { container } = open(TimesTool);
    press(button(container, 'Measure'));
    await answerLoad();
    await answerClassify();
    await answer('network', info);
    expect(container.textContent).toContain('Measured 0 of 29 layers');
    for (let step = 1; container.querySelector('progress'); step += 1) {
      const { layers } = engine.questions.at(-1)?.question as { layers: string[] };
      await answer('timeLayers', layers.map(timeOf));
      if (step > 20) throw new Error('it does not end');
    }
    expect(container.querySelectorAll('[data-testid=layer-time]')).toHaveLength(29);
    expect(container.textContent).toContain(
      'block1/depthwise takes the most time: 2.0\u00a0ms, 6.7% of all for 2.6% of the multiply-adds.',
    );
    expect(container.textContent).toContain(
      'block1/pointwise has the most multiply-adds, 26.3%, and takes 3.3%',
    );
  });

  it('can be cancelled, and are given up when a newer photo comes', async () => {
    const { container, first, show } = open(TimesTool);
    press(button(container, 'Measure'));
    await answerLoad();
    press(button(container, 'Cancel'));
    expect(engine.requests.at(-1)?.options.signal?.aborted).toBe(true);
    press(button(container, 'Measure'));
    await answerLoad();
    show(first, true);
    await settled();
    expect(engine.requests.at(-1)?.options.signal?.aborted).toBe(true);
    expect(container.querySelector('progress')).toBeNull();
  });
});
