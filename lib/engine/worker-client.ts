import { proxy } from 'comlink';
import type { Remote } from 'comlink';
import { throwIfAborted, untilAborted } from './cancel';
import { asEngineError, EngineError } from './errors';
import type { GpuBackend, GpuTrial } from './gpu/types';
import { inspectorOf, type Answer } from './inspect/ask';
import { sameSource } from './model-source';
import { liveImages, withImage } from './picture/live-images';
import type { Outcome, WorkerApi } from './protocol';
import type { EngineSource } from './tf-engine';
import type {
  AskOptions,
  Classification,
  ClassifyOptions,
  Engine,
  EngineCounters,
  ImageSource,
  LoadOptions,
  LoadProgress,
  ModelInfo,
  View,
} from './types';
import { WorkerMemory } from './worker-memory';
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

const gpuBackend: GpuBackend = 'webgl';

/** The engine behind a worker: the page stays responsive, and a crash costs no page. */
class WorkerEngine implements Engine {
  #session: WorkerSession | undefined;
  #started = 0;
  #lastId = 0;
  #disposed = false;
  readonly #memory = new WorkerMemory();

  readonly inspect = inspectorOf((method, question, { signal } = {}) =>
    this.#request(async (remote, id, session) => {
      const shown = await this.#memory.showAgain(remote, id, session);
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
      return await this.#request(async (remote, id, session) => {
        const loaded = !source || sameSource(session.source, source);
        const outcome = await remote.load(id, callback, loaded ? undefined : source);
        if (outcome.ok && source && !this.#memory.isOf(source)) {
          this.#memory.switchTo(source, outcome.value);
          session.source = source;
        }
        return outcome;
      }, signal);
    } finally {
      waiting = false;
    }
  }

  classify(
    source: ImageSource,
    { signal, ...options }: ClassifyOptions = {},
  ): Promise<Classification> {
    const photo = photoOf(source, this.#memory.inputSize, options.views);
    const answer = () =>
      this.#request(async (remote, id, session) => {
        const toSend = await photo(session);
        throwIfAborted(signal);
        const outcome = await remote.classify(id, toSend, options);
        if (outcome.ok && !options.views) session.photo = this.#memory.photo = photo;
        return outcome;
      }, signal);
    // Closed here too, in case the request ends before the bitmap has been cropped.
    return source.kind === 'bitmap' ? withImage(source.bitmap, answer) : answer();
  }

  async tryGpu({ signal }: AskOptions = {}): Promise<GpuTrial> {
    throwIfAborted(signal);
    const { photo, source } = this.#memory;
    if (!photo) throw new EngineError('no-picture');
    const candidate = this.#open(gpuBackend);
    try {
      const time = (runs: number) => this.inspect.timeNetwork({ runs }, { signal });
      const { trySession } = await import('./gpu/try-session');
      const trying = trySession(candidate, gpuBackend, this.#memory, time);
      const trial = await untilAborted(trying, signal);
      // Nothing is known of another network than the tried one.
      if (this.#disposed || this.#memory.source !== source) throw new EngineError('cancelled');
      if (trial.kind === 'switched') this.#goOverTo(candidate);
      return trial;
    } catch (error) {
      throw asEngineError(error);
    } finally {
      if (this.#session !== candidate) candidate.end();
    }
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
        const loaded = await this.#memory.loadAgain(remote, id, session);
        return loaded.ok ? send(remote, id, session) : loaded;
      });
      if (outcome.ok) return outcome.value;
      const crashed = outcome.kind === 'engine-crashed';
      if (crashed) this.#retire(session);
      if (!crashed || attempt === attempts) throw new EngineError(outcome.kind, outcome.facts);
    }
  }

  /** What was under way where it was computed before is still answered there. */
  #goOverTo(candidate: WorkerSession): void {
    this.#session?.leave();
    this.#session = candidate;
  }

  /** Always with what surely runs: a graphics card that was lost is not trusted again. */
  #start(): WorkerSession {
    const session = this.#open();
    this.#started++;
    return session;
  }

  #open(gpu?: GpuBackend): WorkerSession {
    try {
      return new WorkerSession(this.startWorker(), this.siteUrl, gpu);
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
