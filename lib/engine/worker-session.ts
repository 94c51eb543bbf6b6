import { wrap } from 'comlink';
import type { Remote } from 'comlink';
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
  photo: Photo | undefined;
  readonly #remote: Remote<WorkerApi>;
  readonly #lost: Promise<Outcome<never>>;
  readonly #watch = new SilenceWatch(
    () => this.tell((remote) => remote.counters()),
    () => this.#lose(`no sign of life for ${longestSilence} s`),
  );
  #lose: (detail: string) => void = () => undefined;

  constructor(
    private readonly worker: WorkerPort,
    siteUrl: string,
  ) {
    this.#lost = new Promise((resolve) => {
      this.#lose = (detail) => resolve({ ok: false, kind: 'engine-crashed', facts: { detail } });
    });
    worker.addEventListener('error', (event) => this.#lose(event.message || 'the worker stopped'));
    worker.addEventListener('message', () => this.#watch.heard());
    worker.addEventListener('messageerror', () => this.#lose('a message could not be read'));
    this.#remote = wrap<WorkerApi>(worker);
    this.abilities = this.ask((remote) => remote.open(siteUrl));
  }

  /** The worker's answer, or `engine-crashed` where it is lost, or stuck, before that. */
  ask<T>(call: (remote: Remote<WorkerApi>) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const answer = outcomeOf(() => call(this.#remote)).then((called) =>
      called.ok ? called.value : called,
    );
    return this.#watch.during(Promise.race([answer, this.#lost]));
  }

  /** For messages that no one waits for. */
  tell(call: (remote: Remote<WorkerApi>) => Promise<unknown>): void {
    void call(this.#remote);
  }

  end(): void {
    this.worker.terminate();
    this.#lose('the worker was ended');
  }
}
