import type { Measured, NumericsCheck } from '../inspect/types';

/** What a graphics card computes through. */
export type GpuBackend = 'webgl';

/** What would compute, as the browser names it. */
export interface GpuAdapter {
  readonly name: string;
  /** False where the processor only imitates a graphics card. */
  readonly hardware: boolean;
}

/**
 * How a trial of the graphics card ended. Only `switched` changes what computes from now on; after
 * every other one things are as they were.
 */
export type GpuTrial =
  /** The browser gives a worker no graphics card. */
  | { readonly kind: 'none' }
  /** The processor imitates one: not tried. */
  | { readonly kind: 'software'; readonly adapter: string }
  /** It did not start, or stopped. */
  | { readonly kind: 'failed'; readonly adapter: string; readonly detail: string }
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
