import { expect, it } from 'vitest';
import { timesOf } from '@/tests/support/made-up-times';
import { verdictOf } from './verdict';

it.each([
  ['apart', [20, 4, 6, 10], 1.1, 'faster'],
  ['the other way round', [10, 4, 6, 20], 1.1, 'slower'],
  ['overlapping', [10, 4, 6, 9], 1.1, 'noisy'],
  ['apart, but by a factor that may be twice as large', [40, 4, 6, 10], 1.5, 'at-least'],
  ['apart by less than a twentieth', [10.4, 4, 6, 10], 1.001, 'noisy'],
] as const)('times that lie %s', (_, medians, wide, verdict) => {
  expect(verdictOf(timesOf(3, medians, wide))).toBe(verdict);
});
