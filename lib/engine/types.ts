/**
 * The network behind one interface: plain data in, plain data out.
 *
 * Implemented by TensorFlow.js in place (`tf-engine`), by a proxy to a worker that holds that
 * implementation (`worker-client`), and by a fake for component tests (`fake-engine`).
 * The caller cannot tell them apart. No tensor ever crosses this line.
 */

import type { GpuBackend, GpuTrial, TryGpuOptions } from './gpu/types';
import type { Inspector } from './inspect/types';
import type { EmbeddedModel } from './model-file';

export type { EngineErrorKind, ErrorFacts } from './errors';
export type * from './gpu/types';
export type * from './inspect/types';
export type { TensorData } from './tensor-data';

export type EmbeddedModelId = EmbeddedModel['id'];

/** One file of a network: `model.json`, or a file of weights that it names. */
export interface ModelPart {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Which network: one that the site serves itself, or the files of a TensorFlow.js graph or layers
 * model. The engine fetches from its own site only; other files the page fetches or is given.
 */
export type ModelSource =
  | { readonly kind: 'embedded'; readonly id: EmbeddedModelId }
  | {
      readonly kind: 'files';
      readonly files: readonly ModelPart[];
      /** Side of the picture where the files leave it open; 224 unless told. */
      readonly inputSize?: number;
    };

/** What runs the arithmetic: the first of wasm-simd, wasm and cpu that starts, or a graphics card. */
export type Backend = 'wasm-simd' | 'wasm' | 'cpu' | GpuBackend;

/** What the reader is told while the network is fetched and warmed up. */
export type LoadProgress =
  | { readonly phase: 'fetching'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly phase: 'starting' }
  | { readonly phase: 'warming-up' };

/** What is known of the network once it is ready. */
export interface ModelInfo {
  /** `files` for a network that was given as files. */
  readonly id: EmbeddedModelId | 'files';
  readonly backend: Backend;
  /** Side of the square input in pixels. */
  readonly inputSize: number;
  /** Classes the network tells apart, background left out; 0 where its outputs mean nothing known. */
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

/** How a picture is fitted into the network's square. */
export type Fit =
  /** The centred square of so much of the shorter side, 0 to 1. */
  | { readonly kind: 'crop'; readonly share: number }
  /** The whole picture, stretched to a square. */
  | { readonly kind: 'squash' }
  /** The whole picture between grey bars. */
  | { readonly kind: 'letterbox' };

/** One way to show a picture to the network. */
export interface View {
  readonly fit: Fit;
  /** Left and right exchanged. */
  readonly mirrored?: boolean;
  /** What colour values 0 and 255 become; what the network was trained with unless told. */
  readonly range?: readonly [number, number];
}

export interface Prediction {
  /** From 0, background or "none" left out; with 1000 classes the class in ILSVRC-2012 order. */
  readonly index: number;
  /** WordNet 3.0 id, for example n02124075; the word in the network's own list if it has another. */
  readonly id: string;
  readonly english: string;
  /** The English word where there is no other. */
  readonly vietnamese: string;
  /**
   * Softmax over the classes, background left out. For a detector the sigmoid of the best box:
   * the kinds do not share 1 among them.
   */
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
  /** Of the usual view, whichever views were asked for. */
  readonly crop: Crop;
  /** How many views were averaged, where views were asked for. */
  readonly views?: number;
}

export interface ClassifyOptions {
  /** How many predictions, 1 to 1000; 5 unless told. */
  readonly topK?: number;
  /**
   * Other views than the usual one: one run of the network for each, and the mean of their
   * probabilities. The inspector goes on about the picture that was last seen in the usual view.
   */
  readonly views?: readonly View[];
  /** Aborting rejects the request with an EngineError of kind `cancelled`. */
  readonly signal?: AbortSignal;
}

export interface LoadOptions {
  /** Another network than the current one, which stays until the other is ready. */
  readonly source?: ModelSource;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Live objects the engine holds: equal before and after any request, or something leaks. */
export interface EngineCounters {
  readonly tensors: number;
  readonly bitmaps: number;
  readonly restarts: number;
}

/** One network on one backend. */
export interface NetworkEngine {
  /**
   * Fetches and warms up a network: the current one, which is the embedded V1 at first, or another
   * one that becomes current once it is ready. Calling it again joins the same load or returns the
   * same answer; after a failure it tries again. Aborting gives the load up unless others wait too.
   */
  load(options?: LoadOptions): Promise<ModelInfo>;
  /** Loads first where that has not been done. Rejects with an `EngineError`, never otherwise. */
  classify(source: ImageSource, options?: ClassifyOptions): Promise<Classification>;
  /** The inside of the current network, for the picture that was classified last. */
  readonly inspect: Inspector;
  counters(): Promise<EngineCounters>;
  /** Frees everything. The engine cannot be used afterwards. */
  dispose(): Promise<void>;
}

export interface Engine extends NetworkEngine {
  /**
   * Tries the graphics card beside what computes now, on the photo that was classified last, and
   * goes over to it, for this network, if its numbers are right and it is faster. A graphics card
   * that stops later, or is tried with another network, is given up for what computed before.
   * Rejects with an EngineError: `no-picture`, `cancelled` and those of loading.
   */
  tryGpu(options?: TryGpuOptions): Promise<GpuTrial>;
}
