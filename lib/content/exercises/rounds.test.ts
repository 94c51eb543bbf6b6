import { expect, it } from 'vitest';
import { isWithin } from './check';
import { exerciseIds } from './ids';
import { itemOf } from './items';
import { savingAt512 } from './items/counting';
import { instanceOf } from './rounds';

const numeric = exerciseIds.map(itemOf).filter((item) => item.kind === 'numeric');

it('draws a round once and remembers it', () => {
  expect(instanceOf(savingAt512, 4)).toBe(instanceOf(savingAt512, 4));
});

it('repeats no earlier numbers while others are left', () => {
  const rounds = [0, 1, 2, 3, 4];
  const asked = rounds.map((round) => JSON.stringify(instanceOf(savingAt512, round).values));
  expect(new Set(asked).size).toBe(5);
});

it.each(numeric.map((item) => [item.id, item] as const))(
  '%s has wrong answers that are told apart from each other and the right one, in 200 rounds',
  (_, item) => {
    for (let round = 0; round < 200; round += 1) {
      const { answer, wrong } = instanceOf(item, round);
      const named = Object.entries({ right: answer.value, ...wrong });
      const alike = named.flatMap(([name, value], index) =>
        named
          .slice(index + 1)
          .filter(([, other]) => isWithin(item.tolerance, value, other))
          .map(([other]) => `${name} and ${other} in round ${round}`),
      );
      expect(alike).toEqual([]);
    }
  },
);
