import { requireLength, requirePerChannel, mapTensor, valueAt } from './tensor';
import type { Tensor, Values } from './tensor';

/**
 * Batch normalisation as it runs after training: the mean and the variance are the moving averages
 * stored with the network, so each channel only undergoes one fixed straight line.
 * Source: Ioffe and Szegedy, arXiv:1502.03167, algorithm 2.
 */
export interface BatchNorm {
  /** γ, learned; one number per channel, like the next three. */
  readonly gamma: Values;
  /** β, learned */
  readonly beta: Values;
  /** moving mean, measured during training */
  readonly mean: Values;
  /** moving variance, measured during training; at least 0 */
  readonly variance: Values;
  /** ε keeps the root away from 0. Keras's MobileNets use 0.001. */
  readonly epsilon: number;
}

/**
 * y = γ · (x − mean) / √(variance + ε) + β, channel by channel; shape unchanged.
 * @throws RangeError unless each parameter has one number per channel and variance + ε > 0
 */
export function batchNorm(input: Tensor, norm: BatchNorm): Tensor {
  const scales = channelScales(norm, input.shape[2]);
  return mapTensor(
    input,
    (x, c) => (x - valueAt(norm.mean, c)) * valueAt(scales, c) + valueAt(norm.beta, c),
  );
}

/** A convolution's weights with the batch norm after it multiplied into them. */
export interface Folded {
  /** Same shape and order as the weights given. */
  readonly weights: Values;
  /** One number per output channel. */
  readonly bias: Values;
}

/**
 * Folds a batch norm into the convolution before it. Both are linear, so two steps make one:
 *
 *   γ · (Σ w·x + b − mean) / √(variance + ε) + β
 *     = Σ (w · s) · x  +  (β + (b − mean) · s)          with s = γ / √(variance + ε)
 *     = Σ    w'   · x  +           b'
 *
 * Four numbers per channel become one bias; the activations of the network stay the same.
 *
 * `weights` lie in TensorFlow's order with the output channel running fastest: [h, w, in, out] for
 * a normal or pointwise convolution, [h, w, in, multiplier] for a depthwise one, whose output
 * channel is in · multiplier + m. In both, number i of the list belongs to output channel
 * i mod channels, which is all that folding needs to know.
 * @param shape the four sides of the kernel
 * @param channels output channels of the convolution, = channels of the batch norm
 * @param bias the convolution's own bias; none in MobileNet, where β does its work
 * @throws RangeError when the lengths do not fit
 */
export function foldBatchNorm(
  weights: Values,
  shape: readonly [number, number, number, number],
  channels: number,
  norm: BatchNorm,
  bias?: Values,
): Folded {
  requireLength('a kernel of', shape, weights);
  if (weights.length % channels !== 0) {
    throw new RangeError(`${weights.length} weights cannot be shared out to ${channels} channels`);
  }
  if (bias !== undefined) requirePerChannel('bias', bias, channels);
  const scales = channelScales(norm, channels);
  return {
    weights: Array.from(weights, (w, index) => w * valueAt(scales, index % channels)),
    bias: scales.map((scale, c) => {
      const before = bias === undefined ? 0 : valueAt(bias, c);
      return valueAt(norm.beta, c) + (before - valueAt(norm.mean, c)) * scale;
    }),
  };
}

/** s = γ / √(variance + ε), for each channel. */
function channelScales(norm: BatchNorm, channels: number): number[] {
  for (const name of ['gamma', 'beta', 'mean', 'variance'] as const) {
    requirePerChannel(name, norm[name], channels);
  }
  return Array.from(norm.gamma, (gamma, c) => {
    const spread = valueAt(norm.variance, c) + norm.epsilon;
    if (!(spread > 0)) {
      throw new RangeError(`variance + epsilon of channel ${c} is ${spread}, it must be above 0`);
    }
    return gamma / Math.sqrt(spread);
  });
}
