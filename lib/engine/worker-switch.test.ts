import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeWorker } from '../../tests/support/engine/fake-worker';
import { fakeClassification, fakeModelInfo } from './fake-engine';
import type { Engine } from './types';
import { createWorkerEngine } from './worker-client';

const photo = { kind: 'file', blob: new Blob(['a cat']) } as const;
const v1 = { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } as const;
const v2 = { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' } as const;
const v2Info = { ...fakeModelInfo, id: v2.id, inputSize: 300 };

let worker: FakeWorker;
let engine: Engine;

beforeEach(() => {
  worker = new FakeWorker(true);
  engine = createWorkerEngine('https://example.org/', () => worker);
});
afterEach(() => worker.terminate());

const load = (index: number) =>
  vi.waitFor(() => {
    const found = worker.engine.loads[index];
    if (!found) throw new Error(`The worker was not told to load ${index + 1} times.`);
    return found;
  });

const request = (index: number) =>
  vi.waitFor(() => {
    const found = worker.engine.requests[index];
    if (!found) throw new Error(`The worker was not asked ${index + 1} times.`);
    return found;
  });

describe('a switch that is cancelled', () => {
  test('names the network before to the worker, which may have gone over already', async () => {
    const abort = new AbortController();
    const away = engine.load({ source: v2, signal: abort.signal });
    const toV2 = await load(0);
    abort.abort();
    await expect(away).rejects.toMatchObject({ kind: 'cancelled' });
    const back = engine.load({ source: v1 });
    const toV1 = await load(1);
    expect(toV1.options.source).toEqual(v1);
    toV2.answer(v2Info);
    toV1.answer(fakeModelInfo);
    expect(await back).toEqual(fakeModelInfo);
    const asking = engine.classify(photo);
    (await request(0)).answer(fakeClassification);
    await asking;
    expect(worker.engine.loads).toHaveLength(2);
  });

  test('but came too late: the next question is asked of the network before', async () => {
    const abort = new AbortController();
    const away = engine.load({ source: v2, signal: abort.signal });
    const toV2 = await load(0);
    abort.abort();
    await expect(away).rejects.toMatchObject({ kind: 'cancelled' });
    toV2.answer(v2Info);
    await engine.counters(); // the answer has come by then
    const asking = engine.classify(photo);
    const toV1 = await load(1);
    expect(toV1.options.source).toEqual(v1);
    toV1.answer(fakeModelInfo);
    (await request(0)).answer(fakeClassification);
    await asking;
  });
});
