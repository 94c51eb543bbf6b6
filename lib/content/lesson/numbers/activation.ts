/** Numbers of the ReLU6 section. */
import {
  inferenceBits as bits,
  levelsUpTo,
  levelStep,
  levelSteps,
  relu6Ceiling,
} from '../../../ops';
import { fixed, integer, type Quantity } from '../quantity';

/** One value far out that stretches the range, as an example. */
const outlier = 60;

export const activationNumbers = {
  'relu6.ceiling': () => integer(relu6Ceiling),
  'relu6.bits': () => integer(bits),
  'relu6.levels': () => integer(levelSteps(bits) + 1),
  'relu6.step': () => fixed(levelStep(relu6Ceiling, bits), 3),
  'relu6.outlier': () => integer(outlier),
  'relu6.outlierStep': () => fixed(levelStep(outlier, bits), 3),
  'relu6.levelsLeft': () => integer(levelsUpTo(relu6Ceiling, outlier, bits)),
} as const satisfies Readonly<Record<string, () => Quantity>>;
