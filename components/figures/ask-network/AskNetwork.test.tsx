// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askedV1 } from '@/lib/content/asked-networks';
import { messagesOf } from '@/lib/content/messages';
import { EngineError } from '@/lib/engine/errors';
import { FakeEngine, fakeModelInfo } from '@/lib/engine/fake-engine';
import type { NetworkQuestion } from '@/lib/store/network-question';
import { button, mount, press } from '@/tests/support/mount';
import { AskNetwork } from './AskNetwork';

const current = vi.hoisted(() => ({ engine: undefined as unknown }));
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => current.engine }));

const texts = messagesOf('en').figure.network;
const label = 'Show real weights ({network}, {size}, this site)';
const pressed = 'Show real weights (MobileNetV1 0.25, 965\u00a0kB, this site)';

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

let engine: FakeEngine;
beforeEach(() => {
  engine = new FakeEngine();
  current.engine = engine;
});

const named = (name: string): NetworkQuestion<string> => ({
  source: askedV1.source,
  ask: async () => name,
});

function shown(question = named('first')) {
  const answers: string[] = [];
  const onAnswer = (answer: string) => answers.push(answer);
  const element = (asked: NetworkQuestion<string>) => (
    <AskNetwork question={asked} network={askedV1} {...{ label, texts, onAnswer }} language="en" />
  );
  const { container, show } = mount(element(question));
  return { container, answers, ask: (asked: NetworkQuestion<string>) => show(element(asked)) };
}

describe('asking a network for a figure', () => {
  it('fetches nothing until the button is pressed, which says what comes and how large it is', () => {
    const { container } = shown();
    expect(button(container, pressed)).toBeDefined();
    expect(engine.loads).toHaveLength(0);
  });

  it('tells the bytes that have come, and hands up the answer', async () => {
    const { container, answers } = shown();
    press(button(container, pressed));
    await settle();
    act(() =>
      engine.loads[0]?.report({ phase: 'fetching', loadedBytes: 400_000, totalBytes: 964_996 }),
    );
    expect(container.textContent).toContain(
      'Fetching MobileNetV1 0.25: 400\u00a0kB of 965\u00a0kB',
    );
    engine.loads[0]?.answer(fakeModelInfo);
    await settle();
    expect(answers).toEqual(['first']);
    expect(container.textContent).toBe('');
  });

  it('is cancelled, and offered again', async () => {
    const { container, answers } = shown();
    press(button(container, pressed));
    await settle();
    press(button(container, 'Cancel'));
    await settle();
    expect(engine.loads[0]?.options.signal?.aborted).toBe(true);
    expect(button(container, pressed)).toBeDefined();
    expect(answers).toEqual([]);
  });

  it('is cancelled at its work too, not only while it is fetched', async () => {
    let given: AbortSignal | undefined;
    const { container, answers } = shown({
      source: askedV1.source,
      ask: ({ signal }) => {
        given = signal;
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new EngineError('cancelled')));
        });
      },
    });
    press(button(container, pressed));
    await settle();
    engine.loads[0]?.answer(fakeModelInfo);
    await settle();
    expect(container.textContent).toContain('MobileNetV1 0.25');
    press(button(container, 'Cancel'));
    await settle();
    expect(given?.aborted).toBe(true);
    expect(button(container, pressed)).toBeDefined();
    expect(answers).toEqual([]);
  });

  it('says what failed and tries again', async () => {
    const { container, answers } = shown();
    press(button(container, pressed));
    await settle();
    engine.loads[0]?.fail('model-unreachable');
    await settle();
    expect(container.querySelector('[role=alert]')?.textContent).toContain(
      'MobileNetV1 0.25 could not be fetched.',
    );
    press(button(container, 'Try again'));
    await settle();
    engine.loads[1]?.answer(fakeModelInfo);
    await settle();
    expect(answers).toEqual(['first']);
  });

  it('asks another question by itself once the reader has wanted one', async () => {
    const { container, answers, ask } = shown();
    press(button(container, pressed));
    await settle();
    engine.loads[0]?.answer(fakeModelInfo);
    await settle();
    ask(named('second'));
    await settle();
    engine.loads[1]?.answer(fakeModelInfo);
    await settle();
    expect(answers).toEqual(['first', 'second']);
  });

  it('says that there is no connection', () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { container } = shown();
    expect(container.textContent).toContain('You are offline.');
    online.mockRestore();
  });
});
