import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Classification,
  Engine,
  EngineErrorKind,
  ErrorFacts,
  LoadProgress,
  ModelInfo,
} from '../engine/types';
import { closePhoto, openPhoto, type ObjectUrls, type Photo, type PhotoOrigin } from './photo';

/** What can go wrong: in the engine, or before a picture ever reaches it. */
export type FailureKind = EngineErrorKind | 'photo-unreachable' | 'no-photo';

export interface Failure {
  readonly kind: FailureKind;
  readonly facts: ErrorFacts;
}

export type ClassifierStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly progress: LoadProgress | null }
  | { readonly kind: 'running' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A picture together with the answer about it, so that the two can never be mixed up. */
export interface Answered {
  readonly photo: Photo;
  readonly classification: Classification;
}

export interface ClassifierState {
  readonly status: ClassifierStatus;
  /** Known once the network is ready. */
  readonly model: ModelInfo | null;
  /** The newest picture, as long as it has no answer. */
  readonly pending: Photo | null;
  /** The last good picture and answer; a refused file leaves them as they are. */
  readonly answered: Answered | null;
  /** Something that was dropped or pasted and is no picture; until another picture is chosen. */
  readonly refused: Failure | null;
}

export interface ClassifierParts {
  /** The one engine of the app; asked for at the first use, and again after it failed to come. */
  readonly getEngine: () => Promise<Engine>;
  /** Names anything the engine threw; `EngineError` has this shape. */
  readonly toFailure: (thrown: unknown) => Failure;
  /** Rejects where the bytes are no picture that can be opened: told before the network is there. */
  readonly examine?: (blob: Blob) => Promise<unknown>;
  readonly urls?: ObjectUrls;
}

/** A picture at hand, or a way to fetch one. */
export type PhotoSource = Blob | ((signal: AbortSignal) => Promise<Blob>);

/** The fault lies in the picture: trying the same one again cannot help. */
const faultsOfThePicture: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'empty-file',
  'not-an-image',
  'unsupported-image',
  'file-too-large',
  'too-many-pixels',
  'damaged-image',
]);

const emptyState: ClassifierState = {
  status: { kind: 'idle' },
  model: null,
  pending: null,
  answered: null,
  refused: null,
};

/** The newest picture there is, answered or not. */
export function newestPhoto({ pending, answered }: ClassifierState): Photo | null {
  return pending ?? answered?.photo ?? null;
}

/**
 * Asks the engine about one picture at a time. The newest picture wins: choosing another aborts
 * the request before it, and a late answer is dropped. No method rejects; what went wrong is told
 * by `status`.
 */
export class Classifier {
  readonly store: StoreApi<ClassifierState> = createStore(() => emptyState);
  readonly #parts: ClassifierParts;
  readonly #urls: ObjectUrls;
  #request = new AbortController();
  #load: { readonly model: Promise<ModelInfo>; readonly abort: AbortController } | null = null;

  constructor(parts: ClassifierParts) {
    this.#parts = parts;
    this.#urls = parts.urls ?? URL;
  }

  /** Makes the network ready ahead of the first picture. */
  async load(): Promise<void> {
    try {
      await this.#ready();
      if (!this.#state.pending && this.#state.status.kind === 'loading') this.#rest();
    } catch (thrown) {
      this.#fail(this.#parts.toFailure(thrown));
    }
  }

  /** Stops fetching the network; a picture that waits for it is kept for `retry`. */
  cancelLoading(): void {
    if (this.#state.model) return;
    this.#load?.abort.abort();
    this.#load = null;
  }

  /** Classifies a picture; `bring` may fetch it first. */
  async choose(origin: PhotoOrigin, bring: PhotoSource): Promise<void> {
    const signal = this.#begin();
    this.#showBusy();
    const blob = bring instanceof Blob ? bring : await fetchPhoto(bring, signal);
    if (signal.aborted) return;
    this.#setPending(blob && openPhoto(this.#urls, blob, origin));
    if (!blob) return this.#fail({ kind: 'photo-unreachable', facts: {} });
    await this.#answer(signal);
  }

  /** What was dropped or pasted holds no picture: only told, whatever is under way goes on. */
  refuse(kind: 'no-photo'): void {
    this.store.setState({ refused: { kind, facts: {} } });
  }

  /** Once more with the picture that waits, or else with loading the network. */
  async retry(): Promise<void> {
    if (!this.#state.pending) return this.load();
    const signal = this.#begin();
    this.#showBusy();
    await this.#answer(signal);
  }

  /** As before the first picture. A network that is being fetched goes on. */
  clear(): void {
    this.#begin();
    const { pending, answered, status } = this.#state;
    this.store.setState({ pending: null, answered: null });
    if (status.kind !== 'loading') this.#rest();
    closePhoto(this.#urls, pending);
    closePhoto(this.#urls, answered?.photo ?? null);
  }

  /** Aborts what is under way and frees every object URL. */
  dispose(): void {
    this.cancelLoading();
    this.clear();
    this.store.setState(emptyState);
  }

  get #state(): ClassifierState {
    return this.store.getState();
  }

  /** Aborts the request before and returns the signal of a new one. */
  #begin(): AbortSignal {
    this.#request.abort();
    this.#request = new AbortController();
    if (this.#state.refused) this.store.setState({ refused: null });
    return this.#request.signal;
  }

  #ready(): Promise<ModelInfo> {
    if (!this.#load) {
      const abort = new AbortController();
      const load = { model: this.#fetchModel(abort.signal), abort };
      this.#load = load;
      load.model.catch(() => {
        if (this.#load === load) this.#load = null;
      });
    }
    return this.#load.model;
  }

  async #fetchModel(signal: AbortSignal): Promise<ModelInfo> {
    this.store.setState({ status: { kind: 'loading', progress: null } });
    const engine = await this.#parts.getEngine();
    const onProgress = (progress: LoadProgress) => {
      // A failure that is being read (of a picture that cannot be opened) is not wiped away.
      const told = this.#state.status.kind === 'failed';
      if (!signal.aborted && !told) this.store.setState({ status: { kind: 'loading', progress } });
    };
    const model = await engine.load({ onProgress, signal });
    this.store.setState({ model });
    return model;
  }

  async #answer(signal: AbortSignal): Promise<void> {
    const photo = this.#state.pending;
    if (!photo) return;
    try {
      // Once the network is there the engine tells as fast; before, only this does.
      const examined = this.#state.model ? undefined : this.#parts.examine?.(photo.blob);
      await Promise.all([examined, this.#ready()]);
      if (signal.aborted) return;
      this.store.setState({ status: { kind: 'running' } });
      const engine = await this.#parts.getEngine();
      const source = { kind: 'file', blob: photo.blob } as const;
      const classification = await engine.classify(source, { signal });
      if (!signal.aborted) this.#accept({ photo, classification });
    } catch (thrown) {
      if (!signal.aborted) this.#fail(this.#parts.toFailure(thrown));
    }
  }

  #accept(answered: Answered): void {
    const before = this.#state.answered;
    this.store.setState({ answered, pending: null, status: { kind: 'done' } });
    closePhoto(this.#urls, before?.photo ?? null);
  }

  #fail(failure: Failure): void {
    if (failure.kind === 'cancelled') {
      const loadsAgain = this.#load !== null && this.#state.model === null;
      return loadsAgain ? undefined : this.#rest();
    }
    if (faultsOfThePicture.has(failure.kind)) this.#setPending(null);
    this.store.setState({ status: { kind: 'failed', failure } });
  }

  #setPending(pending: Photo | null): void {
    const before = this.#state.pending;
    this.store.setState({ pending });
    closePhoto(this.#urls, before);
  }

  /** Loading that is under way keeps its progress. */
  #showBusy(): void {
    const { status, model } = this.#state;
    if (model) this.store.setState({ status: { kind: 'running' } });
    else if (status.kind !== 'loading')
      this.store.setState({ status: { kind: 'loading', progress: null } });
  }

  #rest(): void {
    this.store.setState({ status: { kind: this.#state.answered ? 'done' : 'idle' } });
  }
}

/** Null where the picture could not be fetched. */
async function fetchPhoto(
  fetch: (signal: AbortSignal) => Promise<Blob>,
  signal: AbortSignal,
): Promise<Blob | null> {
  try {
    return await fetch(signal);
  } catch {
    return null;
  }
}
