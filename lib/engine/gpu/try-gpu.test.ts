import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeWorker } from '../../../tests/support/engine/fake-worker';
import { fakeClassification, fakeModelInfo, fakeTrials } from '../fake-engine';
import type { GpuAdapter, Measured, NumericsCheck } from '../types';
import { createWorkerEngine } from '../worker-client';

const card: GpuAdapter = { name: 'A graphics card', hardware: true };
const photo = { kind: 'file' as const, blob: new Blob(['a cat']) };
const wrong: NumericsCheck = fakeTrials.inexact.check;
const right: NumericsCheck = { ...wrong, passed: true };
const run = (backend: Measured['backend'], medianMs: number): Measured => ({
  ...fakeTrials.slower.gpu,
  backend,
  medianMs,
});
const gpuAnswer = { ...fakeClassification, backend: 'webgl' as const };

let workers: FakeWorker[];
let adapter: GpuAdapter | undefined;
const newEngine = () =>
  createWorkerEngine('https://example.org/', () => {
    const worker = new FakeWorker(true, adapter);
    workers.push(worker);
    return worker;
  });

beforeEach(() => {
  workers = [];
  adapter = card;
});
afterEach(() => workers.forEach((worker) => worker.terminate()));

function arrived<T>(find: () => T | undefined) {
  return vi.waitFor(() => {
    const found = find();
    if (!found) throw new Error('not asked yet');
    return found;
  });
}
const request = (worker: number, index: number) =>
  arrived(() => workers[worker]?.engine.requests[index]);
const question = (worker: number, index: number) =>
  arrived(() => workers[worker]?.engine.questions[index]);

/** An engine that has answered about a photo, and the trial of a graphics card on it. */
async function trying(signal?: AbortSignal) {
  const engine = newEngine();
  const first = engine.classify(photo);
  (await request(0, 0)).answer(fakeClassification);
  await first;
  return { engine, trial: engine.tryGpu({ signal }) };
}

/** The second worker shows its numbers, then both are timed. */
async function race(check: NumericsCheck, gpuMs: number, ownMs: number) {
  const shown = await request(1, 0);
  expect(shown.source.kind === 'file' && (await shown.source.blob.text())).toBe('a cat');
  shown.answer(gpuAnswer);
  const checked = await question(1, 0);
  expect(checked.method).toBe('check');
  checked.answer(check);
  if (!check.passed) return;
  const own = await question(0, 0);
  expect([own.method, own.question]).toEqual(['timeNetwork', { runs: 15 }]);
  own.answer(run('wasm-simd', ownMs));
  (await question(1, 1)).answer(run('webgl', gpuMs));
}

/** The next photo is answered by worker `number`. */
async function answersFrom(engine: ReturnType<typeof newEngine>, number: number, index: number) {
  const asking = engine.classify(photo);
  (await request(number, index)).answer(number === 0 ? fakeClassification : gpuAnswer);
  return asking;
}

test('a faster card whose numbers are right computes from then on', async () => {
  const { engine, trial } = await trying();
  await race(right, 2, 4);
  expect(await trial).toMatchObject({
    kind: 'switched',
    backend: 'webgl',
    adapter: 'A graphics card',
    gpu: { medianMs: 2 },
    current: { medianMs: 4 },
  });
  expect(workers[0]?.terminated).toBe(true);
  expect((await answersFrom(engine, 1, 1)).backend).toBe('webgl');
  expect((await engine.counters()).restarts).toBe(0);
});

test('what was under way before is still answered where it was computed', async () => {
  const { engine, trial } = await trying();
  const slow = engine.inspect.network();
  const asked = await question(0, 0);
  const shown = await request(1, 0);
  shown.answer(gpuAnswer);
  (await question(1, 0)).answer(right);
  (await question(0, 1)).answer(run('wasm-simd', 4));
  (await question(1, 1)).answer(run('webgl', 2));
  expect((await trial).kind).toBe('switched');
  expect(workers[0]?.terminated).toBe(false);
  asked.fail('not-offered');
  await expect(slow).rejects.toMatchObject({ kind: 'not-offered' });
  expect(workers[0]?.terminated).toBe(true);
});

test.each([
  ['slower', right, 4.5, 4],
  ['slower', right, 3.9, 4], // within what two measurements differ by
  ['inexact', wrong, 1, 4],
] as const)('a card found %s is not used', async (kind, check, gpuMs, ownMs) => {
  const { engine, trial } = await trying();
  await race(check, gpuMs, ownMs);
  const ended = await trial;
  expect(ended.kind).toBe(kind);
  if (ended.kind === 'inexact') expect(ended.check.worst.worst.difference).toBe(0.5);
  expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
  expect((await answersFrom(engine, 0, 1)).backend).toBe('wasm-simd');
});

test.each([
  [undefined, { kind: 'none' }],
  [
    { name: 'SwiftShader', hardware: false },
    { kind: 'software', adapter: 'SwiftShader' },
  ],
])('with the adapter %j nothing is tried', async (found, ended) => {
  adapter = found;
  const { trial } = await trying();
  expect(await trial).toEqual(ended);
  expect(workers[1]?.engine.requests).toEqual([]);
  expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
});

test('a card that stops during the trial is told, and nothing changes', async () => {
  const { engine, trial } = await trying();
  await request(1, 0);
  workers[1]?.crash();
  expect(await trial).toEqual({
    kind: 'failed',
    adapter: 'A graphics card',
    detail: 'the worker stopped',
  });
  expect((await answersFrom(engine, 0, 1)).backend).toBe('wasm-simd');
});

test('a card that is lost later is given up for wasm, which is shown the photo again', async () => {
  const { engine, trial } = await trying();
  await race(right, 2, 4);
  await trial;
  const asking = engine.inspect.network();
  (await question(1, 2)).fail('engine-crashed', { detail: 'the backend was lost' });
  const shown = await request(2, 0);
  expect(shown.source.kind === 'file' && (await shown.source.blob.text())).toBe('a cat');
  shown.answer(fakeClassification);
  (await question(2, 0)).fail('not-offered');
  await expect(asking).rejects.toMatchObject({ kind: 'not-offered' });
  expect(workers[1]?.terminated).toBe(true);
  expect((await engine.counters()).restarts).toBe(1);
});

test('another photo during the trial is answered at once, and shown again after going over', async () => {
  const { engine, trial } = await trying();
  const shown = await request(1, 0);
  const second = engine.classify({ kind: 'file', blob: new Blob(['a dog']) });
  (await request(0, 1)).answer(fakeClassification);
  expect((await second).backend).toBe('wasm-simd');
  shown.answer(gpuAnswer);
  (await question(1, 0)).answer(right);
  (await question(0, 0)).answer(run('wasm-simd', 4));
  (await question(1, 1)).answer(run('webgl', 2));
  expect((await trial).kind).toBe('switched');
  const asking = engine.inspect.network();
  const newest = await request(1, 1);
  expect(newest.source.kind === 'file' && (await newest.source.blob.text())).toBe('a dog');
  newest.answer(gpuAnswer);
  (await question(1, 2)).fail('not-offered');
  await expect(asking).rejects.toMatchObject({ kind: 'not-offered' });
});

test('another network during the trial: nothing is known of it, so nothing changes', async () => {
  const { engine, trial } = await trying();
  const failing = expect(trial).rejects.toMatchObject({ kind: 'cancelled' });
  const shown = await request(1, 0);
  const loading = engine.load({ source: { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' } });
  (await arrived(() => workers[0]?.engine.loads[0])).answer(fakeModelInfo);
  await loading;
  shown.answer(gpuAnswer);
  (await question(1, 0)).answer(right);
  (await question(0, 0)).answer(run('wasm-simd', 4));
  (await question(1, 1)).answer(run('webgl', 2));
  await failing;
  expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
});

test('an aborted trial ends its worker at once', async () => {
  const abort = new AbortController();
  const { trial } = await trying(abort.signal);
  await request(1, 0);
  abort.abort();
  await expect(trial).rejects.toMatchObject({ kind: 'cancelled' });
  expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
});

test('before any photo there is nothing to try it on', async () => {
  const engine = newEngine();
  const loading = engine.load();
  (await arrived(() => workers[0]?.engine.loads[0])).answer(fakeModelInfo);
  await loading;
  await expect(engine.tryGpu()).rejects.toMatchObject({ kind: 'no-picture' });
  expect(workers).toHaveLength(1);
});
