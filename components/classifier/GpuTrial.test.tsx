// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { languages } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { fakeClassification, fakeTrials } from '@/lib/engine/fake-engine';
import type { Classification, GpuTrial } from '@/lib/engine/types';
import type { GpuTrialState } from '@/lib/store/gpu-trial';
import { button, mount, press } from '@/tests/support/mount';
import { GpuTrialView } from './GpuTrial';

const onGpu: Classification = { ...fakeClassification, backend: 'webgl' };

function show(state: GpuTrialState, newest = fakeClassification, language: 'en' | 'vi' = 'en') {
  const { gpu: text } = messagesOf(language);
  const actions = { onStart: vi.fn(), onCancel: vi.fn() };
  const { container } = mount(
    <GpuTrialView language={language} text={text} state={state} newest={newest} {...actions} />,
  );
  const words = container.querySelector('[data-testid="gpu-trial"]')?.textContent ?? '';
  return { container, words, ...actions };
}

const source = { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } as const;
const ended = (trial: GpuTrial): GpuTrialState => ({
  kind: 'done',
  trial,
  source,
  before: fakeClassification,
});

describe('trying the graphics card', () => {
  it('is offered with what it does, and starts when asked', () => {
    const { container, words, onStart } = show({ kind: 'idle' });
    expect(words).toContain('only if they are right and it is faster');
    press(button(container, 'Try the graphics card'));
    expect(onStart).toHaveBeenCalledTimes(1);
  });

  it('can be cancelled with the same button', () => {
    const { container, onCancel } = show({ kind: 'running' });
    press(button(container, 'Cancel'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['none', 'This browser does not let the network use one. The network goes on'],
    ['software', '(SwiftShader), which is slower than WebAssembly'],
    ['failed', 'A graphics card: it does not start. The network goes on'],
    ['inexact', 'in the layer “block 3, depthwise” a value differs by 0.5'],
    [
      'slower',
      'A graphics card: 90\u00a0ms for one run, against 4.0\u00a0ms now (medians of 15 runs',
    ],
  ] as const)('that ends as %s says why it is not used', (kind, sentence) => {
    const { container, words } = show(ended(fakeTrials[kind]));
    expect(words).toContain(sentence);
    // The same card computes the same numbers again; only its time, or its start, may differ.
    const offers = [...container.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(offers).toEqual(['failed', 'slower'].includes(kind) ? ['Try it again'] : []);
  });

  it('says so where the name of what imitates a card is kept from us', () => {
    const { words } = show(ended({ kind: 'software', adapter: '' }));
    expect(words).toContain('on the processor (the browser does not tell its name), which');
  });

  it.each([
    ['start', 'A graphics card: không khởi động được.'],
    ['stop', 'A graphics card: đã dừng trước khi có câu trả lời.'],
  ] as const)('that failed at the %s says so in the language of the page', (fault, sentence) => {
    const trial = { kind: 'failed', adapter: 'A graphics card', fault } as const;
    expect(show(ended(trial), fakeClassification, 'vi').words).toContain(sentence);
  });

  it('whose files do not come says so, and can be tried again', () => {
    const failure = { kind: 'model-unreachable', facts: { url: 'x' } } as const;
    const { container, words } = show({ kind: 'failed', source, failure });
    expect(words).toContain('Check your connection and try again. The network goes on');
    expect(button(container, 'Try it again')).toBeTruthy();
  });

  it('that ends with the graphics card says so and offers nothing more', () => {
    const { container, words } = show(ended(fakeTrials.switched), onGpu);
    expect(words).toContain('2.0\u00a0ms for one run, against 4.0\u00a0ms before');
    expect(container.querySelector('button')).toBeNull();
  });

  it('says when the graphics card has stopped later', () => {
    const later = { ...fakeClassification };
    const { container, words } = show(ended(fakeTrials.switched), later);
    expect(words).toContain('WebAssembly has taken over again');
    expect(button(container, 'Try it again')).toBeTruthy();
  });

  it('that is broken off says that nothing has changed', () => {
    const { words } = show({ kind: 'failed', source, failure: { kind: 'cancelled', facts: {} } });
    expect(words).toContain('The network goes on computing as before.');
  });

  it.each(languages)('tells every outcome in %s', (language) => {
    for (const trial of Object.values(fakeTrials)) {
      expect(show(ended(trial), fakeClassification, language).words).not.toMatch(/[{}]/);
    }
  });
});
