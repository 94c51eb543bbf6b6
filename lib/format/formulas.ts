/**
 * The lesson's formulas. Costs are multiplications (MACs) of one picture, without bias; f x f
 * filters, n_c input channels, n_c' filters, output side n_out (arXiv:1704.04861, section 3.1,
 * which writes D_K, M, N, D_F). Their values equal lib/arch's for every setting (tested).
 */
import {
  chain,
  difference,
  floor,
  fraction,
  named,
  part,
  power,
  product,
  sum,
  type Chain,
  type Expression,
} from './expression';

/** The names that stand for a quantity in a formula; each has a translation. */
export const quantityNames = [
  'parameters',
  'cost',
  'normal parameters',
  'normal cost',
  'depthwise parameters',
  'depthwise cost',
  'pointwise parameters',
  'pointwise cost',
  'separable parameters',
  'separable cost',
  'ratio',
] as const;

export type QuantityName = (typeof quantityNames)[number];

export interface PartFormulas {
  /** Weights to learn. */
  readonly parameters: Expression;
  /** Multiplications for one picture: every weight works once at each of n_out x n_out positions. */
  readonly cost: Expression;
}

const filterArea = power('f', 2);
const positions = power('nOut', 2);

const normal: PartFormulas = {
  parameters: product(filterArea, 'nc', 'ncPrime'),
  cost: product(filterArea, 'nc', 'ncPrime', positions),
};

/** One f x f filter for each input channel. */
const depthwise: PartFormulas = {
  parameters: product(filterArea, 'nc'),
  cost: product(filterArea, 'nc', positions),
};

/** n_c' filters of 1 x 1 x n_c. */
const pointwise: PartFormulas = {
  parameters: product('nc', 'ncPrime'),
  cost: product('nc', 'ncPrime', positions),
};

const separable: PartFormulas = {
  parameters: sum(depthwise.parameters, pointwise.parameters),
  cost: sum(depthwise.cost, pointwise.cost),
};

/** Separable / normal, in its closed form: it depends on n_c' and f alone. */
const ratio: Expression = sum(fraction(1, 'ncPrime'), fraction(1, filterArea));

function derivation(quantity: keyof PartFormulas): Chain {
  const whole = normal[quantity];
  return chain(
    named(
      'ratio',
      fraction(
        named(`separable ${quantity}` satisfies QuantityName, separable[quantity]),
        named(`normal ${quantity}` satisfies QuantityName, whole),
      ),
    ),
    fraction(separable[quantity], whole),
    sum(fraction(depthwise[quantity], whole), fraction(pointwise[quantity], whole)),
    ratio,
  );
}

/**
 * ratio = (depthwise + pointwise) / normal = depthwise / normal + pointwise / normal
 *       = 1/n_c' + 1/f^2, once for the parameters and once for the cost: n_out cancels.
 */
const ratioDerivation: Readonly<Record<keyof PartFormulas, Chain>> = {
  parameters: derivation('parameters'),
  cost: derivation('cost'),
};

/** `cost = f² · n_c · n_c' · n_out²`, with the quantity's name in front. */
export function withName(name: QuantityName, formula: Expression): Chain {
  return chain(named(name, formula), formula);
}

/** Side of the output for a padding of p on each side: ⌊(n + 2p − d(f − 1) − 1) / s⌋ + 1. */
const outputSide: Chain = chain(
  'nOut',
  sum(
    floor(
      fraction(
        difference(
          difference(sum('n', product(2, 'padding')), product('dilation', difference('f', 1))),
          1,
        ),
        'stride',
      ),
    ),
    part(1),
  ),
);

/**
 * Side of the output for `same`: the input side over the stride, rounded up. As a whole part:
 * ⌈n / s⌉ = ⌊(n + s − 1) / s⌋.
 */
const outputSideOfSame: Chain = chain(
  'nOut',
  floor(fraction(difference(sum('n', 'stride'), 1), 'stride')),
);

/** All formulas of the lesson. */
export const formulas = {
  normal,
  depthwise,
  pointwise,
  separable,
  ratio,
  ratioDerivation,
  outputSide,
  outputSideOfSame,
} as const;
