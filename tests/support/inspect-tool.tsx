import { act, type ComponentType } from 'react';
import { expect, vi } from 'vitest';
import type { InspectWording, ToolProps } from '../../components/classifier/inspect/text';
import { mobilenetV1 } from '../../lib/arch';
import type { Language } from '../../lib/content/languages';
import { messagesOf } from '../../lib/content/messages';
import {
  FakeEngine,
  fakeClassification,
  fakeModelInfo,
  type FakeQuestion,
} from '../../lib/engine/fake-engine';
import type { NetworkInfo } from '../../lib/engine/types';
import type { Answered } from '../../lib/store/classifier';
import { mount } from './mount';

/** The engine that the tool on the bench asks: a test mocks `getEngine` with it. */
export const bench = { engine: new FakeEngine() };

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

export const aboutPhoto = (name: string): Answered => ({
  photo: { blob: new Blob([name]), url: `blob:${name}`, origin: { from: 'file', name } },
  classification: fakeClassification,
  by: { source: { kind: 'embedded', id: mobilenet }, model: fakeModelInfo, recognised: null },
});

/** A detector gave the answer: each score for itself, and none counts under 30 %. */
export const aboutV2 = (name: string): Answered => ({
  ...aboutPhoto(name),
  by: {
    source: { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' },
    model: { ...fakeModelInfo, id: 'mobilenet-v2-1.0-300-oidv4', classes: 23 },
    recognised: null,
  },
});

/** The five classes with the best score given, each next one half as high. */
export const scoring = (best: number): typeof fakeClassification => ({
  ...fakeClassification,
  predictions: fakeClassification.predictions.map((each, rank) => ({
    ...each,
    probability: best / 2 ** rank,
  })),
});

const network = mobilenetV1({ alpha: 0.25, resolution: 224 });
export const info: NetworkInfo = {
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

export const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

/** Answers the last load, then whatever else is asked. */
export async function answerLoad() {
  await settled();
  bench.engine.loads.at(-1)?.answer(fakeModelInfo);
  await settled();
}

export async function answerClassify(classification = fakeClassification) {
  bench.engine.requests.at(-1)?.answer(classification);
  await settled();
}

export async function answer(
  method: FakeQuestion['method'],
  value: Parameters<FakeQuestion['answer']>[0],
) {
  const question = bench.engine.questions.at(-1);
  expect(question?.method).toBe(method);
  question?.answer(value);
  await settled();
}

export function openTool(
  Tool: ComponentType<ToolProps>,
  language: Language = 'en',
  about = aboutPhoto,
) {
  bench.engine = new FakeEngine();
  const first = about('one.jpg');
  const element = (about: Answered, busy: boolean) => (
    <Tool {...wording(language)} about={about} busy={busy} />
  );
  const { container, show } = mount(element(first, false));
  return { container, first, show: (about: Answered, busy = false) => show(element(about, busy)) };
}
