import { memory } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { engineForEachTest } from '../../tests/support/engine/served-engine';
import { preparedCrop } from '../../tests/support/engine/site';
import type { TfEngine } from './tf-engine';
import type { LoadProgress, ModelSource } from './types';

let engine: TfEngine;

engineForEachTest((fresh) => {
  engine = fresh;
});

const v1: ModelSource = { kind: 'embedded', id: 'mobilenet-v1-0.25-224' };
const v2: ModelSource = { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' };

test('the second network answers with its own kinds of things', async () => {
  expect(await engine.load({ source: v2 })).toEqual({
    id: 'mobilenet-v2-1.0-300-oidv4',
    backend: 'wasm-simd',
    inputSize: 300,
    classes: 23,
    weightBytes: (await engine.load()).weightBytes,
  });
  const { predictions } = await engine.classify(preparedCrop('cat', 300));
  expect(predictions[0]).toMatchObject({ id: 'Cat', english: 'Cat' });
  expect(predictions[0]?.probability).toBeCloseTo(0.85, 2);
});

test('going to and fro leaves one network in memory and the same answers', async () => {
  await engine.load();
  const before = await engine.counters();
  const first = (await engine.classify(preparedCrop('cat'))).predictions;
  for (let round = 0; round < 3; round++) {
    await engine.load({ source: v2 });
    await engine.classify(preparedCrop('cat', 300));
    await engine.load({ source: v1 });
    expect((await engine.classify(preparedCrop('cat'))).predictions).toEqual(first);
  }
  expect(await engine.counters()).toEqual(before);
});

test('while another is loading, the one before answers', async () => {
  await engine.load();
  const loading = engine.load({ source: v2 });
  const { predictions } = await engine.classify(preparedCrop('cat'));
  expect(predictions[0]?.english).toBe('Egyptian cat');
  expect((await loading).classes).toBe(23);
});

test('a request that has begun ends on its network, though another has come', async () => {
  await engine.load();
  await engine.classify(preparedCrop('cat'));
  const before = memory().numTensors;
  const checking = engine.inspect.check();
  await Promise.all([checking, engine.load({ source: v2 }), engine.load({ source: v2 })]);
  expect((await checking).layers).toHaveLength(28);
  await engine.load({ source: v1 });
  expect(memory().numTensors).toBe(before);
});

test('of two wishes the newer wins', async () => {
  await engine.load();
  const before = memory().numTensors;
  const older = engine.load({ source: v2 });
  const newer = engine.load({ source: v1 });
  await expect(older).rejects.toMatchObject({ kind: 'cancelled' });
  expect((await newer).id).toBe('mobilenet-v1-0.25-224');
  expect((await engine.load()).id).toBe('mobilenet-v1-0.25-224');
  expect(memory().numTensors).toBe(before);
});

test.each(['fetching', 'starting', 'warming-up'] as const)(
  'the newer wins also where the older is at %s already, aborted or not',
  async (phase) => {
    await engine.load();
    for (const isAborted of [false, true]) {
      const abort = new AbortController();
      const { signal } = abort;
      let older: Promise<unknown> | undefined;
      await new Promise<void>((resolve) => {
        const onProgress = (progress: LoadProgress) => {
          if (progress.phase === phase) resolve();
        };
        older = engine.load({ source: v2, onProgress, signal });
      });
      if (isAborted) abort.abort();
      const newer = engine.load({ source: v1 });
      await expect(older).rejects.toMatchObject({ kind: 'cancelled' });
      expect((await newer).id).toBe('mobilenet-v1-0.25-224');
      expect((await engine.load()).id).toBe('mobilenet-v1-0.25-224');
    }
  },
);

test('a wish that is aborted leaves the one before', async () => {
  await engine.load();
  const before = memory().numTensors;
  const abort = new AbortController();
  const loading = engine.load({ source: v2, signal: abort.signal });
  abort.abort();
  await expect(loading).rejects.toMatchObject({ kind: 'cancelled' });
  expect((await engine.load()).id).toBe('mobilenet-v1-0.25-224');
  expect(memory().numTensors).toBe(before);
});

test('one of two who wait for a network gives up, and the other gets it', async () => {
  await engine.load();
  const abort = new AbortController();
  const first = engine.load({ source: v2, signal: abort.signal });
  const second = engine.load({ source: v2 });
  abort.abort();
  await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
  expect((await second).id).toBe('mobilenet-v2-1.0-300-oidv4');
  expect((await engine.load()).id).toBe('mobilenet-v2-1.0-300-oidv4');
});
