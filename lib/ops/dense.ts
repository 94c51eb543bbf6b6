import { pointwise, type Kernel } from './convolution';
import { convolve } from './product';
import { tensor, type Values } from './tensor';

/**
 * A dense (fully connected) layer, the classifier at the end of MobileNet:
 *
 *   y[o] = Σ x[i] · w[i, o] + bias[o]
 *
 * It is a pointwise convolution with a single position, which is how slim and the hub models store
 * it: in · out multiplications, in · out + out parameters.
 * @param features one number per input channel, as the global average pool leaves them
 * @param weights [in, out] with the output running fastest, in · out numbers
 * @param bias one number per output
 * @returns one score (logit) per class
 * @throws RangeError when the lengths do not fit together
 */
export function dense(features: Values, weights: Values, bias: Values): Values {
  const kernel: Kernel = { shape: [1, 1, features.length, bias.length], data: weights };
  const input = tensor([1, 1, features.length], features);
  return convolve(pointwise(input, kernel, { bias })).data;
}
