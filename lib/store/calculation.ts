/** Everything that follows from the numbers of one convolution and from how they are counted. */
import { DEFAULT_CONVENTIONS, workOf } from '../arch/conventions';
import type { ConvolutionCost, SeparableSpec } from '../arch/convolution';
import { InvalidInputError, type InvalidInput } from '../arch/errors';
import { compareConvolutions, type ConvolutionComparison } from '../arch/ratio';
import type { Operation } from '../format/counted-formulas';
import type { SymbolValues } from '../format/expression';
import type { CountingSetting } from './counting';
import { paddingOf, type CalculatorSetting } from './settings';

export interface Counts {
  readonly parameters: number;
  /** MACs or FLOPs, as the setting says. */
  readonly cost: number;
}

export interface Calculation {
  readonly setting: CalculatorSetting;
  readonly counting: CountingSetting;
  readonly comparison: ConvolutionComparison;
  readonly counts: Readonly<Record<Operation, Counts>>;
  /** What the letters of the formulas stand for. */
  readonly values: SymbolValues;
}

/** @throws InvalidInputError where the filter is larger than the padded input */
export function calculate(setting: CalculatorSetting, counting: CountingSetting): Calculation {
  const { n, f, nc, ncPrime, stride, dilation, padding, paddingPixels } = setting;
  const comparison = compareConvolutions(specOf(setting, counting.bias));
  const { normal, separable } = comparison;
  const count = ({ parameters, macs }: ConvolutionCost): Counts => ({
    parameters,
    cost: workOf(macs, { ...DEFAULT_CONVENTIONS, work: counting.work }),
  });
  return {
    setting,
    counting,
    comparison,
    counts: {
      normal: count(normal),
      depthwise: count(separable.depthwise),
      pointwise: count(separable.pointwise),
      separable: count(separable),
    },
    values: {
      n,
      f,
      nc,
      ncPrime,
      nOut: normal.output.height,
      stride,
      dilation,
      padding: padding === 'pixels' ? paddingPixels : 0,
    },
  };
}

function specOf(setting: CalculatorSetting, bias: boolean): SeparableSpec {
  const { n, f, nc, ncPrime, stride, dilation } = setting;
  return {
    input: { height: n, width: n, channels: nc },
    kernel: f,
    filters: ncPrime,
    stride,
    dilation,
    padding: paddingOf(setting),
    bias,
  };
}

/** Why there is no such convolution; null where there is one. */
export function refusalOf(setting: CalculatorSetting): InvalidInput | null {
  try {
    compareConvolutions(specOf(setting, false));
    return null;
  } catch (error) {
    if (error instanceof InvalidInputError) return error.details;
    throw error;
  }
}
