import { throwIfAborted, untilAborted } from './cancel';

export interface JoinOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type Start<Result, Progress> = (
  signal: AbortSignal,
  report: (progress: Progress) => void,
) => Promise<Result>;

interface Attempt<Result, Progress> {
  readonly result: Promise<Result>;
  readonly abort: AbortController;
  readonly listeners: Set<(progress: Progress) => void>;
  waiting: number;
  done: boolean;
  latest?: Progress;
}

/**
 * Work that is done once for everyone who asks: the first one starts it, later ones join, and all
 * get the same result, also afterwards. It is given up when the last one waiting aborts, and
 * started anew by the next one after that or after a failure.
 */
export class SharedTask<Result, Progress> {
  #attempt: Attempt<Result, Progress> | undefined;

  constructor(private readonly start: Start<Result, Progress>) {}

  /** Whether anyone still waits for it. */
  get isAwaited(): boolean {
    return (this.#attempt?.waiting ?? 0) > 0;
  }

  /** Rejects with an EngineError `cancelled` once `signal` is aborted. */
  async join({ onProgress, signal }: JoinOptions<Progress> = {}): Promise<Result> {
    throwIfAborted(signal);
    const attempt = (this.#attempt ??= this.#begin());
    if (onProgress) {
      attempt.listeners.add(onProgress);
      if (attempt.latest !== undefined) onProgress(attempt.latest);
    }
    attempt.waiting++;
    try {
      return await untilAborted(attempt.result, signal);
    } finally {
      attempt.waiting--;
      if (onProgress) attempt.listeners.delete(onProgress);
      if (signal?.aborted && attempt.waiting === 0) this.#giveUp(attempt);
    }
  }

  /** Ends it for everyone. Gives the result where there was one already, for freeing it. */
  async abandon(): Promise<Result | undefined> {
    const attempt = this.#attempt;
    if (!attempt) return undefined;
    this.#forget(attempt);
    if (attempt.done) return attempt.result;
    attempt.abort.abort();
    return undefined;
  }

  #begin(): Attempt<Result, Progress> {
    const abort = new AbortController();
    const listeners: Attempt<Result, Progress>['listeners'] = new Set();
    const report = (progress: Progress) => {
      attempt.latest = progress;
      for (const listener of listeners) listener(progress);
    };
    const result = Promise.resolve().then(() => this.start(abort.signal, report));
    const attempt: Attempt<Result, Progress> = {
      result,
      abort,
      listeners,
      waiting: 0,
      done: false,
    };
    result.then(
      () => {
        attempt.done = true;
      },
      () => this.#forget(attempt),
    );
    return attempt;
  }

  #forget(attempt: Attempt<Result, Progress>): void {
    if (this.#attempt === attempt) this.#attempt = undefined;
  }

  /** Aborting work that is done already changes nothing, so then its result is kept. */
  #giveUp(attempt: Attempt<Result, Progress>): void {
    if (attempt.done) return;
    attempt.abort.abort();
    this.#forget(attempt);
  }
}
