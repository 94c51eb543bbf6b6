/** Numbers of the ReLU6 section. */
import { relu6 } from '../../../ops';
import { fixed, integer, type Quantity } from '../quantity';

const bits = 8;
const levels = 2 ** bits;

/** ReLU6's largest value, asked of the function itself. */
export const relu6Ceiling = relu6(Number.MAX_VALUE);

/** Distance between two neighbouring levels when `ceiling` is the largest value and 0 the least. */
export function stepOf(ceiling: number, bitCount = bits): number {
  return ceiling / (2 ** bitCount - 1);
}

/** One value far out that stretches the range, as an example. */
const outlier = 60;

export const activationNumbers = {
  'relu6.ceiling': () => integer(relu6Ceiling),
  'relu6.bits': () => integer(bits),
  'relu6.levels': () => integer(levels),
  'relu6.step': () => fixed(stepOf(relu6Ceiling), 3),
  'relu6.outlier': () => integer(outlier),
  'relu6.outlierStep': () => fixed(stepOf(outlier), 3),
  'relu6.levelsLeft': () => integer(Math.floor(relu6Ceiling / stepOf(outlier)) + 1),
} as const satisfies Readonly<Record<string, () => Quantity>>;
