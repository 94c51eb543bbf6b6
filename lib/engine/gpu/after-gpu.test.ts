import { afterEach, expect, test, vi } from 'vitest';
import {
  answersFrom,
  arrived,
  forgetWorkers,
  gpuAnswer,
  loads,
  photo,
  question,
  request,
  right,
  run,
  switched,
  terminated,
  trying,
  v2,
  workers,
} from '../../../tests/support/engine/gpu-trials';
import { fakeClassification, fakeModelInfo } from '../fake-engine';

afterEach(forgetWorkers);

test('a card that is lost later is given up for wasm, which is shown the photo again', async () => {
  const { engine } = await switched();
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

test('another network later is computed without the card, which goes on with its own', async () => {
  const { engine } = await switched();
  await loads(engine, 2, 0);
  const asking = engine.classify(photo);
  (await request(2, 0)).answer(fakeClassification);
  expect((await asking).backend).toBe('wasm-simd');
  expect(workers[1]?.engine.loads).toEqual([]);
  const back = engine.load({ source: { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } });
  (await arrived(() => workers[1]?.engine.loads[0])).answer({ ...fakeModelInfo, backend: 'webgl' });
  expect((await back).backend).toBe('webgl');
  expect((await answersFrom(engine, 1, 1)).backend).toBe('webgl');
  expect((await engine.counters()).restarts).toBe(0);
});

test('back at the network of the card, questions are about the photo that it saw last', async () => {
  const { engine } = await switched();
  await loads(engine, 2, 0);
  const asking = engine.classify({ kind: 'file', blob: new Blob(['a dog']) });
  (await request(2, 0)).answer(fakeClassification);
  await asking;
  const back = engine.load({ source: { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } });
  (await arrived(() => workers[1]?.engine.loads[0])).answer(fakeModelInfo);
  await back;
  workers[1]?.crash();
  const lost = engine.inspect.network();
  (await arrived(() => workers[2]?.engine.loads[1])).answer(fakeModelInfo);
  const shown = await request(2, 1);
  expect(shown.source.kind === 'file' && (await shown.source.blob.text())).toBe('a cat');
  shown.answer(fakeClassification);
  (await question(2, 0)).fail('not-offered');
  await expect(lost).rejects.toMatchObject({ kind: 'not-offered' });
});

test('another network that does not come leaves the card as it was', async () => {
  const { engine } = await switched();
  const loading = engine.load({ source: v2 });
  (await arrived(() => workers[2]?.engine.loads[0])).fail('model-unreachable');
  await expect(loading).rejects.toMatchObject({ kind: 'model-unreachable' });
  expect((await answersFrom(engine, 1, 1)).backend).toBe('webgl');
});

test('tried with another network the card is free for it', async () => {
  const { engine } = await switched();
  await loads(engine, 2, 0);
  const asking = engine.classify(photo);
  (await request(2, 0)).answer(fakeClassification);
  await asking;
  const second = engine.tryGpu();
  (await arrived(() => workers[3]?.engine.loads[0])).fail('model-damaged');
  await expect(second).rejects.toMatchObject({ kind: 'model-damaged' });
  expect(terminated()).toEqual([true, true, false, true]);
});

test('a cancelled question is told to the worker that has it, also after going over', async () => {
  const abort = new AbortController();
  const { engine, trial } = await trying();
  const asking = engine.inspect.network({}, { signal: abort.signal });
  const asked = await question(0, 0);
  (await request(1, 0)).answer(gpuAnswer);
  (await question(1, 0)).answer(right);
  (await question(0, 1)).answer(run('wasm-simd', 4));
  (await question(1, 1)).answer(run('webgl', 2));
  await trial;
  abort.abort();
  await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
  await vi.waitFor(() => expect(asked.options.signal?.aborted).toBe(true));
});
