import { proxy } from 'comlink';
import type { Remote } from 'comlink';
import { throwIfAborted, untilAborted } from './cancel';
import { asEngineError, EngineError } from './errors';
import type { GpuBackend, GpuTrial, TryGpuOptions } from './gpu/types';
import { inspectorOf, type Answer } from './inspect/ask';
import { sameSource } from './model-source';
import { liveImages, withImage } from './picture/live-images';
import type { Outcome, ProgressCallback, WorkerApi } from './protocol';
import type { EngineSource } from './tf-engine';
import type {
  Classification,
  ClassifyOptions,
  Engine,
  EngineCounters,
  ImageSource,
  LoadOptions,
  ModelInfo,
  ModelSource,
  View,
} from './types';
import { done, WorkerMemory } from './worker-memory';
import type { Photo, WorkerPort, WorkerSession } from './worker-session';
import { WorkerSessions } from './worker-sessions';

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

interface RequestOptions {
  /** The network that is asked for, where it is not the one in use. */
  readonly source?: ModelSource;
  readonly signal?: AbortSignal;
}

const gpuBackend: GpuBackend = 'webgl';

/** The engine behind a worker: the page stays responsive, and a crash costs no page. */
class WorkerEngine implements Engine {
  #lastId = 0;
  #disposed = false;
  readonly #memory = new WorkerMemory();
  readonly #sessions: WorkerSessions;

  readonly inspect = inspectorOf((method, question, options = {}) =>
    whileWaiting(options, (callback) =>
      this.#request(async (remote, id, session) => {
        const shown = await this.#memory.showAgain(remote, id, session);
        throwIfAborted(options.signal);
        if (!shown.ok) return shown;
        const asked = remote.inspect(id, method, question, callback);
        return asked as Promise<Outcome<Answer<typeof method>>>;
      }, options),
    ),
  );

  constructor(siteUrl: string, startWorker: () => WorkerPort) {
    this.#sessions = new WorkerSessions(siteUrl, startWorker);
  }

  load({ source, ...options }: LoadOptions = {}): Promise<ModelInfo> {
    const { signal } = options;
    return whileWaiting(options, (callback) =>
      this.#request(
        async (remote, id, session) => {
          const isSure = !session.openLoads && (!source || sameSource(session.source, source));
          session.openLoads++;
          const outcome = await remote.load(id, callback, isSure ? undefined : source);
          session.openLoads--;
          if (outcome.ok && source) this.#switched(session, source, outcome.value, signal);
          return outcome;
        },
        { source, signal },
      ),
    );
  }

  classify(
    source: ImageSource,
    { signal, ...options }: ClassifyOptions = {},
  ): Promise<Classification> {
    const photo = photoOf(source, this.#memory.inputSize, options.views);
    const answer = () =>
      this.#request(
        async (remote, id, session) => {
          const toSend = await photo(session);
          throwIfAborted(signal);
          const outcome = await remote.classify(id, toSend, options);
          if (outcome.ok && !options.views) session.photo = this.#memory.photo = photo;
          return outcome;
        },
        { signal },
      );
    // Closed here too, in case the request ends before the bitmap has been cropped.
    return source.kind === 'bitmap' ? withImage(source.bitmap, answer) : answer();
  }

  async tryGpu({ signal, alone = (work) => work() }: TryGpuOptions = {}): Promise<GpuTrial> {
    throwIfAborted(signal);
    const { photo, source } = this.#memory;
    if (!photo) throw new EngineError('no-picture');
    this.#sessions.freeCardFor(source);
    const candidate = this.#sessions.open(gpuBackend);
    // Nothing is known of another network than the tried one.
    const throwIfOther = () => {
      if (this.#disposed || this.#memory.source !== source) throw new EngineError('cancelled');
    };
    const time = async (runs: number) => {
      throwIfOther();
      return this.inspect.timeNetwork({ runs }, { signal });
    };
    try {
      const { trySession } = await import('./gpu/try-session');
      const trying = trySession(candidate, gpuBackend, this.#memory, { time, alone });
      const trial = await untilAborted(trying, signal);
      throwIfOther();
      if (trial.kind === 'switched') this.#sessions.adopt(candidate, source);
      return trial;
    } catch (error) {
      throw asEngineError(error);
    } finally {
      if (!this.#sessions.isAdopted(candidate)) candidate.end();
    }
  }

  async counters(): Promise<EngineCounters> {
    const { bitmaps, ...counters } = await this.#sessions.counters();
    return { ...counters, bitmaps: bitmaps + liveImages() };
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#sessions.end();
  }

  async #request<T>(send: Send<T>, { source, signal }: RequestOptions): Promise<T> {
    const id = ++this.#lastId;
    /** Where the request is, whichever worker answers the next one. */
    let at: WorkerSession | undefined;
    const go = () => (at = this.#sessions.of(source ?? this.#memory.source));
    const cancel = () => at?.tell((remote) => remote.cancel(id));
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await untilAborted(this.#attempt(id, send, go, signal), signal);
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  async #attempt<T>(
    id: number,
    send: Send<T>,
    go: () => WorkerSession,
    signal?: AbortSignal,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      throwIfAborted(signal);
      if (this.#disposed) throw new EngineError('engine-unavailable', { detail: 'disposed' });
      const session = go();
      const outcome = await session.ask(async (remote) => {
        const ready = await this.#ready(remote, id, session);
        throwIfAborted(signal);
        return ready.ok ? send(remote, id, session) : ready;
      });
      if (outcome.ok) return outcome.value;
      const crashed = outcome.kind === 'engine-crashed';
      // What is started instead surely runs: a graphics card that was lost is not trusted again.
      if (crashed) this.#sessions.retire(session);
      if (!crashed || attempt === attempts) throw new EngineError(outcome.kind, outcome.facts);
    }
  }

  /** A worker may have gone over before it heard of the abort: then it has to go back. */
  #switched(
    session: WorkerSession,
    source: ModelSource,
    info: ModelInfo,
    signal?: AbortSignal,
  ): void {
    if (!sameSource(session.source, source)) session.photo = undefined;
    session.source = source;
    if (!signal?.aborted && !this.#memory.isOf(source)) this.#memory.switchTo(session, info);
  }

  /** The network in use, in the worker that computes it; another is loaded without it. */
  async #ready(remote: Remote<WorkerApi>, id: number, session: WorkerSession) {
    const isElsewhere = this.#sessions.of(this.#memory.source) !== session;
    return isElsewhere ? done : this.#memory.loadAgain(remote, id, session);
  }
}

interface Waiting<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Hands `work` a callback for the worker, which is heard as long as the answer is waited for. */
async function whileWaiting<Progress, T>(
  { onProgress, signal }: Waiting<Progress>,
  work: (callback: ProgressCallback<Progress> | undefined) => Promise<T>,
): Promise<T> {
  let waiting = true; // progress takes another way than the answer and may come after it
  const report = (progress: Progress) => {
    if (waiting && !signal?.aborted) onProgress?.(progress);
  };
  try {
    return await work(onProgress && proxy(report));
  } finally {
    waiting = false;
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
