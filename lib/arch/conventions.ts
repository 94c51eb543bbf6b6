/** How things are counted. Every label on the screen says which of these is in force. */
import { requireBetween } from './errors';

/** What a row holds, before anyone decides what of it is counted. */
export interface ParameterCount {
  /** Kernel weights alone: what the V2 paper and slim's V2 model card print. */
  readonly weights: number;
  readonly biases: number;
  /** gamma and beta, 2 per channel. */
  readonly batchNormTrainable: number;
  /** Moving mean and variance, 2 per channel: stored, not trained. */
  readonly batchNormMoving: number;
  /** weights + biases + gamma + beta: PyTorch, torchvision, timm. */
  readonly trainable: number;
  /** trainable + moving statistics: Keras' count_params. */
  readonly total: number;
  /** After folding the batch norms into the kernels: weights + one bias per channel. */
  readonly folded: number;
  /** What the conventions in force count. */
  readonly counted: number;
}

/**
 * What of a batch norm counts as a parameter: `trainable` gamma and beta, `all` also the moving
 * mean and variance, `folded` the one bias per channel that is left after folding, `left-out`
 * nothing.
 *
 * Folding: w' = w gamma / sqrt(variance + epsilon), b' = beta - mean gamma / sqrt(variance + epsilon).
 */
export type BatchNormCounting = 'trainable' | 'all' | 'folded' | 'left-out';

export interface Conventions {
  /** 1 MAC (multiply-add) = 2 FLOPs. */
  readonly work: 'macs' | 'flops';
  readonly batchNorm: BatchNormCounting;
  /**
   * `as-built` as the network has them; `none` leaves all out, also those of folding; `everywhere`
   * one per output channel of every weighted layer, as some tools assume.
   */
  readonly biases: 'as-built' | 'none' | 'everywhere';
  /** Pictures at once: multiplies work and activations. */
  readonly batch: number;
  /** 4 for float32, 2 for float16, 1 for 8 bits; a fraction for less. */
  readonly bytesPerNumber: number;
}

export const DEFAULT_CONVENTIONS: Conventions = {
  work: 'macs',
  batchNorm: 'trainable',
  biases: 'as-built',
  batch: 1,
  bytesPerNumber: 4,
};

/** Throws unless a number takes from one bit to 16 bytes. (`batch` is checked by each layer.) */
export function requireConventions({ bytesPerNumber }: Conventions): void {
  requireBetween('bytesPerNumber', bytesPerNumber, 1 / 8, 16);
}

/** MACs in the unit that the conventions ask for. */
export function workOf(macs: number, { work }: Conventions): number {
  switch (work) {
    case 'macs':
      return macs;
    case 'flops':
      return 2 * macs;
    default:
      return work satisfies never;
  }
}

/**
 * The parameters of one layer with its batch norm.
 *
 * @param channels output channels of the layer; @param normalised whether a batch norm follows
 */
export function countParameters(
  weights: number,
  biases: number,
  channels: number,
  normalised: boolean,
  conventions: Conventions,
): ParameterCount {
  const perStatistic = normalised ? channels : 0;
  const batchNormTrainable = 2 * perStatistic;
  const batchNormMoving = 2 * perStatistic;
  const trainable = weights + biases + batchNormTrainable;
  // A bias that the layer has already is absorbed by the one that folding makes.
  const folded = weights + Math.max(biases, perStatistic);

  const countedBiases = biasesCounted(weights, biases, channels, conventions);
  return {
    weights,
    biases,
    batchNormTrainable,
    batchNormMoving,
    trainable,
    total: trainable + batchNormMoving,
    folded,
    counted: weights + withBatchNormCounted(countedBiases, perStatistic, conventions),
  };
}

function biasesCounted(
  weights: number,
  biases: number,
  channels: number,
  conventions: Conventions,
): number {
  switch (conventions.biases) {
    case 'as-built':
      return biases;
    case 'none':
      return 0;
    case 'everywhere':
      return weights > 0 ? channels : 0;
    default:
      return conventions.biases satisfies never;
  }
}

function withBatchNormCounted(
  biases: number,
  perStatistic: number,
  conventions: Conventions,
): number {
  switch (conventions.batchNorm) {
    case 'trainable':
      return biases + 2 * perStatistic;
    case 'all':
      return biases + 4 * perStatistic;
    case 'folded':
      return conventions.biases === 'none' ? 0 : Math.max(biases, perStatistic);
    case 'left-out':
      return biases;
    default:
      return conventions.batchNorm satisfies never;
  }
}

/** Sum of several rows. */
export function sumParameters(counts: readonly ParameterCount[]): ParameterCount {
  let weights = 0;
  let biases = 0;
  let batchNormTrainable = 0;
  let batchNormMoving = 0;
  let folded = 0;
  let counted = 0;
  for (const count of counts) {
    weights += count.weights;
    biases += count.biases;
    batchNormTrainable += count.batchNormTrainable;
    batchNormMoving += count.batchNormMoving;
    folded += count.folded;
    counted += count.counted;
  }
  const trainable = weights + biases + batchNormTrainable;
  const total = trainable + batchNormMoving;
  return {
    weights,
    biases,
    batchNormTrainable,
    batchNormMoving,
    trainable,
    total,
    folded,
    counted,
  };
}
