/**
 * The network behind one interface: plain data in, plain data out.
 *
 * Implemented by TensorFlow.js in place (`tf-engine`), by a proxy to a worker that holds that
 * implementation (`worker-client`), and by a fake for component tests (`fake-engine`).
 * The caller cannot tell them apart. No tensor ever crosses this line.
 */

export type { EngineErrorKind, ErrorFacts } from './errors';

/** What runs the arithmetic, best first as we try them. */
export type Backend = 'wasm-simd' | 'wasm' | 'cpu';

/** What the reader is told while the network is fetched and warmed up. */
export type LoadProgress =
  | { readonly phase: 'fetching'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly phase: 'starting' }
  | { readonly phase: 'warming-up' };

/** What is known of the network once it is ready. */
export interface ModelInfo {
  readonly id: 'mobilenet-v1-0.25-224';
  readonly backend: Backend;
  /** Side of the square input in pixels. */
  readonly inputSize: number;
  /** Classes the network tells apart, background left out. */
  readonly classes: number;
  /** Bytes of weights as fetched. */
  readonly weightBytes: number;
}

/**
 * Picture the network is asked about: an encoded file, or pixels that are decoded already.
 * A bitmap becomes the engine's own: it is closed once the request is settled, whatever the outcome.
 */
export type ImageSource =
  | { readonly kind: 'file'; readonly blob: Blob }
  | { readonly kind: 'bitmap'; readonly bitmap: ImageBitmap };

/** The square of the picture that the network sees, in pixels of the upright picture. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface Prediction {
  /** 0 to 999: the class in ILSVRC-2012 order, background left out. */
  readonly index: number;
  /** WordNet 3.0 id, for example n02124075. */
  readonly id: string;
  readonly english: string;
  readonly vietnamese: string;
  /** Softmax over the 1000 classes, background left out. */
  readonly probability: number;
}

/** Milliseconds, as measured around each part of one request. */
export interface Timings {
  readonly decode: number;
  readonly prepare: number;
  readonly run: number;
  readonly read: number;
}

export interface Classification {
  /** Most probable first, `topK` of them. */
  readonly predictions: readonly Prediction[];
  readonly timings: Timings;
  readonly backend: Backend;
  /** Width and height of the upright picture in pixels. */
  readonly width: number;
  readonly height: number;
  readonly crop: Crop;
}

export interface ClassifyOptions {
  /** How many predictions, 1 to 1000; 5 unless told. */
  readonly topK?: number;
  /** Aborting rejects the request with an EngineError of kind `cancelled`. */
  readonly signal?: AbortSignal;
}

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Live objects the engine holds: equal before and after any request, or something leaks. */
export interface EngineCounters {
  readonly tensors: number;
  readonly bitmaps: number;
  readonly restarts: number;
}

export interface Engine {
  /**
   * Fetches and warms up the embedded network. Calling it again joins the same load or returns the
   * same answer; after a failure it tries again. Aborting gives the load up unless others wait too.
   */
  load(options?: LoadOptions): Promise<ModelInfo>;
  /** Loads first where that has not been done. Rejects with an `EngineError`, never otherwise. */
  classify(source: ImageSource, options?: ClassifyOptions): Promise<Classification>;
  counters(): Promise<EngineCounters>;
  /** Frees everything. The engine cannot be used afterwards. */
  dispose(): Promise<void>;
}
