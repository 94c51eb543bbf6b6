/**
 * The layers of a network as data, one shape for each kind. A new kind (squeeze-and-excite, say)
 * is one more member of `Layer`; the compiler then lists every switch that has to know it.
 *
 * No layer says its input: shapes follow from the network's input, see `analyze`.
 */
import type { Padding } from './padding';

/** Normal convolution: every filter sees all input channels. */
export interface ConvLayer {
  readonly kind: 'conv';
  readonly name: string;
  /** n_c'. */
  readonly filters: number;
  /** f, the side of the square kernel. */
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly padding: Padding;
  readonly bias: boolean;
}

/** One filter (or `depthMultiplier` filters) for each input channel; channels are not mixed. */
export interface DepthwiseLayer {
  readonly kind: 'depthwise';
  readonly name: string;
  /** Outputs per input channel. 1 in every MobileNet. */
  readonly depthMultiplier: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly padding: Padding;
  readonly bias: boolean;
}

/**
 * What a 1 x 1 convolution is there for: `expand` widens a bottleneck t times, `project` narrows
 * it again (and has no activation), `plain` is any other.
 */
export type PointwiseRole = 'plain' | 'expand' | 'project';

/** 1 x 1 convolution: mixes channels, sees one pixel. */
export interface PointwiseLayer {
  readonly kind: 'pointwise';
  readonly name: string;
  readonly role: PointwiseRole;
  readonly filters: number;
  readonly bias: boolean;
}

/** Per channel: gamma (x - mean) / sqrt(variance + epsilon) + beta. */
export interface BatchNormLayer {
  readonly kind: 'batch-norm';
  readonly name: string;
  readonly epsilon: number;
}

/** relu: max(0, x). relu6: min(max(0, x), 6). */
export type ActivationFunction = 'relu' | 'relu6';

export interface ActivationLayer {
  readonly kind: 'activation';
  readonly name: string;
  readonly function: ActivationFunction;
}

/** Residual connection: adds the input of the block this layer is in. */
export interface AddLayer {
  readonly kind: 'add';
  readonly name: string;
}

/** Mean of each channel over all positions: H x W x C becomes 1 x 1 x C. */
export interface GlobalAveragePoolLayer {
  readonly kind: 'global-average-pool';
  readonly name: string;
}

/** Fully connected: one score (logit) for each class. */
export interface ClassifierLayer {
  readonly kind: 'classifier';
  readonly name: string;
  readonly classes: number;
  readonly bias: boolean;
}

/** Scores into probabilities that sum to 1. */
export interface SoftmaxLayer {
  readonly kind: 'softmax';
  readonly name: string;
}

export type Layer =
  | ConvLayer
  | DepthwiseLayer
  | PointwiseLayer
  | BatchNormLayer
  | ActivationLayer
  | AddLayer
  | GlobalAveragePoolLayer
  | ClassifierLayer
  | SoftmaxLayer;

/** Layers that hold kernel weights: the ones a paper counts ("28 layers"). */
export type WeightedLayer = ConvLayer | DepthwiseLayer | PointwiseLayer | ClassifierLayer;

/**
 * Layers that change values but not shapes, and can overwrite their input. They belong to the
 * layer before them: one row of a table, one tensor in memory.
 */
export type InPlaceLayer = BatchNormLayer | ActivationLayer | SoftmaxLayer;

/** Layers that make a row of a table. */
export type RowLayer = Exclude<Layer, InPlaceLayer>;

export function isInPlace(layer: Layer): layer is InPlaceLayer {
  switch (layer.kind) {
    case 'batch-norm':
    case 'activation':
    case 'softmax':
      return true;
    case 'conv':
    case 'depthwise':
    case 'pointwise':
    case 'add':
    case 'global-average-pool':
    case 'classifier':
      return false;
    default:
      return layer satisfies never;
  }
}

/** Added to the variance by every batch norm of slim's and Keras' MobileNets. */
export const BATCH_NORM_EPSILON = 1e-3;

/**
 * A convolution with the batch norm and, unless it is linear, the activation that follow it. None
 * of these convolutions has a bias: the beta of the batch norm takes its place.
 */
export function withBatchNorm(
  layer: ConvLayer | DepthwiseLayer | PointwiseLayer,
  activation: ActivationFunction | 'linear',
): readonly Layer[] {
  const name = layer.name;
  const batchNorm: Layer = {
    kind: 'batch-norm',
    name: `${name}/batch-norm`,
    epsilon: BATCH_NORM_EPSILON,
  };
  if (activation === 'linear') return [layer, batchNorm];
  return [
    layer,
    batchNorm,
    { kind: 'activation', name: `${name}/${activation}`, function: activation },
  ];
}
