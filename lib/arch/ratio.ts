import {
  convolution,
  separableConvolution,
  type ConvolutionResult,
  type SeparableResult,
  type SeparableSpec,
} from './convolution';
import { requireInteger } from './errors';
import { LARGEST_SIZE, toExtent, type Extent } from './shapes';

export interface ConvolutionComparison {
  readonly normal: ConvolutionResult;
  readonly separable: SeparableResult;
  /** MACs of separable / MACs of normal, counted. Equals `closedForm`. */
  readonly macsRatio: number;
  /** Parameters of separable / parameters of normal. Equals `closedForm` only without biases. */
  readonly parametersRatio: number;
  /** The same ratio by the formula. */
  readonly closedForm: number;
  /** How many times cheaper the separable convolution is: 1 / macsRatio. */
  readonly savingFactor: number;
  /** The saving factor that no number of filters reaches: f_h f_w / depthMultiplier. */
  readonly ceiling: number;
}

/**
 * Separable / normal in closed form: m (1 / n_c' + 1 / (f_h f_w)), where m is the depth
 * multiplier.
 *
 *   f_h f_w n_c m P + n_c m n_c' P        m      m
 *   ------------------------------  =   ---- + -------     (P = output positions)
 *          f_h f_w n_c n_c' P           n_c'   f_h f_w
 *
 * P and n_c cancel, so stride, padding, dilation, input size and input channels do not matter.
 * Above 1 (separable is dearer) for n_c' = 1 or f = 1.
 *
 * Two rounded quotients are added here, so the last bit can differ from dividing the counts: a number
 * beside a table of counts is the quotient of the counts (1/720 + 1/9 is 0.1125, a tie).
 *
 * @throws InvalidInputError
 */
export function closedFormRatio(
  filters: number,
  kernel: number | Extent,
  depthMultiplier = 1,
): number {
  const { height, width } = toExtent(kernel);
  requireInteger('filters', filters, 1, LARGEST_SIZE);
  requireInteger('kernelHeight', height, 1, LARGEST_SIZE);
  requireInteger('kernelWidth', width, 1, LARGEST_SIZE);
  requireInteger('depthMultiplier', depthMultiplier, 1, LARGEST_SIZE);
  return depthMultiplier * (1 / filters + 1 / (height * width));
}

/**
 * A normal and a depthwise separable convolution with the same input and the same output shape.
 *
 * @throws InvalidInputError
 */
export function compareConvolutions(spec: SeparableSpec): ConvolutionComparison {
  const { depthMultiplier = 1, ...normalSpec } = spec;
  const normal = convolution(normalSpec);
  const separable = separableConvolution(spec);
  const kernel = toExtent(spec.kernel);
  return {
    normal,
    separable,
    macsRatio: separable.macs / normal.macs,
    parametersRatio: separable.parameters / normal.parameters,
    closedForm: closedFormRatio(spec.filters, kernel, depthMultiplier),
    savingFactor: normal.macs / separable.macs,
    ceiling: (kernel.height * kernel.width) / depthMultiplier,
  };
}
