import { expect, test, vi } from 'vitest';
import { asEngineError } from '../../../lib/engine/errors';
import {
  FakeEngine,
  fakeClassification,
  fakeModelInfo,
  fakeTrials,
} from '../../../lib/engine/fake-engine';
import type { ModelSource } from '../../../lib/engine/types';
import type { Answered } from '../../../lib/store/classifier-state';
import { GpuTrials, trialOf, type GpuTrialState } from '../../../lib/store/gpu-trial';
import { Turns } from '../../../lib/store/turns';

const v1: ModelSource = { kind: 'embedded', id: 'mobilenet-v1-0.25-224' };
const v2: ModelSource = { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' };
const answered: Answered = {
  photo: { blob: new Blob(['a cat']), url: 'blob:cat', origin: { from: 'paste' } },
  classification: fakeClassification,
  by: { source: v1, model: fakeModelInfo, recognised: null },
};

function trials(newest: Answered | null = answered) {
  const engine = new FakeEngine();
  const turns = new Turns();
  const all = new GpuTrials({
    getEngine: async () => engine,
    toFailure: asEngineError,
    newestAnswer: () => newest,
    turns,
  });
  const arrived = <T>(find: () => T | undefined) =>
    vi.waitFor(() => {
      const found = find();
      if (!found) throw new Error('not asked yet');
      return found;
    });
  /** The engine is shown the network and photo of the answer, and then asked to try. */
  const asked = async (index: number) => {
    (await arrived(() => engine.loads[index])).answer(fakeModelInfo);
    (await arrived(() => engine.requests[index])).answer(fakeClassification);
    return arrived(() => engine.trials[index]);
  };
  return { all, engine, turns, arrived, asked, state: () => all.store.getState() };
}

test.each(Object.values(fakeTrials))('a trial that ends as $kind is told', async (trial) => {
  const { all, asked, state } = trials();
  expect(state()).toEqual({ kind: 'idle' });
  const ended = all.start();
  expect(state()).toEqual({ kind: 'running' });
  (await asked(0)).answer(trial);
  await ended;
  expect(state()).toEqual({ kind: 'done', trial, source: v1, before: fakeClassification });
});

test('it is made with the network and photo of the answer, whatever was asked elsewhere', async () => {
  const { all, engine, asked } = trials();
  const ended = all.start();
  (await asked(0)).answer(fakeTrials.slower);
  await ended;
  expect(engine.loads[0]?.options.source).toBe(v1);
  const shown = engine.requests[0]?.source;
  expect(shown?.kind === 'file' && (await shown.blob.text())).toBe('a cat');
});

test('before any answer there is nothing to try it with', async () => {
  const { all, engine, state } = trials(null);
  await all.start();
  expect(state()).toEqual({ kind: 'idle' });
  expect(engine.loads).toEqual([]);
});

test('others have their turns until it is timed, and then again after it', async () => {
  const { all, asked, turns } = trials();
  const ended = all.start();
  const trial = await asked(0);
  const log: string[] = [];
  const { signal } = new AbortController();
  await turns.take(async () => log.push('another tool, while the card starts'), signal);
  let endRace = () => undefined as void;
  const racing = new Promise<void>((resolve) => (endRace = resolve));
  const race = trial.options.alone?.(async () => {
    log.push('the race begins');
    await racing;
    log.push('the race ends');
  });
  const another = turns.take(async () => log.push('another tool'), signal);
  await vi.waitFor(() => expect(log).toHaveLength(2));
  endRace();
  await Promise.all([race, another]);
  expect(log).toEqual([
    'another tool, while the card starts',
    'the race begins',
    'the race ends',
    'another tool',
  ]);
  trial.answer(fakeTrials.slower);
  await ended;
});

test('a failure is told by name', async () => {
  const { all, asked, state } = trials();
  const ended = all.start();
  (await asked(0)).fail('no-picture');
  await ended;
  expect(state()).toMatchObject({ kind: 'failed', source: v1, failure: { kind: 'no-picture' } });
});

test('a cancelled trial leaves nothing behind', async () => {
  const { all, asked, state } = trials();
  const ended = all.start();
  const { options } = await asked(0);
  all.cancel();
  await ended;
  expect(options.signal?.aborted).toBe(true);
  expect(state()).toEqual({ kind: 'idle' });
});

test('one that is cancelled while the network is loaded again is not begun', async () => {
  const { all, engine, arrived, state } = trials();
  const ended = all.start();
  await arrived(() => engine.loads[0]);
  all.cancel();
  await ended;
  expect(engine.trials).toEqual([]);
  expect(state()).toEqual({ kind: 'idle' });
});

test('the answer of a trial that was started anew is dropped', async () => {
  const { all, asked, state } = trials();
  const first = all.start();
  await asked(0);
  const second = all.start();
  (await asked(1)).answer(fakeTrials.slower);
  await Promise.all([first, second]);
  expect(state()).toMatchObject({ kind: 'done', trial: fakeTrials.slower });
});

const done = (kind: keyof typeof fakeTrials): GpuTrialState => ({
  kind: 'done',
  trial: fakeTrials[kind],
  source: v1,
  before: fakeClassification,
});

test.each(['failed', 'inexact', 'slower', 'switched'] as const)(
  'a trial that ended as %s is about its network, and about no other',
  (kind) => {
    expect(trialOf(done(kind), { ...v1 })).toEqual(done(kind));
    expect(trialOf(done(kind), v2)).toEqual({ kind: 'idle' });
  },
);

test.each(['none', 'software'] as const)(
  'that there is no graphics card (%s) holds for every network',
  (kind) => expect(trialOf(done(kind), v2)).toEqual(done(kind)),
);

test('a trial that is under way is shown beside any network', () => {
  expect(trialOf({ kind: 'running' }, v2)).toEqual({ kind: 'running' });
});
