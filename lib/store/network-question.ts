/**
 * Asking the inside of a network from anywhere on the site. The engine has one current network and
 * one current picture, so each question sets both itself, and waits its turn.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Classification,
  Engine,
  Inspector,
  LoadProgress,
  ModelInfo,
  ModelSource,
} from '../engine/types';
import type { ClassifierParts, Failure } from './classifier';
import type { Turns } from './turns';

export type QuestionStatus =
  | { readonly kind: 'idle' }
  /** Waiting for its turn, or for the network; `progress` is null until there is any. */
  | { readonly kind: 'loading'; readonly progress: LoadProgress | null }
  | { readonly kind: 'running' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface QuestionState<Answer> {
  readonly status: QuestionStatus;
  /** The last good answer; a failure leaves it as it is. */
  readonly answer: Answer | null;
}

/** The network as a question finds it: loaded, and with its picture classified. */
export interface AskedNetwork {
  /** For other views of the picture; the rest is asked of `inspect`. */
  readonly engine: Engine;
  readonly inspect: Inspector;
  readonly model: ModelInfo;
  /** Of the question's picture; null for a question without one. */
  readonly classification: Classification | null;
  /** To be handed to every request. */
  readonly signal: AbortSignal;
}

export interface NetworkQuestion<Answer> {
  /** The network in use unless told. */
  readonly source?: ModelSource;
  /** Fetches the photo that the question is about; left out where it is about weights alone. */
  readonly picture?: (signal: AbortSignal) => Promise<Blob>;
  /** May ask several things: nobody else's question comes between them. */
  readonly ask: (network: AskedNetwork) => Promise<Answer>;
}

export interface NetworkAskerParts extends Pick<ClassifierParts, 'getEngine' | 'toFailure'> {
  /** Shared by all who ask the same engine. */
  readonly turns: Turns;
}

/** What the picture's fetching threw, apart from what the engine throws. */
class PhotoUnreachable extends Error {}

/** Asks one question at a time; a new one gives up the one before. No method rejects. */
export class NetworkAsker<Answer> {
  readonly store: StoreApi<QuestionState<Answer>> = createStore<QuestionState<Answer>>(() => ({
    status: { kind: 'idle' },
    answer: null,
  }));
  readonly #parts: NetworkAskerParts;
  #request = new AbortController();
  #question: NetworkQuestion<Answer> | null = null;

  constructor(parts: NetworkAskerParts) {
    this.#parts = parts;
  }

  async ask(question: NetworkQuestion<Answer>): Promise<void> {
    this.#request.abort();
    this.#request = new AbortController();
    this.#question = question;
    const { signal } = this.#request;
    this.#tell({ kind: 'loading', progress: null });
    try {
      const answer = await this.#parts.turns.take(() => this.#answer(question, signal), signal);
      if (!signal.aborted) this.store.setState({ status: { kind: 'done' }, answer });
    } catch (thrown) {
      if (!signal.aborted) this.#tell({ kind: 'failed', failure: this.#failureOf(thrown) });
    }
  }

  /** The last question once more. */
  async retry(): Promise<void> {
    if (this.#question) await this.ask(this.#question);
  }

  /** Gives up what is under way; the last good answer stays. */
  cancel(): void {
    this.#request.abort();
    const { status, answer } = this.store.getState();
    const isUnderWay = status.kind === 'loading' || status.kind === 'running';
    if (isUnderWay) this.#tell({ kind: answer === null ? 'idle' : 'done' });
  }

  /** What it was told is about is another thing now: its failure, too, is no news any more. */
  reset(): void {
    this.#request.abort();
    this.#question = null;
    this.#tell({ kind: 'idle' });
  }

  async #answer(question: NetworkQuestion<Answer>, signal: AbortSignal): Promise<Answer> {
    // The photo is small and the network may be large: what is missing is told early.
    const photo = await bring(question, signal);
    const engine = await this.#parts.getEngine();
    const onProgress = (progress: LoadProgress) => {
      if (!signal.aborted) this.#tell({ kind: 'loading', progress });
    };
    const model = await engine.load({ source: question.source, onProgress, signal });
    if (!signal.aborted) this.#tell({ kind: 'running' });
    const classification = photo && (await classify(engine, photo, signal));
    return question.ask({ engine, inspect: engine.inspect, model, classification, signal });
  }

  #failureOf(thrown: unknown): Failure {
    if (thrown instanceof PhotoUnreachable) return { kind: 'photo-unreachable', facts: {} };
    return this.#parts.toFailure(thrown);
  }

  #tell(status: QuestionStatus): void {
    this.store.setState({ status });
  }
}

async function bring(
  { picture }: NetworkQuestion<unknown>,
  signal: AbortSignal,
): Promise<Blob | null> {
  try {
    return picture ? await picture(signal) : null;
  } catch (cause) {
    throw new PhotoUnreachable('The photo could not be fetched.', { cause });
  }
}

function classify(engine: Engine, blob: Blob, signal: AbortSignal): Promise<Classification> {
  return engine.classify({ kind: 'file', blob }, { signal });
}
