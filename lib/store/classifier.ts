import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LoadProgress, ModelSource } from '../engine/types';
import {
  emptyState,
  faultsOfThePicture,
  firstNetwork,
  newestPhoto,
  sameNetwork,
  unansweredPhoto,
  type Answered,
  type ClassifierState,
  type EngineParts,
  type Failure,
} from './classifier-state';
import { LoadFailure, NetworkLoads } from './network-loads';
import {
  closePhoto,
  fetchPhoto,
  openPhoto,
  type ObjectUrls,
  type Photo,
  type PhotoOrigin,
  type PhotoSource,
} from './photo';
import { Turns } from './turns';

export type * from './classifier-state';
export { newestPhoto };

export interface ClassifierParts extends EngineParts {
  /** Rejects where the bytes are no picture that can be opened: told before the network is there. */
  readonly examine?: (blob: Blob) => Promise<unknown>;
  readonly urls?: ObjectUrls;
  /** Shared by all who ask the same engine. */
  readonly turns?: Turns;
}

/**
 * Asks one network about one picture at a time. The newest picture and the newest network win:
 * choosing another aborts the request before it, and a late answer is dropped. No method rejects;
 * what went wrong is told by `status`, `refused` and `refusedNetwork`.
 */
export class Classifier {
  readonly store: StoreApi<ClassifierState> = createStore(() => emptyState);
  readonly #parts: ClassifierParts;
  readonly #urls: ObjectUrls;
  readonly #turns: Turns;
  readonly #loads: NetworkLoads;
  #request = new AbortController();
  /** The picture that could not be fetched, to try again. */
  #unfetched: { readonly origin: PhotoOrigin; readonly bring: PhotoSource } | null = null;
  /** The network to go back to: the last one that was ready. */
  #good = firstNetwork;

  constructor(parts: ClassifierParts) {
    this.#parts = parts;
    this.#urls = parts.urls ?? URL;
    this.#turns = parts.turns ?? new Turns();
    this.#loads = new NetworkLoads({ ...parts, turns: this.#turns });
  }

  /** Makes the network ready ahead of the first picture. */
  async load(): Promise<void> {
    try {
      await this.#ready();
      if (!unansweredPhoto(this.#state) && this.#state.status.kind === 'loading') this.#rest();
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** Chooses a network and asks it about the picture; the answer before stays until then. */
  async use(source: ModelSource): Promise<void> {
    const { isHeld } = this.#state;
    this.store.setState({ refusedNetwork: null, isHeld: false, isMissing: false });
    if (sameNetwork(source, this.#state.source) && !isHeld) return;
    this.#loads.cancel();
    const isGood = sameNetwork(source, this.#good.source);
    this.store.setState(isGood ? this.#good : { source, model: null, recognised: null });
    await this.#goOn();
  }

  /**
   * Chooses a network that must not be fetched before `use`: until then pictures wait for it.
   * @param isMissing whether the reader is to be asked for it, or the device is still looked at
   */
  hold(source: ModelSource, isMissing = true): void {
    this.#loads.cancel();
    this.store.setState({ source, model: null, recognised: null, isHeld: true, isMissing });
    // A picture that is on its way still comes.
    if (!this.#state.fetching) this.#begin();
    this.#rest();
  }

  /** The device was looked at: a network that is held is not there. */
  tellMissing(): void {
    if (this.#state.isHeld) this.store.setState({ isMissing: true });
  }

  /**
   * Stops fetching the network. The one before is chosen again; where there is none, a picture that
   * waits is kept for `retry`, or for another network of the site until the reader asks for that.
   */
  cancelLoading(): void {
    const { model, source } = this.#state;
    if (model) return this.#giveUp();
    const isOther = !sameNetwork(source, this.#good.source);
    if (isOther && !this.#good.model && source.kind === 'embedded') return this.hold(source);
    this.#loads.cancel();
    if (isOther) this.store.setState(this.#good);
    if (isOther && this.#good.model) void this.#goOn();
    else this.#rest();
  }

  /** Classifies a picture; `bring` may fetch it first. */
  async choose(origin: PhotoOrigin, bring: PhotoSource): Promise<void> {
    const signal = this.#begin();
    this.store.setState({ refusedNetwork: null });
    this.#showBusy();
    this.store.setState({ fetching: origin });
    const blob = bring instanceof Blob ? bring : await fetchPhoto(bring, signal);
    if (signal.aborted) return;
    this.store.setState({ fetching: null });
    this.#setPending(blob && openPhoto(this.#urls, blob, origin));
    if (!blob) {
      this.#unfetched = { origin, bring };
      return this.#tell({ kind: 'photo-unreachable', facts: {} }, origin);
    }
    await this.#answer(signal);
  }

  /** What was dropped or pasted holds no picture: only told, whatever is under way goes on. */
  refuse(kind: 'no-photo'): void {
    this.store.setState({ refused: { kind, facts: {} } });
  }

  /** A refused picture is no news any more; that the network did not come still is. */
  forgetRefusal(): void {
    const { status, refused } = this.#state;
    if (refused) this.store.setState({ refused: null });
    if (status.kind === 'failed' && faultsOfThePicture.has(status.failure.kind)) this.#rest();
  }

  /** Once more with the picture that did not come or waits, or else with loading the network. */
  async retry(): Promise<void> {
    const unfetched = this.#unfetched;
    if (unfetched) return this.choose(unfetched.origin, unfetched.bring);
    if (!unansweredPhoto(this.#state)) return this.load();
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
    this.#loads.cancel();
    this.clear();
    this.#good = firstNetwork;
    this.store.setState(emptyState);
  }

  get #state(): ClassifierState {
    return this.store.getState();
  }

  /** Aborts the request before and returns the signal of a new one. */
  #begin(): AbortSignal {
    this.#request.abort();
    this.#request = new AbortController();
    this.#unfetched = null;
    this.store.setState({ fetching: null, refused: null });
    return this.#request.signal;
  }

  /** After another network was chosen: asks it about the picture, or only readies it. */
  async #goOn(): Promise<void> {
    if (this.#state.fetching) return this.#showBusy(); // will be asked about when it has come
    if (unansweredPhoto(this.#state) || !this.#state.model) return this.retry();
    this.#begin();
    this.#rest();
  }

  /** Another part of the site had the engine's network replaced, and fetching it again was stopped. */
  #giveUp(): void {
    if (this.#state.status.kind !== 'loading') return;
    this.#begin();
    this.#setPending(null);
    this.#rest();
  }

  async #ready(): Promise<void> {
    const { source, model, isHeld } = this.#state;
    if (model || isHeld) return;
    if (!this.#loads.isUnderWay(source)) this.#showLoading(null);
    const network = await this.#loads.ready(source, (progress) => {
      // A failure that is being read (of a picture that cannot be opened) is not wiped away.
      if (this.#state.status.kind !== 'failed') this.#showLoading(progress);
    });
    this.#good = network;
    this.store.setState(network);
  }

  async #answer(signal: AbortSignal): Promise<void> {
    const photo = unansweredPhoto(this.#state);
    if (!photo) return;
    try {
      // Once the network is there the engine tells as fast; before, only this does.
      const examined = this.#state.model ? undefined : this.#parts.examine?.(photo.blob);
      await Promise.all([examined, this.#ready()]);
      if (this.#state.isHeld && !signal.aborted) return this.#rest();
      const answered = await this.#turns.take(() => this.#ask(photo, signal), signal);
      if (!signal.aborted) this.#accept(answered);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(thrown);
    }
  }

  /** In its turn: elsewhere on the site another network may have been loaded meanwhile. */
  async #ask(photo: Photo, signal: AbortSignal): Promise<Answered> {
    const { source, recognised } = this.#state;
    const engine = await this.#parts.getEngine();
    const onProgress = (progress: LoadProgress) => {
      if (!signal.aborted) this.#showLoading(progress);
    };
    const model = await engine.load({ source, onProgress, signal });
    signal.throwIfAborted();
    this.store.setState({ status: { kind: 'running' } });
    const classification = await engine.classify({ kind: 'file', blob: photo.blob }, { signal });
    return { photo, classification, by: { source, model, recognised } };
  }

  #accept(answered: Answered): void {
    const before = this.#state.answered;
    this.store.setState({ answered, pending: null, status: { kind: 'done' } });
    if (before?.photo !== answered.photo) closePhoto(this.#urls, before?.photo ?? null);
  }

  #fail(thrown: unknown): void {
    const isLoad = thrown instanceof LoadFailure;
    const failure = isLoad ? thrown.failure : this.#parts.toFailure(thrown);
    const { source } = this.#state;
    if (isLoad && !sameNetwork(thrown.source, source)) return; // no longer wanted
    if (failure.kind === 'cancelled')
      return this.#loads.isUnderWay(source) ? undefined : this.#rest();
    if (isLoad && !sameNetwork(source, this.#good.source)) return this.#refuseNetwork(failure);
    const photo = this.#state.pending?.origin ?? null;
    if (!faultsOfThePicture.has(failure.kind)) return this.#tell(failure, null);
    this.#setPending(null);
    this.#tell(failure, photo);
  }

  /** The network before goes on in its place; where there is none, a network of the site is held. */
  #refuseNetwork(failure: Failure): void {
    const { source } = this.#state;
    if (!this.#good.model && source.kind === 'embedded') {
      this.store.setState({ refusedNetwork: { source, failure } });
      return this.hold(source);
    }
    this.store.setState({ ...this.#good, refusedNetwork: { source, failure } });
    void this.#goOn();
  }

  #tell(failure: Failure, photo: PhotoOrigin | null): void {
    this.store.setState({ status: { kind: 'failed', failure, photo } });
  }

  #setPending(pending: Photo | null): void {
    const before = this.#state.pending;
    this.store.setState({ pending });
    closePhoto(this.#urls, before);
  }

  #showLoading(progress: LoadProgress | null): void {
    this.store.setState({ status: { kind: 'loading', progress } });
  }

  /** Loading that is under way keeps its progress. */
  #showBusy(): void {
    const { status, model, isHeld } = this.#state;
    if (isHeld) return;
    if (model) this.store.setState({ status: { kind: 'running' } });
    else if (status.kind !== 'loading') this.#showLoading(null);
  }

  #rest(): void {
    this.store.setState({ status: { kind: this.#state.answered ? 'done' : 'idle' } });
  }
}
