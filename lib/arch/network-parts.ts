import { requireBetween, requireInteger } from './errors';
import { withBatchNorm, type ActivationFunction, type ConvLayer, type Layer } from './layers';
import {
  LARGEST_ALPHA,
  SMALLEST_ALPHA,
  type HeadBlock,
  type NetworkBase,
  type NetworkOptions,
  type PaperRows,
  type StemBlock,
} from './network';
import { LARGEST_SIZE, requireShape, toExtent } from './shapes';

const RGB = 3;

/**
 * Options with their defaults, checked.
 *
 * @throws InvalidInputError
 */
export function networkBase(options: NetworkOptions): NetworkBase {
  const { alpha = 1, resolution = 224, classes = 1000, rules = 'slim' } = options;
  const input = { ...toExtent(resolution), channels: RGB };
  requireBetween('alpha', alpha, SMALLEST_ALPHA, LARGEST_ALPHA);
  requireShape(input);
  requireInteger('classes', classes, 1, LARGEST_SIZE);
  return { alpha, rules, classes, input };
}

/** 3 x 3 stride 2 on the picture: the same in V1 and V2, SAME in slim and in Keras. */
export function stem(filters: number, paper: PaperRows, activation: ActivationFunction): StemBlock {
  const conv: ConvLayer = {
    kind: 'conv',
    name: 'stem/conv',
    filters,
    kernel: 3,
    stride: 2,
    dilation: 1,
    padding: 'same',
    bias: false,
  };
  return {
    kind: 'stem',
    name: 'stem',
    number: 0,
    paper,
    layers: withBatchNorm(conv, activation),
  };
}

/** Average over the map, one score per class with a bias, softmax; `before` comes first. */
export function head(
  number: number,
  classes: number,
  paper: PaperRows,
  before: readonly Layer[] = [],
): HeadBlock {
  return {
    kind: 'head',
    name: 'head',
    number,
    paper,
    layers: [
      ...before,
      { kind: 'global-average-pool', name: 'head/pool' },
      { kind: 'classifier', name: 'head/classifier', classes, bias: true },
      { kind: 'softmax', name: 'head/softmax' },
    ],
  };
}
