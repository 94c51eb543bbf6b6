import { expect, it } from 'vitest';
import { savingAt512 } from './items/counting';
import { wrongValueRange } from './items/published';
import { instanceOf } from './rounds';

const rounds = [0, 1, 2, 3, 4];

it('draws a round once and remembers it', () => {
  expect(instanceOf(savingAt512, 4)).toBe(instanceOf(savingAt512, 4));
});

it('repeats no earlier numbers while others are left', () => {
  const asked = rounds.map((round) => JSON.stringify(instanceOf(savingAt512, round).values));
  expect(new Set(asked).size).toBe(5);
});

it.each([savingAt512, wrongValueRange])(
  '$id has wrong answers that differ in every round',
  (item) => {
    for (const round of rounds) {
      const { answer, wrong } = instanceOf(item, round);
      const numbers = [answer.value, ...Object.values(wrong)];
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  },
);
