import type { LoadProgress, ModelSource } from '../engine/types';
import { sameNetwork, type ReadyNetwork, type EngineParts, type Failure } from './classifier-state';
import type { Turns } from './turns';

export interface NetworkLoadsParts extends EngineParts {
  readonly turns: Turns;
}

/** A network that did not come, apart from what else may go wrong in answering. */
export class LoadFailure extends Error {
  constructor(
    readonly source: ModelSource,
    readonly failure: Failure,
  ) {
    super(failure.kind);
  }
}

interface Load {
  readonly source: ModelSource;
  readonly network: Promise<ReadyNetwork>;
  readonly abort: AbortController;
}

/** Fetches networks, one at a time: who asks for the one under way joins it. */
export class NetworkLoads {
  readonly #parts: NetworkLoadsParts;
  #load: Load | null = null;

  constructor(parts: NetworkLoadsParts) {
    this.#parts = parts;
  }

  isUnderWay(source: ModelSource): boolean {
    return this.#load !== null && sameNetwork(this.#load.source, source);
  }

  /**
   * The network once it is ready; another one that is under way is given up. `onProgress` is that
   * of the first who asks. Rejects with a LoadFailure.
   */
  ready(source: ModelSource, onProgress: (progress: LoadProgress) => void): Promise<ReadyNetwork> {
    if (this.#load && this.isUnderWay(source)) return this.#load.network;
    this.cancel();
    const abort = new AbortController();
    const load = { source, abort, network: this.#fetch(source, onProgress, abort.signal) };
    this.#load = load;
    const end = () => {
      if (this.#load === load) this.#load = null;
    };
    load.network.then(end, end);
    return load.network;
  }

  /** Those who wait are refused with `cancelled`. */
  cancel(): void {
    this.#load?.abort.abort();
    this.#load = null;
  }

  async #fetch(
    source: ModelSource,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<ReadyNetwork> {
    const { getEngine, toFailure, turns } = this.#parts;
    const report = (progress: LoadProgress) => {
      if (!signal.aborted) onProgress(progress);
    };
    const work = async () => {
      const engine = await getEngine();
      const model = await engine.load({ source, onProgress: report, signal });
      const isDescribed = source.kind === 'embedded';
      const recognised = isDescribed ? null : await engine.inspect.network({}, { signal });
      return { source, model, recognised };
    };
    try {
      return await turns.take(work, signal);
    } catch (thrown) {
      const cancelled: Failure = { kind: 'cancelled', facts: {} };
      throw new LoadFailure(source, signal.aborted ? cancelled : toFailure(thrown));
    }
  }
}
