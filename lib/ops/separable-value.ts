/** One value behind both halves of a separable convolution, with everything it came from. */
import {
  pointwise,
  type AfterOptions,
  type Convolution,
  type Kernel,
  type Position,
} from './convolution';
import {
  finishedValue,
  finishedValues,
  productsOf,
  type FinishedValue,
  type Product,
} from './product';
import { valueAt } from './tensor';

export interface SeparableValue {
  /** What the depthwise half keeps at this position, one for each of its channels. */
  readonly kept: readonly FinishedValue[];
  /** One for each channel: what is kept, times the weight of this filter. */
  readonly products: readonly Product[];
  /** Of the products; then bias and activation make `value` of it. */
  readonly sum: number;
  readonly bias: number;
  readonly value: number;
}

/**
 * The value of one filter at one position. Both halves may have biases and activations.
 * @param looking the depthwise half on its input
 * @param mixing [1, 1, n_c, n_c']
 * @throws RangeError when the halves do not fit together
 */
export function separableValue(
  looking: Convolution,
  mixing: Kernel,
  after: AfterOptions,
  position: Position,
  filter: number,
): SeparableValue {
  const kept = finishedValues(looking, position);
  const input = { shape: [1, 1, kept.length] as const, data: kept.map(({ value }) => value) };
  const half = pointwise(input, mixing, after);
  const here = { row: 0, column: 0 };
  const { sum, value } = finishedValue(half, here, filter);
  const bias = after.bias === undefined ? 0 : valueAt(after.bias, filter);
  return { kept, products: productsOf(half, here, filter), sum, bias, value };
}

export interface LargestProducts {
  /** The largest first, whatever their sign. */
  readonly largest: readonly Product[];
  readonly rest: { readonly count: number; readonly sum: number };
}

/** The products that count most, and all others together. */
export function largestProducts(products: readonly Product[], count: number): LargestProducts {
  const sorted = products.toSorted((a, b) => Math.abs(b.product) - Math.abs(a.product));
  const rest = sorted.slice(count);
  const sum = rest.reduce((total, { product }) => total + product, 0);
  return { largest: sorted.slice(0, count), rest: { count: rest.length, sum } };
}
