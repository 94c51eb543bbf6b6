import type { ActivationFunction } from '../arch';
import { mapTensor, type Tensor } from './tensor';

/** What follows the sum (and its bias or batch norm). `linear` changes nothing. */
export type Activation = ActivationFunction | 'linear';

/** max(0, x): the activation printed in the MobileNetV1 paper (arXiv:1704.04861, figure 3). */
export function relu(x: number): number {
  return Math.max(0, x);
}

/**
 * min(max(0, x), 6): clipped on both sides, so that the values fit few bits (8-bit inference knows
 * its range in advance). Used by every published MobileNetV1 and V2 checkpoint; named in the
 * MobileNetV2 paper (arXiv:1801.04381, section 3.2).
 */
export function relu6(x: number): number {
  return Math.min(Math.max(0, x), 6);
}

/** The largest value that ReLU6 gives, asked of the function itself. */
export const relu6Ceiling = relu6(Infinity);

/** Identity. The *linear* bottleneck of V2 ends like this, so that the thin tensor loses nothing. */
export function linear(x: number): number {
  return x;
}

/** Activation by name. */
export const activations: Readonly<Record<Activation, (x: number) => number>> = {
  linear,
  relu,
  relu6,
};

/** The activation applied to each number; shape unchanged. */
export function activate(input: Tensor, activation: Activation): Tensor {
  return mapTensor(input, activations[activation]);
}
