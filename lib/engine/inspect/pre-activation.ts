import {
  add,
  conv2d,
  depthwiseConv2d,
  pad,
  tensor1d,
  tensor4d,
  tidy,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type { Extent } from '../../arch';
import type { Convolution } from '../../ops';
import { foldLayer, type FoldedLayer } from '../recognise/fold';
import { asMap, convolutionOf, kernelOf } from './convolution-of';
import { readTensors, tensorIn, weightedLayer, type OpenNetwork } from './open-network';
import type { TensorData } from '../tensor-data';
import type { LayerValues } from './types';

/**
 * A layer before its activation. The network itself has it nowhere: there kernel and activation are
 * one operation. So the layer is computed once more from its input, by the same backend.
 */
export async function preActivation(
  open: OpenNetwork,
  { layer }: { readonly layer: string },
): Promise<LayerValues> {
  const found = weightedLayer(open.recognised, layer);
  const tensors = await readTensors(open, [found.input, found.tensor]);
  const folded = foldLayer(open.recognised.graph, found);
  const input = tensorIn(tensors, found.input);
  const convolution = convolutionOf(found, folded, input);
  const sums = tidy(() => add(sumsOf(convolution, asInput(input), folded), tensor1d(folded.bias)));
  try {
    const { shape } = tensorIn(tensors, found.tensor);
    return { layer, shape, data: Float32Array.from(await sums.data()) };
  } finally {
    sums.dispose();
  }
}

function asInput(values: TensorData): Tensor4D {
  const [height, width, channels] = asMap(values).shape;
  return tensor4d(values.data, [1, height, width, channels]);
}

function sumsOf(
  { kind, pads, stride, dilation }: Convolution,
  input: Tensor4D,
  folded: FoldedLayer,
): Tensor4D {
  const { shape, data } = kernelOf(folded);
  const kernel = tensor4d(data, [...shape]);
  const { top, bottom, left, right } = pads;
  const padded: Tensor4D = pad(input, [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]);
  const convolve = kind === 'depthwise' ? depthwiseConv2d : conv2d;
  const pair = ({ height, width }: Extent): [number, number] => [height, width];
  return convolve(padded, kernel, pair(stride), 'valid', 'NHWC', pair(dilation));
}
