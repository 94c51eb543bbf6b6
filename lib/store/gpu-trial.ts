import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GpuTrial } from '../engine/types';
import type { EngineParts, Failure } from './classifier-state';

export type GpuTrialState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  /** `before` is the newest answer that was given before the end of the trial. */
  | { readonly kind: 'done'; readonly trial: GpuTrial; readonly before: unknown }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface GpuTrialParts extends EngineParts {
  /** The newest answer, to tell later ones from it. */
  readonly newestAnswer: () => unknown;
}

/** One trial of the graphics card at a time. No method rejects. */
export class GpuTrials {
  readonly store: StoreApi<GpuTrialState> = createStore((): GpuTrialState => ({ kind: 'idle' }));
  readonly #parts: GpuTrialParts;
  #abort: AbortController | null = null;

  constructor(parts: GpuTrialParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const show = (state: GpuTrialState) => {
      if (this.#abort === abort) this.store.setState(state, true);
    };
    show({ kind: 'running' });
    try {
      const engine = await this.#parts.getEngine();
      const trial = await engine.tryGpu({ signal: abort.signal });
      show({ kind: 'done', trial, before: this.#parts.newestAnswer() });
    } catch (thrown) {
      const failure = this.#parts.toFailure(thrown);
      show(abort.signal.aborted ? { kind: 'idle' } : { kind: 'failed', failure });
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }
}
