import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeWorker } from '../../tests/support/engine/fake-worker';
import { fakeClassification } from './fake-engine';
import { SilenceWatch } from './silence-watch';
import { createWorkerEngine } from './worker-client';
import type { WorkerPort } from './worker-session';

/** A worker in an endless loop: it takes every message and answers none. */
class StuckWorker extends EventTarget implements WorkerPort {
  terminated = false;
  postMessage(): void {}
  terminate(): void {
    this.terminated = true;
  }
}

const photo = { kind: 'file' as const, blob: new Blob(['a cat']) };

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

test('a worker that gives no sign of life for a minute is replaced, and the request asked again', async () => {
  const stuck = new StuckWorker();
  const fresh = new FakeWorker(true);
  const workers: WorkerPort[] = [stuck, fresh];
  const engine = createWorkerEngine('https://example.org/', () => workers.shift() ?? stuck);
  const asking = engine.classify(photo);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(stuck.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  const request = await vi.waitFor(() => {
    const [found] = fresh.engine.requests;
    if (!found) throw new Error('The fresh worker was not asked.');
    return found;
  });
  expect(stuck.terminated).toBe(true);
  request.answer(fakeClassification);
  expect(await asking).toEqual(fakeClassification);
  expect((await engine.counters()).restarts).toBe(1);
  fresh.terminate();
});

test('where the second worker is stuck too, the request fails by name', async () => {
  const engine = createWorkerEngine('https://example.org/', () => new StuckWorker());
  const failing = expect(engine.load()).rejects.toMatchObject({
    kind: 'engine-crashed',
    facts: { detail: 'no sign of life for 60 s' },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.advanceTimersByTimeAsync(60_000);
  await failing;
  expect(vi.getTimerCount()).toBe(0);
});

test('a long computation is left alone while its worker answers the knocks', () => {
  const onStuck = vi.fn();
  const watch: SilenceWatch = new SilenceWatch(() => watch.heard(), onStuck);
  void watch.during(new Promise(() => undefined));
  vi.advanceTimersByTime(600_000);
  expect(onStuck).not.toHaveBeenCalled();
  watch.stop();
});

test('nothing is watched, and no timer runs, while nothing is owed', async () => {
  const knock = vi.fn();
  const watch = new SilenceWatch(knock, vi.fn());
  await watch.during(Promise.resolve(1));
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(600_000);
  expect(knock).not.toHaveBeenCalled();
});
