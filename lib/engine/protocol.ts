import type { ProxyMarked } from 'comlink';
import type { EngineErrorKind, ErrorFacts } from './errors';
import type { GpuAdapter, GpuBackend } from './gpu/types';
import { asEngineError } from './errors';
import type { Answer, InspectorMethod, Question } from './inspect/ask';
import type { EngineSource } from './tf-engine';
import type {
  Classification,
  ClassifyOptions,
  EngineCounters,
  LoadProgress,
  ModelInfo,
  ModelSource,
} from './types';

/** An answer or what went wrong, as data: an Error would lose its kind and facts on the way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly kind: EngineErrorKind; readonly facts: ErrorFacts };

export async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    const { kind, facts } = asEngineError(thrown);
    return { ok: false, kind, facts };
  }
}

export interface WorkerAbilities {
  /** Whether the worker can draw; otherwise it must be sent prepared pictures. */
  readonly canDraw: boolean;
  /** For a worker that was opened for a graphics card: the one it would use, if any. */
  readonly adapter?: GpuAdapter;
}

export type ProgressCallback<Progress = LoadProgress> = ((progress: Progress) => void) &
  ProxyMarked;

/**
 * What the page asks of the worker. `open` comes first. No method throws. A request carries an id
 * of the page's choice, since an AbortSignal cannot cross; `cancel` names it.
 */
export interface WorkerApi {
  open(siteUrl: string, gpu?: GpuBackend): Promise<Outcome<WorkerAbilities>>;
  load(
    id: number,
    onProgress?: ProgressCallback,
    source?: ModelSource,
  ): Promise<Outcome<ModelInfo>>;
  classify(
    id: number,
    source: EngineSource,
    options?: Omit<ClassifyOptions, 'signal'>,
  ): Promise<Outcome<Classification>>;
  inspect<M extends InspectorMethod>(
    id: number,
    method: M,
    question: Question<M>,
    onProgress?: ProgressCallback<number>,
  ): Promise<Outcome<Answer<M>>>;
  cancel(id: number): void;
  counters(): Promise<Outcome<EngineCounters>>;
}
