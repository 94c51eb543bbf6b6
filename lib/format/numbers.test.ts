import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers';

const en = numbersIn('en');
const vi = numbersIn('vi');

/** The texts hold no-break spaces; the expectations are easier to read without. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers in English', () => {
  it('separates thousands by commas', () => {
    expect(en.integer(568_740_352)).toBe('568,740,352');
    expect(en.integer(135)).toBe('135');
    expect(en.integer(-1_024)).toBe('−1,024');
    expect(en.compact(-1_024)).toBe('−1K');
    expect(vi.percent(-0.5, 0)).toBe('−50%');
    expect(en.integer(-0.2)).toBe('0');
  });

  it('writes a ratio with exactly the digits asked for', () => {
    expect(en.fixed(1 / 5 + 1 / 9, 3)).toBe('0.311');
    expect(en.fixed(1, 2)).toBe('1.00');
  });

  it('leaves out zeros at the end where asked to', () => {
    expect(en.upTo(0.75, 3)).toBe('0.75');
    expect(en.upTo(1, 3)).toBe('1');
  });

  it('shortens millions and thousands', () => {
    expect(en.compact(568_740_352)).toBe('568.7M');
    expect(en.compact(18_432)).toBe('18.4K');
    expect(en.compact(135)).toBe('135');
  });

  it('writes shares as percents', () => {
    expect(en.percent(0.9486)).toBe('94.9%');
    expect(en.percent(0.9486, 2)).toBe('94.86%');
    expect(en.percent(1, 0)).toBe('100%');
  });

  it('writes factors as times', () => {
    expect(plain(en.times(8.557))).toBe('8.6 times');
    expect(plain(en.times(8.836, 2))).toBe('8.84 times');
  });

  it('writes bytes in decimal units with about three digits', () => {
    expect(plain(en.bytes(0))).toBe('0 B');
    expect(plain(en.bytes(512))).toBe('512 B');
    expect(plain(en.bytes(935_000))).toBe('935 kB');
    expect(plain(en.bytes(999_900))).toBe('1 MB');
    expect(plain(en.bytes(1_870_000))).toBe('1.87 MB');
    expect(plain(en.bytes(16_900_000))).toBe('16.9 MB');
  });

  it('writes milliseconds with more decimals the fewer they are', () => {
    expect(plain(en.milliseconds(0.042))).toBe('0.04 ms');
    expect(plain(en.milliseconds(4.23))).toBe('4.2 ms');
    expect(plain(en.milliseconds(9.96))).toBe('10 ms');
    expect(plain(en.milliseconds(1_500))).toBe('1,500 ms');
  });
});

describe('the terms of a sum', () => {
  const sumOf = (...terms: number[]) => {
    const { terms: written, sum } = en.compactSum(terms);
    return `${written.join(' + ')} = ${sum}`;
  };

  it('have one decimal where that adds up', () => {
    expect(sumOf(10_838_016, 4_064_256, 10_838_016)).toBe('10.8M + 4.1M + 10.8M = 25.7M');
  });

  it('have as many as it takes to add up, all the same and in the unit of the sum', () => {
    expect(sumOf(10_838_016, 1_016_064, 3_612_672)).toBe('10.84M + 1.02M + 3.61M = 15.47M');
    expect(sumOf(1_500_000, 20_000)).toBe('1.50M + 0.02M = 1.52M');
    expect(plain(vi.compactSum([10_838_016, 1_016_064, 3_612_672]).sum)).toBe('15,47 Tr');
  });

  it('are said to be about the sum where three decimals do not add up', () => {
    expect(sumOf(1_333_300, 1_333_300, 1_333_300)).toBe('1.3M + 1.3M + 1.3M = ≈ 4.0M');
  });

  it('are whole below a thousand', () => {
    expect(sumOf(27, 15)).toBe('27 + 15 = 42');
    expect(sumOf(0, 0)).toBe('0 + 0 = 0');
  });
});

describe('numbers in Vietnamese', () => {
  it('separate thousands by points and decimals by a comma', () => {
    expect(vi.integer(568_740_352)).toBe('568.740.352');
    expect(vi.fixed(0.3111, 3)).toBe('0,311');
    expect(vi.upTo(0.75, 3)).toBe('0,75');
  });

  it('are shortened with N, Tr and T', () => {
    expect(plain(vi.compact(18_432))).toBe('18,4 N');
    expect(plain(vi.compact(568_740_352))).toBe('568,7 Tr');
    expect(plain(vi.compact(4_867_000_000))).toBe('4,9 T');
  });

  it('become percents, factors, bytes and milliseconds', () => {
    expect(vi.percent(0.1267, 2)).toBe('12,67%');
    expect(plain(vi.times(8.557))).toBe('8,6 lần');
    expect(plain(vi.bytes(1_870_000))).toBe('1,87 MB');
    expect(plain(vi.milliseconds(4.23))).toBe('4,2 ms');
    expect(plain(vi.milliseconds(1_500))).toBe('1.500 ms');
  });
});

it('keeps a number and its unit on one line', () => {
  expect(en.milliseconds(36)).toBe('36\u00a0ms');
  expect(vi.times(2)).toBe('2,0\u00a0lần');
});

it('gives the same object each time', () => {
  expect(numbersIn('vi')).toBe(vi);
});
