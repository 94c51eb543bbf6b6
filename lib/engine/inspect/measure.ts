import { ones, relu, tidy } from '@tensorflow/tfjs-core';
import { throwIfAborted } from '../cancel';
import type { Backend } from '../types';
import type { Measured } from './types';

export interface MeasureOptions {
  readonly runs: number;
  readonly backend: Backend;
  readonly signal?: AbortSignal;
}

/** A browser's clock may stand still for 0.1 ms: a run has to last twenty times that. */
const shortestRunMs = 2;
/** On a graphics card each run also waits once for its end, which must not count for much. */
const shortestGpuRunMs = 40;
const mostRepetitions = 4096;
/** Enough for a median; more would only keep a slow device busy. */
export const mostRuns = 101;

/** A graphics card works in order: once a value that was asked for last is there, all is done. */
async function gpuIsDone(): Promise<void> {
  // Smaller ones are computed on the processor.
  const last = tidy(() => relu(ones([128, 128])));
  await last.data();
  last.dispose();
}

async function millisecondsOf(
  once: () => void,
  repetitions: number,
  backend: Backend,
): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < repetitions; i++) once();
  if (backend === 'webgl') await gpuIsDone();
  return performance.now() - started;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Lets a cancellation arrive. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * How long `once` takes. It is run until the clock can tell, which also warms it up, then `runs`
 * times that often. Wasm and plain JavaScript compute in the calling thread, so that a return is
 * the end; on a graphics card the end is waited for.
 * @throws EngineError `cancelled`
 */
export async function measure(
  once: () => void,
  { runs, backend, signal }: MeasureOptions,
): Promise<Measured> {
  let repetitions = 1;
  const shortest = backend === 'webgl' ? shortestGpuRunMs : shortestRunMs;
  while (
    repetitions < mostRepetitions &&
    (await millisecondsOf(once, repetitions, backend)) < shortest
  ) {
    repetitions *= 2;
    await pause();
    throwIfAborted(signal);
  }
  const count = Math.min(Math.max(1, Math.round(runs)), mostRuns);
  const times: number[] = [];
  while (times.length < count) {
    await pause();
    throwIfAborted(signal);
    times.push((await millisecondsOf(once, repetitions, backend)) / repetitions);
  }
  const range = [Math.min(...times), Math.max(...times)] as const;
  return { medianMs: median(times), range, runs: count, repetitions, backend };
}
