import { expect, vi } from 'vitest';
import { fakeClassification, fakeModelInfo, fakeTrials } from '../../../lib/engine/fake-engine';
import type { GpuAdapter, Measured, NumericsCheck, TryGpuOptions } from '../../../lib/engine/types';
import { createWorkerEngine } from '../../../lib/engine/worker-client';
import { FakeWorker } from './fake-worker';

const card: GpuAdapter = { name: 'A graphics card', hardware: true };
export const v2 = { kind: 'embedded' as const, id: 'mobilenet-v2-1.0-300-oidv4' as const };
export const photo = { kind: 'file' as const, blob: new Blob(['a cat']) };
export const wrong: NumericsCheck = fakeTrials.inexact.check;
export const right: NumericsCheck = { ...wrong, passed: true };
export const run = (backend: Measured['backend'], medianMs: number): Measured => ({
  ...fakeTrials.slower.gpu,
  backend,
  medianMs,
});
export const gpuAnswer = { ...fakeClassification, backend: 'webgl' as const };

/** Every worker that was started, and what it finds to compute with. */
export const workers: FakeWorker[] = [];
export const found: { adapter: GpuAdapter | undefined } = { adapter: card };

/** As before the first engine. */
export function forgetWorkers(): void {
  for (const worker of workers.splice(0)) worker.terminate();
  found.adapter = card;
}

export const terminated = () => workers.map((worker) => worker.terminated);

export const newEngine = () =>
  createWorkerEngine('https://example.org/', () => {
    const worker = new FakeWorker(true, found.adapter);
    workers.push(worker);
    return worker;
  });

export function arrived<T>(find: () => T | undefined) {
  return vi.waitFor(() => {
    const found = find();
    if (!found) throw new Error('not asked yet');
    return found;
  });
}
export const request = (worker: number, index: number) =>
  arrived(() => workers[worker]?.engine.requests[index]);
export const question = (worker: number, index: number) =>
  arrived(() => workers[worker]?.engine.questions[index]);

/** An engine that has answered about a photo, and the trial of a graphics card on it. */
export async function trying(options: TryGpuOptions = {}) {
  const engine = newEngine();
  const first = engine.classify(photo);
  (await request(0, 0)).answer(fakeClassification);
  await first;
  return { engine, trial: engine.tryGpu(options) };
}

/** The second worker shows its numbers, then both are timed. */
export async function race(check: NumericsCheck, gpuMs: number, ownMs: number) {
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

/** An engine that has gone over to a faster card, which is worker 1, and how its trial ended. */
export async function switched() {
  const { engine, trial } = await trying();
  await race(right, 2, 4);
  return { engine, ended: await trial };
}

/** Another network is loaded by worker `number`. */
export async function loads(engine: ReturnType<typeof newEngine>, number: number, index: number) {
  const loading = engine.load({ source: v2 });
  (await arrived(() => workers[number]?.engine.loads[index])).answer(fakeModelInfo);
  await loading;
}

/** The next photo is answered by worker `number`. */
export async function answersFrom(
  engine: ReturnType<typeof newEngine>,
  number: number,
  index: number,
) {
  const asking = engine.classify(photo);
  (await request(number, index)).answer(number === 0 ? fakeClassification : gpuAnswer);
  return asking;
}
