import { afterEach, expect, test } from 'vitest';
import {
  answersFrom,
  arrived,
  forgetWorkers,
  found,
  gpuAnswer,
  loads,
  newEngine,
  question,
  race,
  request,
  right,
  run,
  switched,
  terminated,
  trying,
  workers,
  wrong,
} from '../../../tests/support/engine/gpu-trials';
import { fakeClassification, fakeModelInfo } from '../fake-engine';

afterEach(forgetWorkers);

test('a faster card whose numbers are right computes from then on', async () => {
  const { engine, ended } = await switched();
  expect(ended).toMatchObject({
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
  expect(terminated()).toEqual([false, true]);
  expect((await answersFrom(engine, 0, 1)).backend).toBe('wasm-simd');
});

test.each([
  [undefined, { kind: 'none' }],
  [
    { name: 'SwiftShader', hardware: false },
    { kind: 'software', adapter: 'SwiftShader' },
  ],
])('with the adapter %j nothing is tried', async (adapter, ended) => {
  found.adapter = adapter;
  const { trial } = await trying();
  expect(await trial).toEqual(ended);
  expect(workers[1]?.engine.requests).toEqual([]);
  expect(terminated()).toEqual([false, true]);
});

test('a card that stops during the trial is told, and nothing changes', async () => {
  const { engine, trial } = await trying();
  await request(1, 0);
  workers[1]?.crash();
  expect(await trial).toEqual({ kind: 'failed', adapter: 'A graphics card', fault: 'stop' });
  expect((await answersFrom(engine, 0, 1)).backend).toBe('wasm-simd');
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
  await loads(engine, 0, 0);
  shown.answer(gpuAnswer);
  (await question(1, 0)).answer(right);
  await failing;
  expect(workers[0]?.engine.questions).toEqual([]);
  expect(terminated()).toEqual([false, true]);
});

test('another network while the two are timed changes nothing either', async () => {
  const { engine, trial } = await trying();
  const failing = expect(trial).rejects.toMatchObject({ kind: 'cancelled' });
  (await request(1, 0)).answer(gpuAnswer);
  (await question(1, 0)).answer(right);
  const own = await question(0, 0);
  await loads(engine, 0, 0);
  own.answer(run('wasm-simd', 4));
  (await question(1, 1)).answer(run('webgl', 2));
  await failing;
  expect(terminated()).toEqual([false, true]);
});

test('the two are timed when it is their turn, and nothing before that waits', async () => {
  let begin = () => undefined as void;
  const turn = new Promise<void>((resolve) => (begin = resolve));
  const { engine, trial } = await trying({ alone: (work) => turn.then(work) });
  (await request(1, 0)).answer(gpuAnswer);
  (await question(1, 0)).answer(right);
  expect((await answersFrom(engine, 0, 1)).backend).toBe('wasm-simd');
  expect(workers[0]?.engine.questions).toEqual([]);
  begin();
  (await question(0, 0)).answer(run('wasm-simd', 4));
  (await question(1, 1)).answer(run('webgl', 2));
  expect((await trial).kind).toBe('switched');
});

test('a card that does not start is told', async () => {
  const { trial } = await trying();
  (await request(1, 0)).fail('engine-unavailable', { detail: 'webgl does not start' });
  expect(await trial).toEqual({ kind: 'failed', adapter: 'A graphics card', fault: 'start' });
});

test('what hinders the trial elsewhere is not held against the card', async () => {
  const { engine, trial } = await trying();
  (await request(1, 0)).fail('model-unreachable', { url: 'models/v1.json' });
  await expect(trial).rejects.toMatchObject({ kind: 'model-unreachable' });
  const second = engine.tryGpu();
  const failing = expect(second).rejects.toMatchObject({ kind: 'engine-crashed' });
  (await request(2, 0)).answer(gpuAnswer);
  (await question(2, 0)).answer(right);
  (await question(0, 0)).fail('engine-crashed', { detail: 'out of memory' });
  await request(3, 0);
  workers[3]?.crash();
  await failing;
});

test('an aborted trial ends its worker at once', async () => {
  const abort = new AbortController();
  const { trial } = await trying({ signal: abort.signal });
  await request(1, 0);
  abort.abort();
  await expect(trial).rejects.toMatchObject({ kind: 'cancelled' });
  expect(terminated()).toEqual([false, true]);
});

test('before any photo there is nothing to try it on', async () => {
  const engine = newEngine();
  const loading = engine.load();
  (await arrived(() => workers[0]?.engine.loads[0])).answer(fakeModelInfo);
  await loading;
  await expect(engine.tryGpu()).rejects.toMatchObject({ kind: 'no-picture' });
  expect(workers).toHaveLength(1);
});
