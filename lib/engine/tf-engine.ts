import { memory } from '@tensorflow/tfjs-core';
import { averagePredictions, logitsOf } from './answers';
import { startBackend, type StartedBackend } from './backends';
import { throwIfAborted } from './cancel';
import { Ending } from './ending';
import { asEngineError, EngineError } from './errors';
import type { Answer, Ask, InspectorMethod, Question } from './inspect/ask';
import { inspectorOf } from './inspect/ask';
import { CurrentNetwork, type NetworkSlot } from './network-slot';
import { disposedError, openModel, type OpenModel } from './open-model';
import { liveImages } from './picture/live-images';
import { networkInput } from './picture/pixels';
import type { PreparedPicture } from './picture/prepare';
import { preparePicture } from './picture/prepare';
import { SharedTask } from './shared-task';
import type {
  AskOptions,
  Backend,
  Classification,
  ClassifyOptions,
  ImageSource,
  NetworkEngine,
} from './types';

/** A picture as a caller hands it in, or as the page has prepared it where a worker cannot draw. */
export type EngineSource =
  ImageSource | { readonly kind: 'prepared'; readonly picture: PreparedPicture };

/** The engine in place; also takes pictures that are prepared already. */
export interface TfEngine extends NetworkEngine {
  classify(source: EngineSource, options?: ClassifyOptions): Promise<Classification>;
}

const defaultTopK = 5;

function prepare(
  source: EngineSource,
  side: number,
  { signal, views }: ClassifyOptions,
): Promise<PreparedPicture> {
  if (source.kind === 'prepared') return Promise.resolve(source.picture);
  return preparePicture(source, side, signal, views);
}

/** The network's answer to each view in turn; the time is that of all of them. */
async function runViews(
  { model, meaning }: OpenModel,
  inputs: readonly Float32Array[],
  signal?: AbortSignal,
) {
  const logits: Float32Array[] = [];
  const timings = { run: 0, read: 0 };
  for (const input of inputs) {
    throwIfAborted(signal);
    const run = await model.run(input);
    logits.push(logitsOf(run.outputs, meaning));
    timings.run += run.timings.run;
    timings.read += run.timings.read;
  }
  throwIfAborted(signal);
  return { logits, timings };
}

async function classifyWith(
  slot: NetworkSlot,
  open: OpenModel,
  { rgba, further = [], width, height, crop, timings }: PreparedPicture,
  { topK = defaultTopK, views, signal }: ClassifyOptions,
): Promise<Classification> {
  const { info, meaning } = open;
  const { inputRange } = meaning.description;
  const inputs = [rgba, ...further].map((pixels, index) =>
    networkInput(pixels, views?.[index]?.range ?? inputRange),
  );
  const run = await runViews(open, inputs, signal);
  if (!views) slot.picture = inputs[0];
  const count = Math.min(Math.max(topK, 1), info.classes);
  const predictions = averagePredictions(run.logits, meaning, count);
  const classified = { predictions, timings: { ...timings, ...run.timings } };
  const averaged = views && { views: inputs.length };
  return { ...classified, backend: info.backend, width, height, crop, ...averaged };
}

/** A bad file is told at once and not after the download, so both begin together. */
function classify(
  slot: NetworkSlot,
  source: EngineSource,
  options: ClassifyOptions,
): Promise<Classification> {
  const { signal } = options;
  const prepared = slot.inputSize && prepare(source, slot.inputSize, options);
  const answer = slot.use(async (open) => {
    const picture = await (prepared || prepare(source, open.info.inputSize, options));
    return classifyWith(slot, open, picture, options);
  }, signal);
  return prepared ? Promise.all([answer, prepared]).then(([classified]) => classified) : answer;
}

async function answerWith<M extends InspectorMethod>(
  slot: NetworkSlot,
  { info, recognised, ...network }: OpenModel,
  method: M,
  question: Question<M>,
  { signal, onProgress }: AskOptions,
): Promise<Answer<M>> {
  const [{ answer }, known] = await Promise.all([import('./inspect/answer'), recognised()]);
  throwIfAborted(signal);
  const { backend } = info;
  const { picture } = slot;
  const asked = { signal, onProgress };
  const open = { ...network, recognised: known, backend, picture, ...asked };
  const given = await answer(open, method, question);
  throwIfAborted(signal);
  return given;
}

/** The backend of this thread; what a lost one computes is told to no one. */
class GuardedBackend {
  readonly #task: SharedTask<StartedBackend, never>;
  readonly #ending = new Ending();
  #started: StartedBackend | undefined;

  constructor(start: () => Promise<StartedBackend>) {
    this.#task = new SharedTask(start);
  }

  async name(): Promise<Backend> {
    if (this.#started) return this.#started.name;
    this.#started = await this.#task.join();
    void this.#started.loss?.event.then(() => this.#ending.come('the backend was lost'));
    return this.#started.name;
  }

  /** @throws EngineError `engine-crashed` where the backend is lost before the work is done */
  async unlessLost<T>(work: () => Promise<T>): Promise<T> {
    const lost = (detail: string): never => {
      throw new EngineError('engine-crashed', { detail });
    };
    const result = await this.#ending.before(work(), lost);
    return this.#started?.loss?.happened() ? lost('the backend was lost') : result;
  }
}

/**
 * The engine in this very thread. One per thread: the backend of TensorFlow.js is global.
 * @param siteUrl where `models/` and `wasm/` lie, with a slash at its end
 * @param start another backend than the best of wasm and plain JavaScript
 */
export function createTfEngine(
  siteUrl: string,
  start: () => Promise<StartedBackend> = async () => ({
    name: await startBackend(new URL('wasm/', siteUrl).href),
  }),
): TfEngine {
  let disposed = false;
  const backend = new GuardedBackend(start);
  const network = new CurrentNetwork((source, signal, report) =>
    openModel(source, { siteUrl, backend: backend.name(), signal, report }),
  );
  const orEngineError = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (disposed) throw disposedError();
      return await backend.unlessLost(work);
    } catch (error) {
      throw asEngineError(error);
    }
  };
  const ask: Ask = (method, question, options = {}) =>
    orEngineError(() => {
      const { slot } = network;
      return slot.use((open) => answerWith(slot, open, method, question, options), options.signal);
    });
  return {
    load: ({ source, ...options } = {}) =>
      orEngineError(async () => (await network.load(source, options)).info),
    classify: (source, options = {}) =>
      orEngineError(() => classify(network.slot, source, options)),
    inspect: inspectorOf(ask),
    counters: async () => ({
      tensors: memory().numTensors,
      bitmaps: liveImages(),
      restarts: 0,
    }),
    async dispose() {
      disposed = true;
      await network.retire();
    },
  };
}
