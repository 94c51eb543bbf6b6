import { createRandom } from './random';
import type { NumericInstance, NumericItem } from './types';

/** More than enough to draw other numbers than the earlier ones. */
const draws = 20;

/** Drawing analyses networks, and a question is shown again with every keystroke. */
const drawnBefore = new Map<string, NumericInstance>();

/**
 * The instance that is asked in a round. Round 0 has the lesson's own numbers; whoever comes back
 * finds others than in every round before while there are any, and then others than in the last
 * one: the same for everybody, so that a reload changes nothing. An exercise with one instance
 * returns as it was.
 */
export function instanceOf(item: NumericItem, round = 0): NumericInstance {
  const key = `${item.id} ${round}`;
  const known = drawnBefore.get(key);
  if (known) return known;
  const instance = draw(item, round);
  drawnBefore.set(key, instance);
  return instance;
}

function draw(item: NumericItem, round: number): NumericInstance {
  if (round === 0 || item.vary === null) return item.instance();
  const earlier = Array.from({ length: round }, (_, before) => numbersOf(instanceOf(item, before)));
  const last = earlier.at(-1);
  let other = item.instance();
  for (let attempt = 0; attempt < draws; attempt += 1) {
    const drawn = item.vary(createRandom(`${item.id} ${round} ${attempt}`));
    if (!earlier.includes(numbersOf(drawn))) return drawn;
    if (numbersOf(drawn) !== last) other = drawn;
  }
  return other;
}

const numbersOf = ({ values }: NumericInstance): string => JSON.stringify(values);
