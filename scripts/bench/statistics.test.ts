import { expect, it } from 'vitest';
import { median } from './statistics';

it('takes the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

it('takes the mean of the two middle values of an even count', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('refuses nothing', () => {
  expect(() => median([])).toThrow('no values');
});
