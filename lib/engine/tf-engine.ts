import { memory } from '@tensorflow/tfjs-core';
import { startBackend } from './backends';
import { throwIfAborted } from './cancel';
import { asEngineError, EngineError } from './errors';
import { fetchModel } from './fetch-model';
import type { Model } from './model';
import { buildModel } from './model';
import { mobilenetV1 } from './model-file';
import { liveImages } from './picture/live-images';
import { networkInput } from './picture/pixels';
import type { PreparedPicture } from './picture/prepare';
import { preparePicture } from './picture/prepare';
import { predictionsOf } from './predictions';
import { SharedTask } from './shared-task';
import type {
  Backend,
  Classification,
  ClassifyOptions,
  Engine,
  ImageSource,
  LoadProgress,
  ModelInfo,
} from './types';

/** A picture as a caller hands it in, or as the page has prepared it where a worker cannot draw. */
export type EngineSource =
  ImageSource | { readonly kind: 'prepared'; readonly picture: PreparedPicture };

/** The engine in place; also takes pictures that are prepared already. */
export interface TfEngine extends Engine {
  classify(source: EngineSource, options?: ClassifyOptions): Promise<Classification>;
}

interface Loaded {
  readonly model: Model;
  readonly info: ModelInfo;
}

const defaultTopK = 5;

/** Fetches the network while the backend starts, then puts the one on the other. */
async function loadEmbedded(
  siteUrl: string,
  starting: Promise<Backend>,
  signal: AbortSignal,
  report: (progress: LoadProgress) => void,
): Promise<Loaded> {
  const fetching = fetchModel(siteUrl, mobilenetV1, signal, (loadedBytes, totalBytes) =>
    report({ phase: 'fetching', loadedBytes, totalBytes }),
  ).then((files) => {
    report({ phase: 'starting' });
    return files;
  });
  const [files, backend] = await Promise.all([fetching, starting]);
  throwIfAborted(signal);
  report({ phase: 'warming-up' });
  const model = await buildModel(mobilenetV1, files.file, files.weights);
  if (signal.aborted) model.dispose();
  throwIfAborted(signal);
  return { model, info: infoOf(backend, files.weights.byteLength) };
}

function infoOf(backend: Backend, weightBytes: number): ModelInfo {
  const { id, inputSize, outputs } = mobilenetV1;
  return { id, backend, inputSize, classes: outputs - 1, weightBytes };
}

function prepare(source: EngineSource, signal?: AbortSignal): Promise<PreparedPicture> {
  if (source.kind === 'prepared') return Promise.resolve(source.picture);
  return preparePicture(source, mobilenetV1.inputSize, signal);
}

async function classifyWith(
  { model, info }: Loaded,
  { rgba, width, height, crop, timings }: PreparedPicture,
  { topK = defaultTopK, signal }: ClassifyOptions,
): Promise<Classification> {
  throwIfAborted(signal);
  const run = await model.run(networkInput(rgba));
  throwIfAborted(signal);
  const predictions = predictionsOf(run.logits, Math.min(Math.max(topK, 1), info.classes));
  const { backend } = info;
  return { predictions, timings: { ...timings, ...run.timings }, backend, width, height, crop };
}

/**
 * The engine in this very thread. One per thread: the backend of TensorFlow.js is global.
 * @param siteUrl where `models/` and `wasm/` lie, with a slash at its end
 */
export function createTfEngine(siteUrl: string): TfEngine {
  let disposed = false;
  const backend = new SharedTask<Backend, never>(() =>
    startBackend(new URL('wasm/', siteUrl).href),
  );
  const loading = new SharedTask<Loaded, LoadProgress>((signal, report) =>
    loadEmbedded(siteUrl, backend.join(), signal, report),
  );
  const orEngineError = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (disposed) throw new EngineError('engine-unavailable', { detail: 'disposed' });
      return await work();
    } catch (error) {
      throw asEngineError(error);
    }
  };
  return {
    load: (options) => orEngineError(async () => (await loading.join(options)).info),
    classify: (source, options = {}) =>
      orEngineError(async () => {
        // Together, so that a bad file is told at once and not after the download.
        const { signal } = options;
        const [picture, loaded] = await Promise.all([
          prepare(source, signal),
          loading.join({ signal }),
        ]);
        return classifyWith(loaded, picture, options);
      }),
    counters: async () => ({
      tensors: memory().numTensors,
      bitmaps: liveImages(),
      restarts: 0,
    }),
    async dispose() {
      disposed = true;
      const loaded = await loading.abandon();
      loaded?.model.dispose();
    },
  };
}
