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
const mostRepetitions = 4096;
/** Enough for a median; more would only keep a slow device busy. */
export const mostRuns = 101;

function millisecondsOf(once: () => void, repetitions: number): number {
  const started = performance.now();
  for (let i = 0; i < repetitions; i++) once();
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
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * How long `once` takes. It is run until the clock can tell, which also warms it up, then `runs`
 * times that often; the backends we start compute in the calling thread, so a return is the end.
 * @throws EngineError `cancelled`
 */
export async function measure(
  once: () => void,
  { runs, backend, signal }: MeasureOptions,
): Promise<Measured> {
  let repetitions = 1;
  while (repetitions < mostRepetitions && millisecondsOf(once, repetitions) < shortestRunMs) {
    repetitions *= 2;
  }
  const count = Math.min(Math.max(1, Math.round(runs)), mostRuns);
  const times: number[] = [];
  while (times.length < count) {
    await pause();
    throwIfAborted(signal);
    times.push(millisecondsOf(once, repetitions) / repetitions);
  }
  const range = [Math.min(...times), Math.max(...times)] as const;
  return { medianMs: median(times), range, runs: count, repetitions, backend };
}
