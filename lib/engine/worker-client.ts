import { proxy } from 'comlink';
import type { Remote } from 'comlink';
import { throwIfAborted, untilAborted } from './cancel';
import { EngineError } from './errors';
import { mobilenetV1 } from './model-file';
import { liveImages, withImage } from './picture/live-images';
import type { Outcome, WorkerApi } from './protocol';
import type { EngineSource } from './tf-engine';
import type {
  Classification,
  ClassifyOptions,
  Engine,
  EngineCounters,
  ImageSource,
  LoadOptions,
  LoadProgress,
  ModelInfo,
} from './types';
import { WorkerSession } from './worker-session';
import type { WorkerPort } from './worker-session';

/** A request is tried on one fresh worker more when its worker crashed; then it fails. */
const attempts = 2;

function startEngineWorker(): WorkerPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

type Send<T> = (
  remote: Remote<WorkerApi>,
  id: number,
  session: WorkerSession,
) => Promise<Outcome<T>>;

/** The engine behind a worker: the page stays responsive, and a crash costs no page. */
class WorkerEngine implements Engine {
  #session: WorkerSession | undefined;
  #started = 0;
  #lastId = 0;
  #disposed = false;

  constructor(
    private readonly siteUrl: string,
    private readonly startWorker: () => WorkerPort,
  ) {}

  async load({ onProgress, signal }: LoadOptions = {}): Promise<ModelInfo> {
    let waiting = true; // progress takes another way than the answer and may come after it
    const report = proxy((progress: LoadProgress) => {
      if (waiting && !signal?.aborted) onProgress?.(progress);
    });
    const callback = onProgress && report;
    try {
      return await this.#request((remote, id) => remote.load(id, callback), signal);
    } finally {
      waiting = false;
    }
  }

  classify(source: ImageSource, { topK, signal }: ClassifyOptions = {}): Promise<Classification> {
    const sources = sourcesFor(source);
    const answer = () =>
      this.#request(async (remote, id, session) => {
        const toSend = await sources(session);
        throwIfAborted(signal);
        return remote.classify(id, toSend, topK);
      }, signal);
    // Closed here too, in case the request ends before the bitmap has been cropped.
    return source.kind === 'bitmap' ? withImage(source.bitmap, answer) : answer();
  }

  async counters(): Promise<EngineCounters> {
    const outcome = await this.#session?.ask((remote) => remote.counters());
    const { tensors, bitmaps } = outcome?.ok ? outcome.value : { tensors: 0, bitmaps: 0 };
    const restarts = Math.max(0, this.#started - 1);
    return { tensors, bitmaps: bitmaps + liveImages(), restarts };
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#session?.end();
    this.#session = undefined;
  }

  async #request<T>(send: Send<T>, signal?: AbortSignal): Promise<T> {
    const id = ++this.#lastId;
    const cancel = () => this.#session?.tell((remote) => remote.cancel(id));
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await untilAborted(this.#attempt(id, send, signal), signal);
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  async #attempt<T>(id: number, send: Send<T>, signal?: AbortSignal): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      throwIfAborted(signal);
      if (this.#disposed) throw new EngineError('engine-unavailable', { detail: 'disposed' });
      const session = (this.#session ??= this.#start());
      const outcome = await session.ask((remote) => send(remote, id, session));
      if (outcome.ok) return outcome.value;
      const crashed = outcome.kind === 'engine-crashed';
      if (crashed) this.#retire(session);
      if (!crashed || attempt === attempts) throw new EngineError(outcome.kind, outcome.facts);
    }
  }

  #start(): WorkerSession {
    try {
      const session = new WorkerSession(this.startWorker(), this.siteUrl);
      this.#started++;
      return session;
    } catch (error) {
      throw new EngineError('engine-unavailable', { detail: String(error) }, { cause: error });
    }
  }

  /** Several requests may notice the same crash; only the first ends that worker. */
  #retire(session: WorkerSession): void {
    if (this.#session !== session) return;
    session.end();
    this.#session = undefined;
  }
}

/**
 * The picture as a worker can take it. The page crops, once, what the worker cannot draw, and what
 * is decoded already: copying the pixels of a phone's photo takes far longer than cropping them.
 */
function sourcesFor(source: ImageSource): (session: WorkerSession) => Promise<EngineSource> {
  let prepared: Promise<EngineSource> | undefined;
  const prepare = async (): Promise<EngineSource> => {
    const { preparePicture } = await import('./picture/prepare');
    return { kind: 'prepared', picture: await preparePicture(source, mobilenetV1.inputSize) };
  };
  return async (session) => {
    const abilities = await session.abilities;
    if (!abilities.ok) throw new EngineError(abilities.kind, abilities.facts);
    const workerDraws = source.kind === 'file' && abilities.value.canDraw;
    return workerDraws ? source : (prepared ??= prepare());
  };
}

/**
 * The engine of the pages. The worker is started at the first request, and anew after a crash.
 * @param siteUrl absolute address of the site's root with a slash at its end: below it lie
 * `models/` and `wasm/`
 * @param startWorker for tests
 */
export function createWorkerEngine(
  siteUrl: string,
  startWorker: () => WorkerPort = startEngineWorker,
): Engine {
  return new WorkerEngine(siteUrl, startWorker);
}
