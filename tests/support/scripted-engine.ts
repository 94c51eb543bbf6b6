import { inspectorOf } from '../../lib/engine/inspect/ask';
import type {
  Classification,
  Engine,
  EngineErrorKind,
  ModelInfo,
  ModelSource,
} from '../../lib/engine/types';
import { firstNetwork, sameNetwork, type Failure } from '../../lib/store/classifier-state';

export const model: ModelInfo = {
  id: 'mobilenet-v1-0.25-224',
  backend: 'wasm-simd',
  inputSize: 224,
  classes: 1000,
  weightBytes: 1_000,
};

export function classificationOf(name: string): Classification {
  return {
    predictions: [
      { index: 285, id: 'n02124075', english: name, vietnamese: name, probability: 0.78 },
    ],
    timings: { decode: 1, prepare: 2, run: 3, read: 4 },
    backend: 'wasm-simd',
    width: 40,
    height: 20,
    crop: { x: 11.25, y: 1.25, side: 17.5 },
  };
}

class Refusal extends Error {
  constructor(readonly kind: EngineErrorKind) {
    super(kind);
  }
}

/** Something thrown that names its kind, as an EngineError does. */
export const refusal = (kind: EngineErrorKind) => new Refusal(kind);

export const toFailure = (thrown: unknown): Failure => ({
  kind: thrown instanceof Refusal ? thrown.kind : 'engine-crashed',
  facts: {},
});

/** One call of the engine that the test settles by hand; aborting it rejects as the contract says. */
interface Call<T> {
  readonly signal: AbortSignal | undefined;
  readonly text: string;
  resolve(value: T): void;
  reject(kind: EngineErrorKind): void;
}

/**
 * An engine that answers when the test says so, and remembers what it was asked.
 * `keepsNetwork`: the network that is loaded already comes at once, as from the real engine.
 */
export function scriptedEngine({ keepsNetwork = false } = {}) {
  const loads: Call<ModelInfo>[] = [];
  const asked: Call<Classification>[] = [];
  const progress: ((loadedBytes: number) => void)[] = [];
  function call<T>(calls: Call<T>[], signal: AbortSignal | undefined, text: string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const refuse = (kind: EngineErrorKind) => reject(refusal(kind));
      signal?.addEventListener('abort', () => refuse('cancelled'));
      calls.push({ signal, text, resolve, reject: refuse });
    });
  }
  let current: { readonly source: ModelSource; readonly info: ModelInfo } | null = null;
  const engine: Engine = {
    load: async ({ onProgress, signal, source = firstNetwork.source } = {}) => {
      if (current && sameNetwork(current.source, source)) return current.info;
      progress.push((loadedBytes) =>
        onProgress?.({ phase: 'fetching', loadedBytes, totalBytes: 1_000 }),
      );
      const info = await call(loads, signal, source.kind === 'files' ? 'files' : source.id);
      if (keepsNetwork) current = { source, info };
      return info;
    },
    classify: async (source, { signal } = {}) =>
      call(asked, signal, source.kind === 'file' ? await source.blob.text() : 'bitmap'),
    inspect: inspectorOf(() => Promise.reject(refusal('not-offered'))),
    tryGpu: () => Promise.reject(refusal('no-picture')),
    counters: async () => ({ tensors: 0, bitmaps: 0, restarts: 0 }),
    dispose: async () => undefined,
  };
  return { engine, loads, asked, progress };
}

/** Object URLs that can be counted. */
export function countedUrls() {
  const open = new Set<string>();
  let made = 0;
  let freedTwice = 0;
  return {
    open,
    made: () => made,
    freedTwice: () => freedTwice,
    createObjectURL: () => {
      made += 1;
      open.add(`blob:${made}`);
      return `blob:${made}`;
    },
    revokeObjectURL: (url: string) => {
      if (!open.delete(url)) freedTwice += 1;
    },
  };
}
