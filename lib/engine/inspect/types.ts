/**
 * The open network: every value of it as plain data.
 *
 * Layers are named as `analyze(network).rows` names them (`block3/depthwise`, `head/classifier`);
 * `input` is the picture as the first layer reads it. A layer's values are those after its bias,
 * batch norm and activation. The picture is the one that was classified last.
 *
 * Each method takes one question and may be cancelled by `signal`. Errors are EngineErrors:
 * `no-picture`, `not-offered`, `not-a-mobilenet`, `cancelled` and those of loading.
 */
import type { ConvolutionKind, Activation } from '../../ops';
import type { Family, Network, Pads, Extent, Shape } from '../../arch';
import type { TensorData } from '../tensor-data';
import type { Backend, Prediction } from '../types';

export interface AskOptions {
  /** Aborting rejects with an EngineError of kind `cancelled`. */
  readonly signal?: AbortSignal;
  /** The share of the work that is done, 0 to 1, as `timeConvolutions` tells it; never once aborted. */
  readonly onProgress?: (share: number) => void;
}

/** What the loaded network is. */
export interface NetworkInfo {
  readonly family: Family;
  /** Its description with the widths that were found: everything else follows from `analyze`. */
  readonly network: Network;
  /** Nearest published width multiplier, and whether all widths are exactly those. */
  readonly alpha: { readonly nearest: number; readonly exact: boolean };
  readonly input: {
    readonly side: number;
    /** Whether the file leaves the side open. */
    readonly changeable: boolean;
    /** What colour values 0 and 255 become. */
    readonly range: readonly [number, number];
  };
  /**
   * `pooled-linear`: global average pooling and one linear layer, so that class evidence is exact.
   * `cells`: scores of kinds of things, cell by cell. `other`: only its numbers can be shown.
   */
  readonly head: 'pooled-linear' | 'cells' | 'other';
  /** Values of a classifier, the background included; null for other heads. */
  readonly outputs: number | null;
  /** Classes it tells apart, background or "none" left out; null where that is unknown. */
  readonly classes: number | null;
  readonly hasBackground: boolean;
  readonly softmaxInside: boolean;
  /**
   * Its answers to two very different pictures are nearly the same: its weights may be damaged or
   * untrained. Measured for given files only; false for the networks of this site.
   */
  readonly answersAlike: boolean;
}

export interface LayerValues extends TensorData {
  readonly layer: string;
}

/** A weighted layer as it works, everything linear after its kernel multiplied in. */
export interface LayerWeights {
  readonly layer: string;
  readonly kind: ConvolutionKind;
  /** [height, width, in, out], or [height, width, in, 1] for a depthwise layer. */
  readonly kernel: {
    readonly shape: readonly [number, number, number, number];
    readonly data: Float32Array;
  };
  /** One number per output channel. */
  readonly bias: Float32Array;
  readonly activation: Activation;
  readonly stride: Extent;
  readonly pads: Pads;
  readonly input: Shape;
  readonly output: Shape;
}

/** What the network answers once a layer's values were replaced. */
export interface Resumed {
  readonly predictions: readonly Prediction[];
  /** One for each output; for `cells` the highest logit of each kind over all cells. */
  readonly logits: Float32Array;
  readonly values: readonly LayerValues[];
}

/** A sampled value of a layer, from the network and from the definition of a convolution. */
export interface CheckedCell {
  readonly row: number;
  readonly column: number;
  readonly channel: number;
  readonly network: number;
  readonly recomputed: number;
  /** |network - recomputed|, or that relative to `recomputed` where it is smaller. */
  readonly difference: number;
}

export interface LayerCheck {
  readonly layer: string;
  readonly cells: number;
  readonly worst: CheckedCell;
}

/** How far the running backend is from the arithmetic of lib/ops. */
export interface NumericsCheck {
  readonly backend: Backend;
  readonly layers: readonly LayerCheck[];
  readonly worst: LayerCheck;
  /** Whether the worst difference is at most `tolerance`. */
  readonly passed: boolean;
  readonly tolerance: number;
}

export interface EvidenceQuestion {
  /** From 0, background or "none" left out. */
  readonly classIndex: number;
  /** Evidence for the one class minus that for this one. */
  readonly against?: number;
}

/** Where in the picture, and in which channels, a logit comes from: the sums are exact. */
export interface ExactEvidence {
  readonly kind: 'exact';
  /** Of the last feature map. */
  readonly height: number;
  readonly width: number;
  /** Signed, row by row: together with the bias they are the logit. */
  readonly cells: Float32Array;
  /** Signed, one per channel of the last feature map: with the bias the same logit. */
  readonly channels: Float32Array;
  readonly bias: number;
  /** Of the class, or the difference of the two, as the network itself computed it. */
  readonly logit: number;
}

/** A detector's score of one kind in each cell of each of its maps: the best of its boxes. */
export interface CellEvidence {
  readonly kind: 'cells';
  readonly maps: readonly {
    readonly height: number;
    readonly width: number;
    /** Boxes per cell. */
    readonly boxes: number;
    /** 0 to 1, row by row; with `against` the difference, -1 to 1. */
    readonly scores: Float32Array;
  }[];
}

export type Evidence = ExactEvidence | CellEvidence;

/** How often, and on what, something was measured. */
export interface Measured {
  readonly medianMs: number;
  /** Shortest and longest of the runs. */
  readonly range: readonly [number, number];
  /** Between these lies the middle half of the runs: a single slow one moves neither. */
  readonly spread: readonly [number, number];
  readonly runs: number;
  /** Each run is the mean of so many repetitions, as many as the clock needs. */
  readonly repetitions: number;
  readonly backend: Backend;
  /** Logical processors of the device, as its browser tells; null where it does not. */
  readonly processors: number | null;
}

/** Work and traffic of one layer in float32: inputs, weights and outputs moved once. */
export interface Workload {
  readonly macs: number;
  readonly bytes: number;
  /** MACs per byte. */
  readonly intensity: number;
}

export interface LayerTime extends Measured, Workload {
  readonly layer: string;
}

export interface ConvolutionToTime {
  readonly kind: 'normal' | 'depthwise' | 'pointwise' | 'separable';
  /** Side of the square input. */
  readonly size: number;
  readonly channelsIn: number;
  /** Ignored for `depthwise`. */
  readonly channelsOut: number;
  /** Side of the window; ignored for `pointwise`. */
  readonly kernel: number;
  readonly stride: number;
}

export interface ConvolutionTime extends Measured, Workload {
  readonly convolution: ConvolutionToTime;
}

export interface QuantiseChoice {
  /** 1 to 16 bits for each weight. */
  readonly bits: number;
  /** One range of values for a whole kernel, or one for each output channel. */
  readonly per: 'tensor' | 'channel';
  /** Leaves out the upper clip of ReLU6 as well. */
  readonly withoutClip?: boolean;
}

/** The same picture with fewer bits. */
export interface QuantisedAnswer {
  readonly choice: QuantiseChoice;
  readonly predictions: readonly Prediction[];
  /** The unchanged network's. */
  readonly original: readonly Prediction[];
  /** Largest change of a logit. */
  readonly worstLogit: number;
  /** Bytes of all kernels at this many bits, against 32. */
  readonly bytes: number;
  readonly bytesBefore: number;
}

export interface Inspector {
  network(question?: Record<string, never>, options?: AskOptions): Promise<NetworkInfo>;
  /** In the order asked for; one run of the network, whatever their number. */
  activations(
    question: { readonly layers: readonly string[] },
    options?: AskOptions,
  ): Promise<readonly LayerValues[]>;
  weights(question: { readonly layer: string }, options?: AskOptions): Promise<LayerWeights>;
  /** A weighted layer before its activation, sums of products with their bias, worked out from its input. */
  preActivation(question: { readonly layer: string }, options?: AskOptions): Promise<LayerValues>;
  /** Runs what follows `from` on other values for it; shape as `activations` gives it. */
  resume(
    question: {
      readonly from: string;
      readonly values: TensorData;
      /** Later layers to read as well. */
      readonly layers?: readonly string[];
    },
    options?: AskOptions,
  ): Promise<Resumed>;
  /** Recomputes sampled values of weighted layers, of all unless told. */
  check(
    question?: { readonly layers?: readonly string[] },
    options?: AskOptions,
  ): Promise<NumericsCheck>;
  evidence(question: EvidenceQuestion, options?: AskOptions): Promise<Evidence>;
  /** Each layer apart, on the current picture. */
  timeLayers(
    question?: { readonly layers?: readonly string[]; readonly runs?: number },
    options?: AskOptions,
  ): Promise<readonly LayerTime[]>;
  /** The whole network on the current picture, handing over and reading back included. */
  timeNetwork(question?: { readonly runs?: number }, options?: AskOptions): Promise<Measured>;
  /** In turn, one run of each after the other, so that a slow second strikes all of them alike. */
  timeConvolutions(
    question: { readonly convolutions: readonly ConvolutionToTime[]; readonly runs?: number },
    options?: AskOptions,
  ): Promise<readonly ConvolutionTime[]>;
  quantise(question: QuantiseChoice, options?: AskOptions): Promise<QuantisedAnswer>;
}
