/**
 * The arithmetic of a convolution, for any input, kernel, stride, dilation, padding and groups.
 *
 * Symbols: input n x n x n_c, filter f x f, n_c' filters, output n_out x n_out x n_c'.
 * 1 MAC = one multiplication and its addition = one kernel tap of one output value. Taps that
 * fall on padding are counted, as papers and tools do; `macsOnRealPixels` leaves them out.
 */
import { InvalidInputError, requireExact, requireInteger } from './errors';
import {
  effectiveKernel,
  planAxis,
  realTaps,
  requirePadding,
  type Padding,
  type Pads,
} from './padding';
import { LARGEST_SIZE, requireShape, toExtent, type Extent, type Shape } from './shapes';

export interface ConvolutionSpec {
  /** n_h x n_w x n_c. */
  readonly input: Shape;
  /** f_h x f_w, or f for a square. */
  readonly kernel: number | Extent;
  /** n_c': the number of filters, which is the number of output channels. */
  readonly filters: number;
  /** 1 unless told. */
  readonly stride?: number | Extent;
  /** Distance between neighbouring taps; 1 unless told. */
  readonly dilation?: number | Extent;
  /** `valid` unless told. */
  readonly padding?: Padding;
  /** Channels are split into this many parts that do not see each other; 1 unless told. */
  readonly groups?: number;
  /** One number per output channel is added; none unless told. */
  readonly bias?: boolean;
  /** Pictures at once: multiplies the work, not the parameters; 1 unless told. */
  readonly batch?: number;
}

/** Depthwise: every input channel has its own `depthMultiplier` filters of one channel. */
export interface DepthwiseSpec extends Omit<ConvolutionSpec, 'filters' | 'groups'> {
  /** Outputs per input channel; 1 unless told. */
  readonly depthMultiplier?: number;
}

/** Pointwise: 1 x 1, stride 1, mixes channels, sees one pixel. */
export type PointwiseSpec = Pick<ConvolutionSpec, 'input' | 'filters' | 'bias' | 'batch'>;

/** Depthwise separable: depthwise (stride, padding, dilation act here), then pointwise. */
export interface SeparableSpec extends Omit<ConvolutionSpec, 'groups'> {
  readonly depthMultiplier?: number;
}

export interface ConvolutionCost {
  readonly output: Shape;
  readonly weights: number;
  readonly biases: number;
  /** weights + biases. */
  readonly parameters: number;
  readonly macs: number;
  readonly macsOnRealPixels: number;
}

export interface ConvolutionResult extends ConvolutionCost {
  readonly pads: Pads;
  /** Pixels from the first to the last tap, with the gaps of dilation. */
  readonly effectiveKernel: Extent;
}

export interface SeparableResult extends ConvolutionCost {
  readonly depthwise: ConvolutionResult;
  readonly pointwise: ConvolutionResult;
}

/**
 * Normal convolution, or grouped with `groups` > 1.
 *
 * weights = f_h f_w (n_c / groups) n_c', MACs = weights x output positions x batch: each weight
 * is used once at each position.
 *
 * @throws InvalidInputError
 */
export function convolution(spec: ConvolutionSpec): ConvolutionResult {
  const { input, filters, padding = 'valid', groups = 1, bias = false, batch = 1 } = spec;
  const kernel = toExtent(spec.kernel);
  const stride = toExtent(spec.stride ?? 1);
  const dilation = toExtent(spec.dilation ?? 1);
  requireShape(input);
  requireExtents(kernel, stride, dilation);
  requirePadding(padding);
  requireInteger('filters', filters, 1, LARGEST_SIZE);
  requireInteger('batch', batch, 1, LARGEST_SIZE);
  requireGroups(groups, input.channels, filters);

  const rows = planAxis(
    'height',
    input.height,
    kernel.height,
    stride.height,
    dilation.height,
    padding,
  );
  const columns = planAxis(
    'width',
    input.width,
    kernel.width,
    stride.width,
    dilation.width,
    padding,
  );

  // A filter sees only the channels of its own group.
  const weightsPerTap = (input.channels / groups) * filters;
  const weights = requireExact('parameters', kernel.height * kernel.width * weightsPerTap);
  const biases = bias ? filters : 0;
  const macs = requireExact('macs', weights * rows.output * columns.output * batch);

  // Rows and columns are independent: a tap is on a real pixel if it is so on both axes.
  const realRows = realTaps(input.height, kernel.height, stride.height, dilation.height, rows);
  const realColumns = realTaps(input.width, kernel.width, stride.width, dilation.width, columns);

  return {
    output: { height: rows.output, width: columns.output, channels: filters },
    pads: {
      top: rows.before,
      bottom: rows.after,
      left: columns.before,
      right: columns.after,
    },
    effectiveKernel: {
      height: effectiveKernel(kernel.height, dilation.height),
      width: effectiveKernel(kernel.width, dilation.width),
    },
    weights,
    biases,
    parameters: requireExact('parameters', weights + biases),
    macs,
    macsOnRealPixels: realRows * realColumns * weightsPerTap * batch,
  };
}

/**
 * Depthwise convolution: a grouped convolution whose groups are the single channels, so each
 * filter is f_h x f_w x 1. weights = f_h f_w n_c x depthMultiplier.
 *
 * @throws InvalidInputError
 */
export function depthwiseConvolution(spec: DepthwiseSpec): ConvolutionResult {
  const { depthMultiplier = 1, ...rest } = spec;
  requireShape(spec.input);
  requireInteger('depthMultiplier', depthMultiplier, 1, LARGEST_SIZE);
  const channels = spec.input.channels;
  return convolution({ ...rest, groups: channels, filters: channels * depthMultiplier });
}

/**
 * Pointwise convolution: 1 x 1. weights = n_c n_c'.
 *
 * @throws InvalidInputError
 */
export function pointwiseConvolution(spec: PointwiseSpec): ConvolutionResult {
  const { input, filters, bias, batch } = spec;
  return convolution({ input, filters, bias, batch, kernel: 1 });
}

/**
 * Depthwise separable convolution. The pointwise part runs on the map that the depthwise part has
 * already strided. With `bias` both parts have one.
 *
 * @throws InvalidInputError
 */
export function separableConvolution(spec: SeparableSpec): SeparableResult {
  const { filters, ...depthwiseSpec } = spec;
  const { bias, batch } = spec;
  const depthwise = depthwiseConvolution(depthwiseSpec);
  const pointwise = pointwiseConvolution({ input: depthwise.output, filters, bias, batch });
  return {
    depthwise,
    pointwise,
    output: pointwise.output,
    weights: depthwise.weights + pointwise.weights,
    biases: depthwise.biases + pointwise.biases,
    parameters: requireExact('parameters', depthwise.parameters + pointwise.parameters),
    macs: requireExact('macs', depthwise.macs + pointwise.macs),
    macsOnRealPixels: depthwise.macsOnRealPixels + pointwise.macsOnRealPixels,
  };
}

function requireExtents(kernel: Extent, stride: Extent, dilation: Extent): void {
  requireInteger('kernelHeight', kernel.height, 1, LARGEST_SIZE);
  requireInteger('kernelWidth', kernel.width, 1, LARGEST_SIZE);
  requireInteger('strideHeight', stride.height, 1, LARGEST_SIZE);
  requireInteger('strideWidth', stride.width, 1, LARGEST_SIZE);
  requireInteger('dilationHeight', dilation.height, 1, LARGEST_SIZE);
  requireInteger('dilationWidth', dilation.width, 1, LARGEST_SIZE);
}

function requireGroups(groups: number, channels: number, filters: number): void {
  requireInteger('groups', groups, 1, channels);
  for (const whole of [channels, filters]) {
    if (whole % groups !== 0) {
      throw new InvalidInputError({
        reason: 'does-not-divide',
        parameter: 'groups',
        value: groups,
        min: 1,
        max: whole,
      });
    }
  }
}
