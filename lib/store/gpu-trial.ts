/**
 * The trial of the graphics card, with the network and photo of an answer. What it found is about
 * that network: another one is computed as if there had been no trial.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Engine, GpuTrial, ModelSource } from '../engine/types';
import { sameNetwork, type Answered, type EngineParts, type Failure } from './classifier-state';
import type { Turns } from './turns';

export type GpuTrialState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | EndedTrial
  | { readonly kind: 'failed'; readonly source: ModelSource; readonly failure: Failure };

export interface EndedTrial {
  readonly kind: 'done';
  readonly trial: GpuTrial;
  /** The network that was tried. */
  readonly source: ModelSource;
  /** The newest answer that was given before the end of the trial, to tell later ones from it. */
  readonly before: Answered['classification'] | undefined;
}

export interface GpuTrialParts extends EngineParts {
  readonly newestAnswer: () => Answered | null;
  /** Shared by all who ask the same engine. */
  readonly turns: Turns;
}

/** What is known where this network answers: nothing where another one was tried. */
export function trialOf(state: GpuTrialState, source: ModelSource): GpuTrialState {
  if (state.kind === 'idle' || state.kind === 'running') return state;
  // Whether there is a graphics card is the same for every network.
  const isOfAll = state.kind === 'done' && ['none', 'software'].includes(state.trial.kind);
  return isOfAll || sameNetwork(state.source, source) ? state : { kind: 'idle' };
}

/** One trial of the graphics card at a time. No method rejects. */
export class GpuTrials {
  readonly store: StoreApi<GpuTrialState> = createStore((): GpuTrialState => ({ kind: 'idle' }));
  readonly #parts: GpuTrialParts;
  #abort: AbortController | null = null;

  constructor(parts: GpuTrialParts) {
    this.#parts = parts;
  }

  /** Tries it with the newest answer; before there is one, there is nothing to try it with. */
  async start(): Promise<void> {
    const { newestAnswer, toFailure } = this.#parts;
    const answered = newestAnswer();
    if (!answered) return;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const show = (state: GpuTrialState) => {
      if (this.#abort === abort) this.store.setState(state, true);
    };
    const { source } = answered.by;
    show({ kind: 'running' });
    try {
      const trial = await this.#try(answered, abort.signal);
      show({ kind: 'done', trial, source, before: newestAnswer()?.classification });
    } catch (thrown) {
      const failure = toFailure(thrown);
      show(abort.signal.aborted ? { kind: 'idle' } : { kind: 'failed', source, failure });
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Others have their turns while the card is started and checked, but not while it is timed. */
  async #try(answered: Answered, signal: AbortSignal): Promise<GpuTrial> {
    const { getEngine, turns } = this.#parts;
    const begin = async () => {
      const engine = await getEngine();
      await showAgain(engine, answered, signal);
      signal.throwIfAborted();
      const ended = engine.tryGpu({ signal, alone: (work) => turns.take(work, signal) });
      return { ended }; // in a wrapper: the turn ends here, and not with the trial
    };
    const { ended } = await turns.take(begin, signal);
    return ended;
  }
}

/** Elsewhere on the site the engine may have been asked about another network and photo. */
async function showAgain(
  engine: Engine,
  { photo, by }: Answered,
  signal: AbortSignal,
): Promise<void> {
  await engine.load({ source: by.source, signal });
  await engine.classify({ kind: 'file', blob: photo.blob }, { signal });
}
