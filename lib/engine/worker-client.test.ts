import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineError } from './errors';
import { FakeWorker } from '../../tests/support/engine/fake-worker';
import { fakeClassification, fakeModelInfo } from './fake-engine';
import type { LoadProgress } from './types';
import { createWorkerEngine } from './worker-client';

vi.mock('./picture/prepare', () => ({
  preparePicture: vi.fn(async () => ({ rgba: Uint8ClampedArray.of(1, 2, 3, 255), width: 1 })),
}));

class FakeBitmap {
  readonly width = 4;
  readonly height = 3;
  closed = 0;
  close(): void {
    this.closed++;
  }
}

const photo = (text: string) => ({ kind: 'file' as const, blob: new Blob([text]) });

let workers: FakeWorker[];
let canDraw: boolean;
const newEngine = () =>
  createWorkerEngine('https://example.org/', () => {
    const worker = new FakeWorker(canDraw);
    workers.push(worker);
    return worker;
  });

beforeEach(() => {
  workers = [];
  canDraw = true;
});
afterEach(() => workers.forEach((worker) => worker.terminate()));

/** The request `index` that worker `number` was asked, once it has arrived. */
const request = (number: number, index: number) =>
  vi.waitFor(() => {
    const found = workers[number]?.engine.requests[index];
    if (!found) throw new Error(`Worker ${number} was not asked ${index + 1} times.`);
    return found;
  });

const firstLoad = () =>
  vi.waitFor(() => {
    const found = workers[0]?.engine.loads[0];
    if (!found) throw new Error('No worker was asked to load.');
    return found;
  });

describe('the engine behind a worker', () => {
  test('starts no worker before it is asked something', async () => {
    const engine = newEngine();
    expect(await engine.counters()).toEqual({ tensors: 0, bitmaps: 0, restarts: 0 });
    expect(workers).toHaveLength(0);
  });

  test('passes progress and answer on', async () => {
    const heard: LoadProgress[] = [];
    const loading = newEngine().load({ onProgress: (progress) => heard.push(progress) });
    const load = await firstLoad();
    load.report({ phase: 'fetching', loadedBytes: 1, totalBytes: 2 });
    load.report({ phase: 'warming-up' });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    load.answer(fakeModelInfo);
    expect(await loading).toEqual(fakeModelInfo);
    expect(heard[0]).toEqual({ phase: 'fetching', loadedBytes: 1, totalBytes: 2 });
  });

  test('passes the picture and the number of predictions to the worker', async () => {
    const asking = newEngine().classify(photo('a cat'), { topK: 3 });
    const { source, options, answer } = await request(0, 0);
    expect(source.kind === 'file' && (await source.blob.text())).toBe('a cat');
    expect(options.topK).toBe(3);
    answer(fakeClassification);
    expect(await asking).toEqual(fakeClassification);
  });

  test('keeps kind and facts of an error', async () => {
    const asking = newEngine().classify(photo('heic'));
    (await request(0, 0)).fail('unsupported-image', { format: 'HEIC' });
    const error: unknown = await asking.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ kind: 'unsupported-image', facts: { format: 'HEIC' } });
    expect(workers).toHaveLength(1);
  });
});

describe('a cancelled request', () => {
  test('rejects at once, and the worker hears of it', async () => {
    const abort = new AbortController();
    const asking = newEngine().classify(photo('old'), { signal: abort.signal });
    const { options } = await request(0, 0);
    abort.abort();
    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
    await vi.waitFor(() => expect(options.signal?.aborted).toBe(true));
  });

  test('never overwrites the newer one, whichever answer comes first', async () => {
    const engine = newEngine();
    const shown: string[] = [];
    const ask = (name: string, signal?: AbortSignal) =>
      engine.classify(photo(name), { signal }).then(
        () => shown.push(name),
        (error: EngineError) => shown.push(error.kind),
      );
    const abort = new AbortController();
    const old = ask('old', abort.signal);
    const oldRequest = await request(0, 0);
    abort.abort();
    const newer = ask('new');
    (await request(0, 1)).answer(fakeClassification);
    oldRequest.answer(fakeClassification);
    await Promise.all([old, newer]);
    expect(shown).toEqual(['cancelled', 'new']);
  });

  test('that was aborted before asks no worker', async () => {
    const asking = newEngine().classify(photo('a'), { signal: AbortSignal.abort() });
    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
    expect(workers).toHaveLength(0);
  });
});

describe('after a crash', () => {
  test.each(['error', 'messageerror'] as const)(
    'as a %s all open requests are asked again of one fresh worker',
    async (event) => {
      const engine = newEngine();
      const both = [engine.classify(photo('a')), engine.classify(photo('b'))];
      await request(0, 1);
      workers[0]?.crash(event);
      (await request(1, 0)).answer(fakeClassification);
      (await request(1, 1)).answer({ ...fakeClassification, width: 1 });
      expect((await Promise.all(both)).map(({ width }) => width)).toEqual([640, 1]);
      expect(workers).toHaveLength(2);
      expect(workers[0]?.terminated).toBe(true);
      expect((await engine.counters()).restarts).toBe(1);
    },
  );

  test('a second one fails the request, and the next request starts afresh', async () => {
    const engine = newEngine();
    const asking = engine.classify(photo('a'));
    await request(0, 0);
    workers[0]?.crash();
    await request(1, 0);
    workers[1]?.crash();
    await expect(asking).rejects.toMatchObject({
      kind: 'engine-crashed',
      facts: { detail: 'the worker stopped' },
    });
    const again = engine.classify(photo('a'));
    (await request(2, 0)).answer(fakeClassification);
    expect(await again).toEqual(fakeClassification);
    expect((await engine.counters()).restarts).toBe(2);
  });

  test('that the worker itself reports, the request is asked again too', async () => {
    const asking = newEngine().classify(photo('a'));
    (await request(0, 0)).fail('engine-crashed', { detail: 'out of memory' });
    (await request(1, 0)).answer(fakeClassification);
    expect(await asking).toEqual(fakeClassification);
  });

  test('a question cancelled while the network is loaded again goes no further', async () => {
    const abort = new AbortController();
    const engine = newEngine();
    const loading = engine.load({
      source: { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' },
    });
    (await firstLoad()).answer(fakeModelInfo);
    await loading;
    const first = engine.classify(photo('a'));
    (await request(0, 0)).answer(fakeClassification);
    await first;
    workers[0]?.crash();
    const asking = engine.inspect.network({}, { signal: abort.signal });
    const cancelled = expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
    await vi.waitFor(() => expect(workers[1]?.engine.loads).toHaveLength(1));
    workers[1]?.engine.loads[0]?.answer(fakeModelInfo);
    abort.abort(); // the network is there, but the page has not heard of it yet
    await cancelled;
    await engine.counters();
    await engine.counters();
    expect(workers[1]?.engine.requests).toEqual([]);
  });

  test('a question cancelled while the photo is shown again is not asked', async () => {
    const abort = new AbortController();
    const engine = newEngine();
    const first = engine.classify(photo('a'));
    (await request(0, 0)).answer(fakeClassification);
    await first;
    workers[0]?.crash();
    const asking = engine.inspect.network({}, { signal: abort.signal });
    const cancelled = expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
    (await request(1, 0)).answer(fakeClassification);
    abort.abort();
    await cancelled;
    await engine.counters();
    await engine.counters();
    expect(workers[1]?.engine.questions).toEqual([]);
  });

  test('a cancelled request is not asked again', async () => {
    const abort = new AbortController();
    const asking = newEngine().classify(photo('a'), { signal: abort.signal });
    await request(0, 0);
    abort.abort();
    workers[0]?.crash();
    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
    expect(workers).toHaveLength(1);
  });
});

test('where no worker can be started the engine is unavailable', async () => {
  const engine = createWorkerEngine('https://example.org/', () => {
    throw new DOMException('not allowed', 'SecurityError');
  });
  await expect(engine.load()).rejects.toMatchObject({ kind: 'engine-unavailable' });
});

describe('a bitmap', () => {
  const bitmapSource = (bitmap: FakeBitmap) => ({
    kind: 'bitmap' as const,
    bitmap: bitmap as unknown as ImageBitmap,
  });

  test('is kept for a second worker and closed after the answer', async () => {
    const bitmap = new FakeBitmap();
    const engine = newEngine();
    const asking = engine.classify(bitmapSource(bitmap));
    await request(0, 0);
    workers[0]?.crash();
    const again = await request(1, 0);
    expect(bitmap.closed).toBe(0);
    expect((await engine.counters()).bitmaps).toBe(1);
    again.answer(fakeClassification);
    await asking;
    expect(bitmap.closed).toBe(1);
    expect((await engine.counters()).bitmaps).toBe(0);
  });

  test('is cropped by the page: only the network’s small square goes to the worker', async () => {
    const asking = newEngine().classify(bitmapSource(new FakeBitmap()));
    const { source, answer } = await request(0, 0);
    expect(source).toMatchObject({ kind: 'prepared', picture: { width: 1 } });
    answer(fakeClassification);
    await asking;
  });

  test('is closed after a failure and after a cancellation', async () => {
    const engine = newEngine();
    const [failing, cancelled] = [new FakeBitmap(), new FakeBitmap()];
    const abort = new AbortController();
    const first = engine.classify(bitmapSource(failing));
    (await request(0, 0)).fail('damaged-image');
    await expect(first).rejects.toMatchObject({ kind: 'damaged-image' });
    const second = engine.classify(bitmapSource(cancelled), { signal: abort.signal });
    abort.abort();
    await expect(second).rejects.toMatchObject({ kind: 'cancelled' });
    expect([failing.closed, cancelled.closed]).toEqual([1, 1]);
  });
});

test('for a worker that cannot draw the page prepares the picture, once', async () => {
  const { preparePicture } = await import('./picture/prepare');
  vi.mocked(preparePicture).mockClear();
  canDraw = false;
  const asking = newEngine().classify(photo('a'));
  await request(0, 0);
  workers[0]?.crash();
  const { source, answer } = await request(1, 0);
  expect(source).toEqual({
    kind: 'prepared',
    picture: { rgba: Uint8ClampedArray.of(1, 2, 3, 255), width: 1 },
  });
  answer(fakeClassification);
  await asking;
  expect(preparePicture).toHaveBeenCalledTimes(1);
});

test('a disposed engine ends its worker and everything it was asked', async () => {
  const engine = newEngine();
  const asking = engine.classify(photo('a'));
  await request(0, 0);
  await engine.dispose();
  await expect(asking).rejects.toMatchObject({ kind: 'engine-unavailable' });
  await expect(engine.load()).rejects.toMatchObject({ kind: 'engine-unavailable' });
  expect(workers).toHaveLength(1);
  expect(workers[0]?.terminated).toBe(true);
});
