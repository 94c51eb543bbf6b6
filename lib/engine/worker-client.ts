import { proxy } from 'comlink';
import type { Remote } from 'comlink';
import { throwIfAborted, untilAborted } from './cancel';
import { EngineError } from './errors';
import { inspectorOf, type Answer } from './inspect/ask';
import { mobilenetV1 } from './model-file';
import { firstSource, sameSource } from './model-source';
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
  ModelSource,
  View,
} from './types';
import { WorkerSession } from './worker-session';
import type { Photo, WorkerPort } from './worker-session';

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

const done: Outcome<undefined> = { ok: true, value: undefined };

/** The engine behind a worker: the page stays responsive, and a crash costs no page. */
class WorkerEngine implements Engine {
  #session: WorkerSession | undefined;
  #started = 0;
  #lastId = 0;
  #disposed = false;
  /** What a fresh worker has to be told before it can go on: the network and the last picture. */
  #source = firstSource;
  #inputSize = mobilenetV1.inputSize;
  #photo: Photo | undefined;

  readonly inspect = inspectorOf((method, question, { signal } = {}) =>
    this.#request(async (remote, id, session) => {
      const shown = await this.#showPhotoAgain(remote, id, session);
      if (!shown.ok) return shown;
      return remote.inspect(id, method, question) as Promise<Outcome<Answer<typeof method>>>;
    }, signal),
  );

  constructor(
    private readonly siteUrl: string,
    private readonly startWorker: () => WorkerPort,
  ) {}

  async load({ source, onProgress, signal }: LoadOptions = {}): Promise<ModelInfo> {
    let waiting = true; // progress takes another way than the answer and may come after it
    const report = proxy((progress: LoadProgress) => {
      if (waiting && !signal?.aborted) onProgress?.(progress);
    });
    const callback = onProgress && report;
    try {
      const info = await this.#request((remote, id, session) => {
        const loaded = !source || sameSource(session.source, source);
        return remote.load(id, callback, loaded ? undefined : source);
      }, signal);
      if (source && !sameSource(source, this.#source)) this.#switchTo(source, info);
      return info;
    } finally {
      waiting = false;
    }
  }

  classify(
    source: ImageSource,
    { signal, ...options }: ClassifyOptions = {},
  ): Promise<Classification> {
    const photo = photoOf(source, this.#inputSize, options.views);
    const answer = async () => {
      const classification = await this.#request(async (remote, id, session) => {
        const toSend = await photo(session);
        throwIfAborted(signal);
        return remote.classify(id, toSend, options);
      }, signal);
      if (!options.views) this.#photo = photo;
      if (!options.views && this.#session) this.#session.photo = photo;
      return classification;
    };
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
      const outcome = await session.ask(async (remote) => {
        const loaded = await this.#loadAgain(remote, id, session);
        return loaded.ok ? send(remote, id, session) : loaded;
      });
      if (outcome.ok) return outcome.value;
      const crashed = outcome.kind === 'engine-crashed';
      if (crashed) this.#retire(session);
      if (!crashed || attempt === attempts) throw new EngineError(outcome.kind, outcome.facts);
    }
  }

  #switchTo(source: ModelSource, { inputSize }: ModelInfo): void {
    this.#source = source;
    this.#inputSize = inputSize;
    this.#photo = undefined;
    if (this.#session) this.#session.source = source;
  }

  /** A fresh worker runs the first network; the one in use may be another. */
  async #loadAgain(
    remote: Remote<WorkerApi>,
    id: number,
    session: WorkerSession,
  ): Promise<Outcome<unknown>> {
    const source = this.#source;
    if (session.source === source) return done;
    const outcome = await remote.load(id, undefined, source);
    if (outcome.ok) session.source = source;
    return outcome;
  }

  /** A fresh worker has seen no picture; questions are about the one that was classified last. */
  async #showPhotoAgain(
    remote: Remote<WorkerApi>,
    id: number,
    session: WorkerSession,
  ): Promise<Outcome<unknown>> {
    const photo = this.#photo;
    if (!photo || session.photo === photo) return done;
    const outcome = await remote.classify(id, await photo(session));
    if (outcome.ok) session.photo = photo;
    return outcome;
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
function photoOf(source: ImageSource, side: number, views?: readonly View[]): Photo {
  let prepared: Promise<EngineSource> | undefined;
  const prepare = async (): Promise<EngineSource> => {
    const { preparePicture } = await import('./picture/prepare');
    return { kind: 'prepared', picture: await preparePicture(source, side, undefined, views) };
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
