/**
 * A convolution slowed down. Every operation yields the same kind of step, so whatever draws one
 * can draw all.
 *
 * The order of work: position by position (row by row); at each position the operations of the
 * chain one after the other; in each operation filter by filter; for each filter its products.
 * The counter of multiplications therefore ends at the cost formulas:
 *
 *   normal      f² · n_c · n_c' · n_out²
 *   separable   f² · n_c · n_out²  +  n_c · n_c' · n_out²
 */
import type { Convolution, ConvolutionKind, Position } from './convolution';
import { finish, finishedValue, finishedValues, productAt, productsPerValue } from './product';
import type { FinishedValue, Product } from './product';

/** What one step completes: one multiplication, one output value, or all filters at a position. */
export type Grain = 'product' | 'value' | 'position';

export interface Step {
  readonly grain: Grain;
  readonly kind: ConvolutionKind;
  /** Which operation of the chain: 0, or 1 for the pointwise half of a separable convolution. */
  readonly operation: number;
  readonly position: Position;
  /** The output channel that was worked on, the last one if there were several. */
  readonly filter: number;
  /** The multiplication that was made; null where a step is more than one. */
  readonly product: Product | null;
  /** Running sum of that filter's products at this position, before bias and activation. */
  readonly sum: number;
  /** Output values this step completed, in order; empty in the middle of a sum. */
  readonly finished: readonly FinishedValue[];
  /** Multiplications made since the beginning, this step included. */
  readonly multiplications: number;
}

/**
 * Operations that work at the same position one after the other: a single convolution, or the two
 * halves of a separable one. The later reads, at each position, what the earlier has kept.
 */
export type Chain = readonly [Convolution, ...Convolution[]];

/** Every step of a chain, from the first position to the last. */
export function* steps(chain: Chain, grain: Grain): Generator<Step, void, undefined> {
  const { height: rows, width: columns } = chain[0].output;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const before = (row * columns + column) * multiplicationsPerPosition(chain);
      yield* stepsAtPosition(chain, grain, { row, column }, before);
    }
  }
}

/**
 * The steps of a chain at one output position.
 * @param before multiplications made earlier; with 0 the counter counts this position alone
 */
export function* stepsAtPosition(
  chain: Chain,
  grain: Grain,
  position: Position,
  before = 0,
): Generator<Step, void, undefined> {
  let multiplications = before;
  for (const [operation, convolution] of chain.entries()) {
    for (const work of workAtPosition(convolution, grain, position)) {
      multiplications += work.made;
      const { filter, product, sum, finished } = work;
      const { kind } = convolution;
      yield { grain, kind, operation, position, filter, product, sum, finished, multiplications };
    }
  }
}

/**
 * Step number `index` of the whole chain, without walking through the positions before it: a
 * timeline can jump anywhere.
 * @param index 0 … countSteps(chain, grain) − 1
 * @throws RangeError outside that range
 */
export function stepAt(chain: Chain, grain: Grain, index: number): Step {
  const total = countSteps(chain, grain);
  if (!Number.isSafeInteger(index) || index < 0 || index >= total) {
    throw new RangeError(`no step ${index} among ${total}`);
  }
  const columns = chain[0].output.width;
  const perPosition = total / countPositions(chain);
  const place = Math.floor(index / perPosition);
  const position = { row: Math.floor(place / columns), column: place % columns };
  const before = place * multiplicationsPerPosition(chain);
  let left = index % perPosition;
  for (const step of stepsAtPosition(chain, grain, position, before)) {
    if (left === 0) return step;
    left -= 1;
  }
  throw new RangeError(`no step ${index} among ${total}`);
}

/** How many steps a chain has at a grain, all positions together. */
export function countSteps(chain: Chain, grain: Grain): number {
  const atPosition = chain.map((convolution) => {
    const filters = convolution.output.channels;
    if (grain === 'position') return 1;
    return grain === 'value' ? filters : filters * productsPerValue(convolution);
  });
  return countPositions(chain) * atPosition.reduce((sum, count) => sum + count, 0);
}

/** Output positions: n_out · n_out for a square input. */
export function countPositions(chain: Chain): number {
  const { height: rows, width: columns } = chain[0].output;
  return rows * columns;
}

/** Multiplications at one position: each weight works exactly once there. */
export function multiplicationsPerPosition(chain: Chain): number {
  return chain.reduce(
    (sum, convolution) => sum + convolution.output.channels * productsPerValue(convolution),
    0,
  );
}

/** A step of one operation, before it knows its place in the chain. */
interface Work extends Pick<Step, 'filter' | 'product' | 'sum' | 'finished'> {
  /** Multiplications this step made. */
  readonly made: number;
}

function* workAtPosition(
  convolution: Convolution,
  grain: Grain,
  position: Position,
): Generator<Work, void, undefined> {
  const filters = convolution.output.channels;
  const perValue = productsPerValue(convolution);
  if (grain === 'position') {
    const finished = finishedValues(convolution, position);
    const sum = finished.at(-1)?.sum ?? 0;
    yield { filter: filters - 1, product: null, sum, finished, made: filters * perValue };
    return;
  }
  for (let filter = 0; filter < filters; filter++) {
    if (grain === 'product') {
      yield* productByProduct(convolution, position, filter);
    } else {
      const value = finishedValue(convolution, position, filter);
      yield { filter, product: null, sum: value.sum, finished: [value], made: perValue };
    }
  }
}

function* productByProduct(
  convolution: Convolution,
  position: Position,
  filter: number,
): Generator<Work, void, undefined> {
  const count = productsPerValue(convolution);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const product = productAt(convolution, position, filter, i);
    sum += product.product;
    const finished = i === count - 1 ? [finish(convolution, filter, sum)] : [];
    yield { filter, product, sum, finished, made: 1 };
  }
}
