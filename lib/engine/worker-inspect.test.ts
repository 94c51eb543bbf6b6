import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeWorker } from '../../tests/support/engine/fake-worker';
import { fakeClassification, fakeModelInfo } from './fake-engine';
import type { FakeClassify, FakeLoad, FakeQuestion } from './fake-engine';
import type { ModelSource } from './types';
import { createWorkerEngine } from './worker-client';

let workers: FakeWorker[];
const newEngine = () =>
  createWorkerEngine('https://example.org/', () => {
    const worker = new FakeWorker(true);
    workers.push(worker);
    return worker;
  });

beforeEach(() => {
  workers = [];
});
afterEach(() => workers.forEach((worker) => worker.terminate()));

/** What worker `number` was asked as its `index`-th, once it has arrived. */
function arrived<T>(number: number, list: 'loads' | 'requests' | 'questions', index: number) {
  return vi.waitFor(() => {
    const found = workers[number]?.engine[list][index];
    if (!found) throw new Error(`Worker ${number} has no ${list} ${index}.`);
    return found as T;
  });
}
const load = (worker: number, index = 0) => arrived<FakeLoad>(worker, 'loads', index);
const request = (worker: number, index = 0) => arrived<FakeClassify>(worker, 'requests', index);
const question = (worker: number, index = 0) => arrived<FakeQuestion>(worker, 'questions', index);

const photo = { kind: 'file' as const, blob: new Blob(['a cat']) };
const v2: ModelSource = { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' };
const v2Info = { ...fakeModelInfo, id: v2.id, inputSize: 300, classes: 23 };

/** An engine that runs the second network and has classified a photo on its first worker. */
async function readyEngine() {
  const engine = newEngine();
  const loading = engine.load({ source: v2 });
  (await load(0)).answer(v2Info);
  await loading;
  const classifying = engine.classify(photo);
  (await request(0)).answer(fakeClassification);
  await classifying;
  return engine;
}

describe('a question to the inspector', () => {
  test('reaches the worker, and its answer the page', async () => {
    const asking = newEngine().inspect.activations({ layers: ['stem/conv'] });
    const asked = await question(0);
    expect(asked.method).toBe('activations');
    expect(asked.question).toEqual({ layers: ['stem/conv'] });
    const data = Float32Array.of(1, 2, 3, 4);
    asked.answer([{ layer: 'stem/conv', shape: [2, 2, 1], data }]);
    expect(await asking).toEqual([
      { layer: 'stem/conv', shape: [2, 2, 1], data: Float32Array.of(1, 2, 3, 4) },
    ]);
    expect(data).toHaveLength(0); // moved, not copied
  });

  test('tells its progress until it is answered', async () => {
    const heard: number[] = [];
    const onProgress = (share: number) => heard.push(share);
    const asking = newEngine().inspect.timeConvolutions({ convolutions: [] }, { onProgress });
    const asked = await question(0);
    asked.options.onProgress?.(0.5);
    await vi.waitFor(() => expect(heard).toEqual([0.5]));
    asked.answer([]);
    await asking;
    asked.options.onProgress?.(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([0.5]);
  });

  test('tells no progress once it was given up', async () => {
    const heard: number[] = [];
    const abort = new AbortController();
    const options = { signal: abort.signal, onProgress: (share: number) => heard.push(share) };
    const asking = newEngine().inspect.timeConvolutions({ convolutions: [] }, options);
    const asked = await question(0);
    abort.abort();
    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
    asked.options.onProgress?.(0.5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });

  test('keeps kind and facts of an error', async () => {
    const asking = newEngine().inspect.weights({ layer: 'head/pool' });
    (await question(0)).fail('not-offered', { detail: 'head/pool' });
    await expect(asking).rejects.toMatchObject({
      kind: 'not-offered',
      facts: { detail: 'head/pool' },
    });
  });

  test('can be cancelled, and the worker hears of it', async () => {
    const abort = new AbortController();
    const asking = newEngine().inspect.check({}, { signal: abort.signal });
    const { options } = await question(0);
    abort.abort();
    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
    await vi.waitFor(() => expect(options.signal?.aborted).toBe(true));
  });
});

describe('another network', () => {
  test('is named to the worker once', async () => {
    const engine = await readyEngine();
    expect((await load(0)).options.source).toEqual(v2);
    const again = engine.load({ source: { ...v2 } });
    const second = await load(0, 1);
    expect(second.options.source).toBeUndefined();
    second.answer(v2Info);
    expect(await again).toEqual(v2Info);
  });

  test('is loaded again by a fresh worker, which is shown the photo again', async () => {
    const engine = await readyEngine();
    const asking = engine.inspect.network();
    await question(0);
    workers[0]?.crash();
    const reload = await load(1);
    expect(reload.options.source).toEqual(v2);
    reload.answer(v2Info);
    const reshown = await request(1);
    expect(reshown.source.kind === 'file' && (await reshown.source.blob.text())).toBe('a cat');
    reshown.answer(fakeClassification);
    const asked = await question(1);
    expect(asked.method).toBe('network');
    asked.fail('not-offered');
    await expect(asking).rejects.toMatchObject({ kind: 'not-offered' });
    expect(workers).toHaveLength(2);
  });

  test('that fails leaves the one before', async () => {
    const engine = newEngine();
    const loading = engine.load({ source: v2 });
    (await load(0)).fail('model-unreachable', { url: 'x' });
    await expect(loading).rejects.toMatchObject({ kind: 'model-unreachable' });
    const classifying = engine.classify(photo);
    (await request(0)).answer(fakeClassification);
    expect(await classifying).toEqual(fakeClassification);
    expect(workers[0]?.engine.loads).toHaveLength(1);
  });
});
