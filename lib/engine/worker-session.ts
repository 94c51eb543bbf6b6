import { wrap } from 'comlink';
import type { Remote } from 'comlink';
import { Ending } from './ending';
import type { GpuBackend } from './gpu/types';
import { firstSource } from './model-source';
import { outcomeOf } from './protocol';
import type { Outcome, WorkerAbilities, WorkerApi } from './protocol';
import { longestSilence, SilenceWatch } from './silence-watch';
import type { EngineSource } from './tf-engine';

/** What we need of a Worker. */
export type WorkerPort = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

/** A picture as the worker of a session can take it. */
export type Photo = (session: WorkerSession) => Promise<EngineSource>;

/** One worker from its start to its end. */
export class WorkerSession {
  readonly abilities: Promise<Outcome<WorkerAbilities>>;
  /** What it has been told and would have to be told again if it were another worker. */
  source = firstSource;
  /** Loads that it has not answered yet: until then `source` may be out of date. */
  openLoads = 0;
  photo: Photo | undefined;
  readonly #remote: Remote<WorkerApi>;
  readonly #ending = new Ending();
  readonly #watch = new SilenceWatch(
    () => this.tell((remote) => remote.counters()),
    () => this.#ending.come(`no sign of life for ${longestSilence} s`),
  );
  #owed = 0;
  #leaving = false;

  constructor(
    private readonly worker: WorkerPort,
    siteUrl: string,
    gpu?: GpuBackend,
  ) {
    const lose = (detail: string) => this.#ending.come(detail);
    worker.addEventListener('error', (event) => lose(event.message || 'the worker stopped'));
    worker.addEventListener('messageerror', () => lose('a message could not be read'));
    worker.addEventListener('message', () => this.#watch.heard());
    this.#remote = wrap<WorkerApi>(worker);
    this.abilities = this.ask((remote) => remote.open(siteUrl, gpu));
  }

  /** The worker's answer, or `engine-crashed` where it is lost, or stuck, before that. */
  async ask<T>(call: (remote: Remote<WorkerApi>) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const answer = outcomeOf(() => call(this.#remote)).then((called) =>
      called.ok ? called.value : called,
    );
    const orLost = this.#ending.before<Outcome<T>>(answer, (detail) => ({
      ok: false,
      kind: 'engine-crashed',
      facts: { detail },
    }));
    this.#owed++;
    try {
      return await this.#watch.during(orLost);
    } finally {
      this.#owed--;
      if (this.#leaving && this.#owed === 0) this.end();
    }
  }

  /** For messages that no one waits for. */
  tell(call: (remote: Remote<WorkerApi>) => Promise<unknown>): void {
    void call(this.#remote);
  }

  end(): void {
    this.worker.terminate();
    this.#ending.come('the worker was ended');
  }

  /** Ends once it has answered what it was asked already. */
  leave(): void {
    this.#leaving = true;
    if (this.#owed === 0) this.end();
  }
}
