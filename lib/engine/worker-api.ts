import { releaseProxy, transfer } from 'comlink';
import type { Remote } from 'comlink';
import { EngineError } from './errors';
import type { GpuAdapter, GpuBackend } from './gpu/types';
import { askOf } from './inspect/ask';
import { outcomeOf } from './protocol';
import type { Outcome, WorkerApi } from './protocol';
import type { TfEngine } from './tf-engine';

export interface WorkerParts {
  readonly createEngine: (siteUrl: string, gpu?: GpuBackend) => TfEngine;
  readonly canDraw: () => boolean;
  readonly findGpu: (gpu: GpuBackend) => GpuAdapter | undefined;
}

/** As it arrives in the worker, the page's callback is a proxy with a channel of its own. */
function release(callback: object | undefined): void {
  const isRemote = (held: object): held is Remote<() => void> => releaseProxy in held;
  if (callback && isRemote(callback)) callback[releaseProxy]();
}

/** The memory of every typed array in a plain answer: moved to the page rather than copied. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (value instanceof Float32Array) {
    return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(buffersIn);
}

/** The worker's side of the conversation, apart from the worker itself. */
export function createWorkerApi({ createEngine, canDraw, findGpu }: WorkerParts): WorkerApi {
  let engine: TfEngine | undefined;
  const running = new Map<number, AbortController>();

  /** Runs one request under its id, so that `cancel` finds it. */
  function request<T>(
    id: number,
    work: (engine: TfEngine, signal: AbortSignal) => Promise<T>,
  ): Promise<Outcome<T>> {
    return outcomeOf(async () => {
      if (!engine) throw new EngineError('engine-unavailable', { detail: 'not opened' });
      const abort = new AbortController();
      running.set(id, abort);
      try {
        return await work(engine, abort.signal);
      } finally {
        running.delete(id);
      }
    });
  }

  return {
    open: (siteUrl, gpu) =>
      outcomeOf(() => {
        engine ??= createEngine(siteUrl, gpu);
        return { canDraw: canDraw(), adapter: gpu && findGpu(gpu) };
      }),
    load: async (id, onProgress, source) => {
      const outcome = await request(id, (ready, signal) =>
        ready.load({ onProgress, signal, source }),
      );
      release(onProgress);
      return outcome;
    },
    classify: (id, source, options) =>
      request(id, (ready, signal) => ready.classify(source, { ...options, signal })),
    inspect: async (id, method, question, onProgress) => {
      const outcome = await request(id, (ready, signal) =>
        askOf(ready.inspect)(method, question, { signal, onProgress }),
      );
      release(onProgress);
      return transfer(outcome, [...new Set(buffersIn(outcome))]);
    },
    cancel: (id) => running.get(id)?.abort(),
    counters: () => outcomeOf(() => engine?.counters() ?? { tensors: 0, bitmaps: 0, restarts: 0 }),
  };
}
