import { ones, relu, tidy } from '@tensorflow/tfjs-core';
import { throwIfAborted } from '../cancel';
import type { Backend } from '../types';
import type { Measured } from './types';

export interface MeasureOptions {
  readonly runs: number;
  readonly backend: Backend;
  readonly signal?: AbortSignal;
  /** The share of the rounds that are done, after each of them. */
  readonly onProgress?: (share: number) => void;
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

/** The value below which a share of all lies; between two of them by straight line. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low = NaN, high = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

/** What is told of the times of several runs. */
/** Node before version 21 has no `navigator`. */
function processors(): number | null {
  return globalThis.navigator?.hardwareConcurrency ?? null;
}

export function measuredOf(
  times: readonly number[],
  { repetitions, backend }: Pick<Measured, 'repetitions' | 'backend'>,
): Measured {
  return {
    medianMs: quantile(times, 1 / 2),
    range: [Math.min(...times), Math.max(...times)],
    spread: [quantile(times, 1 / 4), quantile(times, 3 / 4)],
    ...{ runs: times.length, repetitions, backend, processors: processors() },
  };
}

/** Lets a cancellation arrive. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** How often `once` has to be repeated until the clock can tell, which also warms it up. */
async function repetitionsFor(
  once: () => void,
  { backend, signal }: Pick<MeasureOptions, 'backend' | 'signal'>,
): Promise<number> {
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
  return repetitions;
}

/**
 * How long each of `works` takes. They run in turn, one run of each in a round: whatever else slows
 * the device for a second strikes all of them alike. Wasm and plain JavaScript compute in the
 * calling thread, so that a return is the end; on a graphics card the end is waited for.
 * @throws EngineError `cancelled`
 */
export async function measureInTurn<const Works extends readonly (() => void)[]>(
  works: Works,
  { runs, backend, signal, onProgress }: MeasureOptions,
): Promise<{ readonly [Index in keyof Works]: Measured }> {
  const timed = works.map((once) => ({ once, repetitions: 1, times: [] as number[] }));
  for (const work of timed) {
    await pause();
    throwIfAborted(signal);
    work.repetitions = await repetitionsFor(work.once, { backend, signal });
  }
  const rounds = Math.min(Math.max(1, Math.round(runs)), mostRuns);
  for (let round = 1; round <= rounds; round++) {
    for (const { once, repetitions, times } of timed) {
      await pause();
      throwIfAborted(signal);
      times.push((await millisecondsOf(once, repetitions, backend)) / repetitions);
    }
    throwIfAborted(signal);
    onProgress?.(round / rounds);
  }
  const measured = timed.map(({ times, ...work }) =>
    measuredOf(times, { repetitions: work.repetitions, backend }),
  );
  return measured as { readonly [Index in keyof Works]: Measured };
}

/** How long one thing takes: `measureInTurn` of it alone. */
export async function measure(once: () => void, options: MeasureOptions): Promise<Measured> {
  const [measured] = await measureInTurn([once], options);
  return measured;
}
