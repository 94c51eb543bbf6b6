import { createRandom } from './random';
import type { NumericInstance, NumericItem } from './types';

/** More than enough to draw other numbers than the last ones. */
const draws = 20;

/**
 * The instance that is asked in a round. Round 0 has the lesson's own numbers; whoever comes back
 * finds others than in the round before, the same ones for everybody, so that a reload changes
 * nothing. An exercise with one instance returns as it was.
 */
export function instanceOf(item: NumericItem, round = 0): NumericInstance {
  if (round === 0 || item.vary === null) return item.instance();
  const last = numbersOf(instanceOf(item, round - 1));
  let drawn = item.instance();
  for (let draw = 0; draw < draws; draw += 1) {
    drawn = item.vary(createRandom(`${item.id} ${round} ${draw}`));
    if (numbersOf(drawn) !== last) break;
  }
  return drawn;
}

const numbersOf = ({ values }: NumericInstance): string => JSON.stringify(values);
