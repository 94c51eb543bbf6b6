import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { classificationOf, model } from '../../../tests/support/scripted-engine';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { networkOffers } from '@/lib/content/network-offers';
import { mobilenetV1 } from '@/lib/arch';
import type { ModelInfo, ModelSource, NetworkInfo } from '@/lib/engine/types';
import type { Answered, ClassifierState } from '@/lib/store/classifier';
import { emptyState } from '@/lib/store/classifier-state';
import type { NetworkChoice } from '@/lib/store/network-choice';
import { AboutTheAnswer } from '../AboutTheAnswer';
import { aboutScores, announcement, nothingFound } from '../answer-text';
import { NetworkPicker } from './NetworkPicker';
import { holdsNetwork } from './use-network-choice';

const nothing = () => undefined;
const v2: ModelSource = { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' };
const files: ModelSource = { kind: 'files', files: [] };
const v2Info: ModelInfo = { ...model, id: v2.id, inputSize: 300, classes: 23 };
const filesInfo: ModelInfo = { ...model, id: 'files', classes: 37 };

const recognised: NetworkInfo = {
  family: 'mobilenet-v1',
  network: mobilenetV1({ alpha: 0.5 }),
  alpha: { nearest: 0.5, exact: false },
  input: { side: 160, changeable: false, range: [-1, 1] },
  head: 'pooled-linear',
  outputs: 37,
  classes: 37,
  hasBackground: false,
  softmaxInside: true,
  answersAlike: false,
};

const wordingIn = (language: Language) => ({ language, text: messagesOf(language).classify });

function show(
  choice: NetworkChoice,
  state: Partial<ClassifierState> = {},
  language: Language = 'en',
): string {
  return renderToStaticMarkup(
    <NetworkPicker
      {...wordingIn(language)}
      state={{ ...emptyState, ...state }}
      offers={networkOffers}
      choice={choice}
      onCancel={nothing}
      onPick={nothing}
      onUse={nothing}
      onNetworkFiles={nothing}
    />,
  );
}

function answeredBy(by: Answered['by'], probability: number): Answered {
  const [first] = classificationOf('Cat').predictions;
  if (!first) throw new Error('no prediction');
  const classification = { ...classificationOf('Cat'), predictions: [{ ...first, probability }] };
  const photo = { blob: new Blob(), url: 'blob:1', origin: { from: 'paste' } } as const;
  return { photo, classification, by };
}
const byV2 = { source: v2, model: v2Info, recognised: null };

describe('the picker', () => {
  it('is folded away while the first network answers, and open where the link names another', () => {
    expect(show('v1')).not.toMatch(/<details[^>]* open/);
    expect(show('v2')).toMatch(/<details[^>]* open/);
  });

  it('tells size, publisher, package and data of V2 before it is fetched', () => {
    const html = show('v2');
    for (const fact of ['9.77\u00a0MB', 'Google', '@mediapipe/objectron', 'Open Images V4', '23']) {
      expect(html).toContain(fact);
    }
    expect(html).toContain('data-testid="use-network"');
    expect(show('v2', {}, 'vi')).toContain('9,77\u00a0MB');
  });

  it('tells the bytes as they come, with the means to stop', () => {
    const progress = { phase: 'fetching', loadedBytes: 2e6, totalBytes: 9e6 } as const;
    const html = show('v2', { source: v2, status: { kind: 'loading', progress } });
    expect(html).toContain('value="2000000"');
    expect(html).toContain('Cancel');
    expect(html).not.toContain('data-testid="use-network"');
  });

  it('shows what was recognised in files', () => {
    const html = show('files', { source: files, model: filesInfo, recognised });
    for (const fact of ['MobileNetV1', 'near 0.5', '37', '160\u00a0×\u00a0160', '−1 to 1']) {
      expect(html).toContain(fact);
    }
  });

  it.each([
    ['en', 'Its weights may be damaged, or it was never trained.'],
    ['vi', 'Có thể các trọng số bị hỏng, hoặc mạng chưa từng được huấn luyện.'],
  ] as const)(
    'warns in %s of files that answer nearly the same to everything',
    (language, text) => {
      const alike = { ...recognised, answersAlike: true };
      const own = (network: NetworkInfo) =>
        show('files', { source: files, model: filesInfo, recognised: network }, language);
      expect(own(alike)).toContain(text);
      expect(own(recognised)).not.toContain(text);
    },
  );

  it('names the layer that does not fit, and the network before stays', () => {
    const facts = { layer: 'stem/conv', aspect: 'kernel', expected: '3 × 3', found: '7 × 7' };
    const failure = { kind: 'not-a-mobilenet', facts } as const;
    const html = show('files', { model, refusedNetwork: { source: files, failure } });
    expect(html).toContain('data-testid="network-error" data-kind="not-a-mobilenet"');
    expect(html).toContain('Up to the layer “first convolution” it fits');
    expect(html).toContain('data-network="v1"');
  });
});

it('asks for other files, not for another try, where those given are damaged', () => {
  const failure = { kind: 'model-damaged', facts: { detail: 'not JSON' } } as const;
  const own = show('files', { model, refusedNetwork: { source: files, failure } });
  expect(own).toContain('These files are not a network that can be opened.');
  expect(own).not.toContain('Try again');
  expect(show('v2', { model, refusedNetwork: { source: v2, failure } })).toContain('Try again');
});

describe('a drop', () => {
  it('is a network where a .json is among the files', () => {
    expect(holdsNetwork([new File([], 'model.json'), new File([], 'weights.bin')])).toBe(true);
    expect(holdsNetwork([new File([], 'cat.jpg')])).toBe(false);
  });
});

describe('what is said of an answer', () => {
  const wording = wordingIn('en');

  it('of V2 never shares out 100 %, and may be that nothing was found', () => {
    const found = answeredBy(byV2, 0.82);
    const none = answeredBy(byV2, 0.29);
    expect(aboutScores(found, wording)).not.toContain('other');
    expect(nothingFound(found, wording)).toBeNull();
    expect(nothingFound(none, wording)).toBe(
      'Nothing of its 23 kinds found: no score reaches 30%.',
    );
    const state = { ...emptyState, status: { kind: 'done' }, answered: none } as const;
    expect(announcement(state, wording)).toBe('Done: nothing of its kinds found.');
  });

  it('of a softmax names the first class, however low', () => {
    const answered = answeredBy({ source: files, model: filesInfo, recognised }, 0.05);
    expect(nothingFound(answered, wording)).toBeNull();
    expect(aboutScores(answered, wording)).toContain('The other 36 classes share 95.0%');
  });

  it('of outputs without a meaning says just that', () => {
    const raw = { source: files, model: { ...filesInfo, classes: 0 }, recognised };
    const answered = {
      ...answeredBy(raw, 0),
      classification: { ...classificationOf(''), predictions: [] },
    };
    expect(aboutScores(answered, wording)).toContain('not known');
  });
});

describe('the notes', () => {
  const notes = (network: Answered['by']) =>
    renderToStaticMarkup(
      <AboutTheAnswer {...wordingIn('en')} network={network} offers={networkOffers} />,
    );

  it('speak of each network as it is', () => {
    const v1 = notes({ source: emptyState.source, model, recognised: null });
    expect(v1).toContain('α\u00a0=\u00a00.25');
    expect(v1).toContain('ImageNet');
    const two = notes(byV2);
    expect(two).toContain('sigmoid');
    expect(two).toContain('300\u00a0×\u00a0300');
    expect(two).not.toContain('must share out');
    expect(notes({ source: files, model: filesInfo, recognised })).toContain('only you know');
  });
});
