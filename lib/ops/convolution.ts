/**
 * The convolutions of MobileNet as one thing: a kernel that slides over an input.
 *
 * An output value is a sum of products, one product for each weight of its filter:
 *
 *   y[row, column, o] =  Σ   x[row·s − top + d·u,  column·s − left + d·v,  first(o) + i] · w[u, v, i, o]
 *                      i,u,v
 *
 * u and v run over the window, i over the input channels that filter o looks at; s is the stride,
 * d the dilation. The kinds differ only in which channels a filter looks at:
 *
 *   normal      all of them                                    groups = 1
 *   (grouped)   those of its own group                         1 < groups < channels
 *   depthwise   exactly one: it looks around, never mixes      groups = channels
 *   pointwise   all of them, through a 1 × 1 window: it mixes, never looks around
 *
 * Source: MobileNetV1 paper, arXiv:1704.04861, section 3.1; order of the weights as in TensorFlow.
 */
import {
  convolution,
  depthwiseConvolution,
  toExtent,
  type ConvolutionResult,
  type Extent,
  type Padding,
  type Pads,
  type Shape,
} from '../arch';
import type { Activation } from './activation';
import { requireLength, requirePerChannel, type Tensor, type Values } from './tensor';

export type ConvolutionKind = 'normal' | 'depthwise' | 'pointwise';

/** Weights, in TensorFlow's order: the last side runs fastest. */
export interface Kernel {
  /**
   * Normal and pointwise: [height, width, input channels per group, filters] ("HWIO").
   * Depthwise: [height, width, input channels, depth multiplier].
   */
  readonly shape: readonly [number, number, number, number];
  readonly data: Values;
}

/** How the window slides; the words and defaults of lib/arch. */
export interface WindowOptions {
  /** 1 unless given. */
  readonly stride?: number | Extent;
  /** 1 unless given. */
  readonly dilation?: number | Extent;
  /** `valid` unless given. */
  readonly padding?: Padding;
}

export interface AfterOptions {
  /** One number per output channel, added to the sum; none unless given. */
  readonly bias?: Values;
  /** `linear` unless given. */
  readonly activation?: Activation;
}

export interface NormalOptions extends WindowOptions, AfterOptions {
  /** 1 unless given; must divide the input channels and the filters. */
  readonly groups?: number;
}

export interface DepthwiseOptions extends WindowOptions, AfterOptions {}

/** A convolution with everything checked and derived, ready to be worked out value by value. */
export interface Convolution {
  readonly kind: ConvolutionKind;
  readonly input: Tensor;
  readonly window: Extent;
  readonly stride: Extent;
  readonly dilation: Extent;
  readonly pads: Pads;
  /** Shape of the result. */
  readonly output: Shape;
  /** Input channels that one filter looks at: all, those of a group, or one. */
  readonly channelsPerFilter: number;
  /** Filters that look at the same input channels: all, those of a group, or the depth multiplier. */
  readonly filtersPerGroup: number;
  readonly weights: Values;
  readonly bias: Values | null;
  readonly activation: Activation;
}

/** Output row and column, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Normal convolution: every filter looks at every input channel (of its group).
 * n × n × n_c and n_c' filters of f × f × n_c → n_out × n_out × n_c'; f²·n_c·n_c' weights.
 * @param kernel [height, width, n_c / groups, n_c']
 * @throws RangeError when the lists do not fill their shapes or do not fit together
 * @throws InvalidInputError when the settings are impossible (see lib/arch)
 */
export function normal(input: Tensor, kernel: Kernel, options: NormalOptions = {}): Convolution {
  const { groups = 1 } = options;
  const [, , , filters] = kernel.shape;
  const plan = convolution({ ...geometry(input, kernel, options), filters, groups });
  const channelsPerFilter = input.shape[2] / groups;
  requireInputChannels(kernel, 'input channels per group', channelsPerFilter);
  const reach = { channelsPerFilter, filtersPerGroup: filters / groups };
  return assemble('normal', input, kernel, options, plan, reach);
}

/**
 * Depthwise convolution: each input channel has its own filter(s) and meets no other channel.
 * n × n × n_c → n_out × n_out × (n_c · m); f²·n_c·m weights, m the depth multiplier (1 in MobileNet).
 * Output channel c · m + q comes from input channel c.
 *
 * In memory this *is* a grouped convolution with groups = n_c: number ((u·f + v)·n_c + c)·m + q of
 * a [f, f, n_c, m] list is number (u·f + v)·(n_c·m) + o of a [f, f, 1, n_c·m] list, o = c·m + q.
 * @param kernel [height, width, n_c, m]
 * @throws RangeError, InvalidInputError as `normal`
 */
export function depthwise(
  input: Tensor,
  kernel: Kernel,
  options: DepthwiseOptions = {},
): Convolution {
  const depthMultiplier = kernel.shape[3];
  requireInputChannels(kernel, 'input channels', input.shape[2]);
  const plan = depthwiseConvolution({ ...geometry(input, kernel, options), depthMultiplier });
  const reach = { channelsPerFilter: 1, filtersPerGroup: depthMultiplier };
  return assemble('depthwise', input, kernel, options, plan, reach);
}

/**
 * Pointwise convolution: a normal convolution with a 1 × 1 window. Each output value is a weighted
 * sum of the n_c values at one position. n × n × n_c → n × n × n_c'; n_c·n_c' weights.
 * @param kernel [1, 1, n_c, n_c']
 * @throws RangeError, InvalidInputError as `normal`; RangeError when the window is not 1 × 1
 */
export function pointwise(input: Tensor, kernel: Kernel, options: AfterOptions = {}): Convolution {
  const [height, width] = kernel.shape;
  if (height !== 1 || width !== 1) {
    throw new RangeError(`a pointwise kernel is 1 × 1, not ${height} × ${width}`);
  }
  const { bias, activation } = options;
  return { ...normal(input, kernel, { bias, activation }), kind: 'pointwise' };
}

function requireInputChannels(kernel: Kernel, meaning: string, expected: number): void {
  if (kernel.shape[2] !== expected) {
    const shape = kernel.shape.join(' × ');
    throw new RangeError(`kernel ${shape}: its third side must be the ${expected} ${meaning}`);
  }
}

/** The question to lib/arch, which knows padding, output size and what is impossible. */
function geometry(input: Tensor, kernel: Kernel, options: WindowOptions) {
  requireLength('an input of', input.shape, input.data);
  requireLength('a kernel of', kernel.shape, kernel.data);
  const [height, width, channels] = input.shape;
  const { stride, dilation, padding } = options;
  return {
    input: { height, width, channels },
    kernel: { height: kernel.shape[0], width: kernel.shape[1] },
    stride,
    dilation,
    padding,
  };
}

function assemble(
  kind: ConvolutionKind,
  input: Tensor,
  kernel: Kernel,
  options: WindowOptions & AfterOptions,
  { output, pads }: ConvolutionResult,
  reach: Pick<Convolution, 'channelsPerFilter' | 'filtersPerGroup'>,
): Convolution {
  const { bias = null, activation = 'linear', stride = 1, dilation = 1 } = options;
  if (bias !== null) requirePerChannel('bias', bias, output.channels);
  return {
    kind,
    input,
    window: { height: kernel.shape[0], width: kernel.shape[1] },
    stride: toExtent(stride),
    dilation: toExtent(dilation),
    pads,
    output,
    ...reach,
    weights: kernel.data,
    bias,
    activation,
  };
}
