import { describe, expect, test } from 'vitest';
import { EngineError } from './errors';
import { SharedTask } from './shared-task';

/** A task whose attempts the test settles by hand. */
function setUp() {
  const attempts: {
    signal: AbortSignal;
    report: (progress: number) => void;
    resolve: (result: string) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const task = new SharedTask<string, number>(
    (signal, report) =>
      new Promise((resolve, reject) => attempts.push({ signal, report, resolve, reject })),
  );
  const attempt = async (index: number) => {
    await Promise.resolve();
    const found = attempts[index];
    if (!found) throw new Error(`Attempt ${index} was not started.`);
    return found;
  };
  return { task, attempts, attempt };
}

describe('a shared task', () => {
  test('runs once for all who ask, also for one who asks afterwards', async () => {
    const { task, attempts, attempt } = setUp();
    const both = [task.join(), task.join()];
    (await attempt(0)).resolve('ready');
    expect(await Promise.all(both)).toEqual(['ready', 'ready']);
    expect(await task.join()).toBe('ready');
    expect(attempts).toHaveLength(1);
  });

  test('tells everyone its progress, a late one the latest at once', async () => {
    const { task, attempt } = setUp();
    const early: number[] = [];
    const late: number[] = [];
    void task.join({ onProgress: (progress) => early.push(progress) });
    const { report } = await attempt(0);
    report(1);
    report(2);
    void task.join({ onProgress: (progress) => late.push(progress) });
    report(3);
    expect([early, late]).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
  });

  test('is tried anew after a failure', async () => {
    const { task, attempt } = setUp();
    const first = task.join();
    (await attempt(0)).reject(new EngineError('model-unreachable'));
    await expect(first).rejects.toMatchObject({ kind: 'model-unreachable' });
    const second = task.join();
    (await attempt(1)).resolve('ready');
    expect(await second).toBe('ready');
  });

  test('goes on while one of two still waits, and is given up with the last', async () => {
    const { task, attempt } = setUp();
    const [one, two] = [new AbortController(), new AbortController()];
    const waiting = [task.join({ signal: one.signal }), task.join({ signal: two.signal })];
    const { signal } = await attempt(0);
    one.abort();
    await expect(waiting[0]).rejects.toMatchObject({ kind: 'cancelled' });
    expect(signal.aborted).toBe(false);
    two.abort();
    await expect(waiting[1]).rejects.toMatchObject({ kind: 'cancelled' });
    expect(signal.aborted).toBe(true);
  });

  test('starts anew after it was given up, and the old end does not disturb', async () => {
    const { task, attempt } = setUp();
    const abort = new AbortController();
    const first = task.join({ signal: abort.signal });
    const old = await attempt(0);
    abort.abort();
    await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
    const second = task.join();
    old.reject(new EngineError('cancelled'));
    (await attempt(1)).resolve('ready');
    expect(await second).toBe('ready');
    expect(await task.join()).toBe('ready');
  });

  test('keeps its result when someone aborts afterwards', async () => {
    const { task, attempts, attempt } = setUp();
    const abort = new AbortController();
    const first = task.join({ signal: abort.signal });
    (await attempt(0)).resolve('ready');
    await first;
    abort.abort();
    expect(await task.join()).toBe('ready');
    expect(attempts).toHaveLength(1);
  });

  test('does not start for one who has aborted before', async () => {
    const { task, attempts } = setUp();
    await expect(task.join({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(attempts).toHaveLength(0);
  });
});
