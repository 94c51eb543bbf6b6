import { EngineError } from './errors';
import type { GpuBackend } from './gpu/types';
import { sameSource } from './model-source';
import type { EngineCounters, ModelSource } from './types';
import { WorkerSession } from './worker-session';
import type { WorkerPort } from './worker-session';

/** A graphics card, and the one network that it was tried with. */
interface Card {
  readonly session: WorkerSession;
  readonly source: ModelSource;
}

/**
 * The workers of one engine: the one that surely runs, and that of a graphics card. The card is
 * trusted with the network whose numbers were right there, and with no other.
 */
export class WorkerSessions {
  #sure: WorkerSession | undefined;
  #card: Card | undefined;
  /** Workers that were given up after a crash. */
  #lost = 0;

  constructor(
    private readonly siteUrl: string,
    private readonly startWorker: () => WorkerPort,
  ) {}

  /** The worker that computes a network; started where there is none. */
  of(source: ModelSource): WorkerSession {
    return this.#isOnCard(source) ?? (this.#sure ??= this.open());
  }

  /**
   * A worker for the caller to end, unless it is adopted.
   * @throws EngineError `engine-unavailable`
   */
  open(gpu?: GpuBackend): WorkerSession {
    try {
      return new WorkerSession(this.startWorker(), this.siteUrl, gpu);
    } catch (error) {
      throw new EngineError('engine-unavailable', { detail: String(error) }, { cause: error });
    }
  }

  /** What is under way where the network was computed before is still answered there. */
  adopt(session: WorkerSession, source: ModelSource): void {
    this.#sure?.leave();
    this.#card?.session.leave();
    this.#card = { session, source };
    this.#sure = undefined;
  }

  isAdopted(session: WorkerSession): boolean {
    return this.#card?.session === session;
  }

  /** Before a graphics card is tried with another network: it has no room for two. */
  freeCardFor(source: ModelSource): void {
    if (this.#isOnCard(source)) return;
    this.#card?.session.leave();
    this.#card = undefined;
  }

  /** Ends a worker that crashed; several requests may notice the same crash. */
  retire(session: WorkerSession): void {
    if (this.isAdopted(session)) this.#card = undefined;
    else if (this.#sure === session) this.#sure = undefined;
    else return;
    session.end();
    this.#lost++;
  }

  async counters(): Promise<EngineCounters> {
    const sum = { tensors: 0, bitmaps: 0 };
    for (const session of this.#all()) {
      const outcome = await session.ask((remote) => remote.counters());
      if (!outcome.ok) continue;
      sum.tensors += outcome.value.tensors;
      sum.bitmaps += outcome.value.bitmaps;
    }
    return { ...sum, restarts: this.#lost };
  }

  end(): void {
    for (const session of this.#all()) session.end();
    this.#card = undefined;
    this.#sure = undefined;
  }

  #isOnCard(source: ModelSource): WorkerSession | undefined {
    return this.#card && sameSource(this.#card.source, source) ? this.#card.session : undefined;
  }

  #all(): readonly WorkerSession[] {
    return [this.#sure, this.#card?.session].filter((session) => session !== undefined);
  }
}
