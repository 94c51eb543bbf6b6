import type { AskOptions, Measured, NumericsCheck } from '../inspect/types';

/** What a graphics card computes through. */
export type GpuBackend = 'webgl';

/** It did not start, or stopped (or gave no sign of life) before it had an answer. */
export type GpuFault = 'start' | 'stop';

export interface TryGpuOptions extends AskOptions {
  /** Runs the timing when nothing else is asked of the engine; at once unless told. */
  readonly alone?: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What would compute, as the browser names it. */
export interface GpuAdapter {
  readonly name: string;
  /** False where the processor only imitates a graphics card. */
  readonly hardware: boolean;
}

/**
 * How a trial of the graphics card ended; `adapter` is its plain name, '' where that is kept from
 * us. Only `switched` changes what computes the network from now on; after every other one things
 * are as they were.
 */
export type GpuTrial =
  /** The browser gives a worker no graphics card. */
  | { readonly kind: 'none' }
  /** The processor imitates one: not tried. */
  | { readonly kind: 'software'; readonly adapter: string }
  | { readonly kind: 'failed'; readonly adapter: string; readonly fault: GpuFault }
  /** It computes something else than lib/ops defines: not used, however fast. */
  | { readonly kind: 'inexact'; readonly adapter: string; readonly check: NumericsCheck }
  | ({ readonly kind: 'slower' } & GpuRace)
  | ({ readonly kind: 'switched'; readonly backend: GpuBackend } & GpuRace);

/** The same photo through the same network, to the numbers of its answer. */
export interface GpuRace {
  readonly adapter: string;
  readonly gpu: Measured;
  readonly current: Measured;
}
