/** A layer of a running network as a convolution of lib/ops, which can be worked out by hand. */
import {
  depthwise,
  normal,
  pointwise,
  type Convolution,
  type Kernel,
  type Tensor,
} from '../../ops';
import type { FoldedLayer } from '../recognise/fold';
import type { FoundLayer } from '../recognise/layer';
import type { TensorData } from '../tensor-data';

/** A map, or the list of numbers that a pool leaves, as height × width × channels. */
export function asMap({ shape, data }: TensorData): Tensor {
  const [height = 1, width = 1, channels = 1] = [1, 1, ...shape].slice(-3);
  return { shape: [height, width, channels], data };
}

export function kernelOf({ shape, kernel }: FoldedLayer): Kernel & { readonly data: Float32Array } {
  const [height = 1, width = 1, channels = 1, last = 1] = [1, 1, ...shape].slice(-4);
  return { shape: [height, width, channels, last], data: kernel };
}

export function convolutionOf(
  found: FoundLayer,
  folded: FoldedLayer,
  input: TensorData,
): Convolution {
  const { op, activation, padding } = found;
  const kernel = kernelOf(folded);
  const after = { bias: folded.bias, activation };
  const isPoint = kernel.shape[0] === 1 && kernel.shape[1] === 1;
  if (op.kind === 'dense' || (op.kind === 'conv' && isPoint)) {
    return pointwise(asMap(input), kernel, after);
  }
  const window = { stride: op.stride, dilation: op.dilation, padding };
  return op.kind === 'depthwise'
    ? depthwise(asMap(input), kernel, { ...window, ...after })
    : normal(asMap(input), kernel, { ...window, ...after });
}
