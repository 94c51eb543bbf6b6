import { expect, it } from 'vitest';
import { fill } from './text';

it('puts each value where its name stands', () => {
  expect(fill('{a} of {b}, {a}', { a: 7, b: '28' })).toBe('7 of 28, 7');
});

it('throws when a value is missing, naming the placeholder', () => {
  expect(() => fill('{a} of {b}', { a: 7 })).toThrow('no value for {b}');
});
