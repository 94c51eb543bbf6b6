/**
 * The lesson's formulas as one counts them: cost in multiply-adds or in single operations, with or
 * without biases. Their values equal lib/arch's for every setting (tested).
 */
import { fraction, product, sum, type Expression } from './expression';
import { formulas, type PartFormulas } from './formulas';

export const operations = ['normal', 'depthwise', 'pointwise', 'separable'] as const;

/** The normal convolution, the two halves of the separable one, and their sum. */
export type Operation = (typeof operations)[number];

/** What is counted. */
export interface Counted {
  /** A multiplication with its addition: 1 MAC, or 2 FLOPs. */
  readonly work: 'macs' | 'flops';
  /** One parameter more for each output channel. A bias is added, never multiplied: no MAC. */
  readonly bias: boolean;
}

export type OperationFormulas = Readonly<Record<Operation, PartFormulas>>;

export function countedFormulas({ work, bias }: Counted): OperationFormulas {
  const cost = ({ cost: macs }: PartFormulas) => (work === 'flops' ? product(2, macs) : macs);
  const normal = {
    parameters: bias ? sum(formulas.normal.parameters, 'ncPrime') : formulas.normal.parameters,
    cost: cost(formulas.normal),
  };
  const depthwise = {
    parameters: bias ? sum(formulas.depthwise.parameters, 'nc') : formulas.depthwise.parameters,
    cost: cost(formulas.depthwise),
  };
  const pointwise = {
    parameters: bias
      ? sum(formulas.pointwise.parameters, 'ncPrime')
      : formulas.pointwise.parameters,
    cost: cost(formulas.pointwise),
  };
  const separable = {
    parameters: sum(depthwise.parameters, pointwise.parameters),
    cost: sum(depthwise.cost, pointwise.cost),
  };
  return { normal, depthwise, pointwise, separable };
}

/** Separable / normal, taken apart in three steps; all have the same value. */
export interface RatioSteps {
  /** (depthwise + pointwise) / normal. */
  readonly divided: Expression;
  /** depthwise / normal + pointwise / normal. */
  readonly split: Expression;
  /** 1/n_c' + 1/f²: all that stands above and below is gone. */
  readonly cancelled: Expression;
}

/** The ratio of the cost. Biases play no part in it. */
export function ratioSteps(counted: Counted): RatioSteps {
  const { normal, depthwise, pointwise, separable } = countedFormulas(counted);
  return {
    divided: fraction(separable.cost, normal.cost),
    split: sum(fraction(depthwise.cost, normal.cost), fraction(pointwise.cost, normal.cost)),
    cancelled: formulas.ratio,
  };
}
