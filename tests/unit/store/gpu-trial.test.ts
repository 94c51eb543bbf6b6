import { expect, test, vi } from 'vitest';
import { asEngineError } from '../../../lib/engine/errors';
import { FakeEngine, fakeTrials } from '../../../lib/engine/fake-engine';
import { GpuTrials } from '../../../lib/store/gpu-trial';

function trials() {
  const engine = new FakeEngine();
  const all = new GpuTrials({
    getEngine: async () => engine,
    toFailure: asEngineError,
    newestAnswer: () => 'the newest answer',
  });
  const asked = (index: number) =>
    vi.waitFor(() => {
      const found = engine.trials[index];
      if (!found) throw new Error('not asked yet');
      return found;
    });
  return { all, asked, state: () => all.store.getState() };
}

test.each(Object.values(fakeTrials))('a trial that ends as $kind is told', async (trial) => {
  const { all, asked, state } = trials();
  expect(state()).toEqual({ kind: 'idle' });
  const ended = all.start();
  expect(state()).toEqual({ kind: 'running' });
  (await asked(0)).answer(trial);
  await ended;
  expect(state()).toEqual({ kind: 'done', trial, before: 'the newest answer' });
});

test('a failure is told by name', async () => {
  const { all, asked, state } = trials();
  const ended = all.start();
  (await asked(0)).fail('no-picture');
  await ended;
  expect(state()).toMatchObject({ kind: 'failed', failure: { kind: 'no-picture' } });
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

test('the answer of a trial that was started anew is dropped', async () => {
  const { all, asked, state } = trials();
  const first = all.start();
  await asked(0);
  const second = all.start();
  (await asked(1)).answer(fakeTrials.slower);
  await Promise.all([first, second]);
  expect(state()).toMatchObject({ kind: 'done', trial: fakeTrials.slower });
});
