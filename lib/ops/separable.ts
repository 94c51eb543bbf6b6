import { depthwise, pointwise } from './convolution';
import type { AfterOptions, Convolution, DepthwiseOptions, Kernel } from './convolution';
import { convolve } from './product';
import type { Tensor } from './tensor';

/** The two halves of a depthwise separable convolution, ready to be stepped through as a chain. */
export type Separable = readonly [depthwise: Convolution, pointwise: Convolution];

/**
 * Depthwise separable convolution: a depthwise convolution looks around in each channel, and a
 * pointwise convolution mixes what it has *kept*. In a chain of steps both halves work at one
 * position before the next is begun, which is possible because a 1 × 1 window reads nothing but the
 * kept values of its own position.
 *
 *   n × n × n_c  →  n_out × n_out × (n_c · m)  →  n_out × n_out × n_c'
 *
 * Stride, dilation and padding belong to the depthwise half. MobileNetV1 puts (folded) batch norm
 * and ReLU6 after both halves; without bias and activation between them the two are one linear
 * convolution of rank one in each channel.
 * Source: arXiv:1704.04861, section 3.1 and figure 2.
 * @param looking [height, width, n_c, m]
 * @param mixing [1, 1, n_c · m, n_c']
 * @throws RangeError when a kernel does not fit what it reads
 */
export function separable(
  input: Tensor,
  looking: Kernel,
  mixing: Kernel,
  options: { readonly depthwise?: DepthwiseOptions; readonly pointwise?: AfterOptions } = {},
): Separable {
  const first = depthwise(input, looking, options.depthwise);
  return [first, pointwise(convolve(first), mixing, options.pointwise)];
}
