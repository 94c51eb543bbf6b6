import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, type NumberLanguage } from './numbers';
import { readNumber, typedNumber } from './read-number';

describe('a typed number', () => {
  it('may have a point or a comma in either language', () => {
    expect(readNumber('0.311', 'en')).toEqual([0.311]);
    expect(readNumber('0,311', 'en')).toEqual([0.311]);
    expect(readNumber('0,311', 'vi')).toEqual([0.311]);
    expect(readNumber(' 8.84 ', 'vi')).toEqual([8.84]);
    expect(readNumber(',5', 'vi')).toEqual([0.5]);
    expect(readNumber('−1', 'en')).toEqual([-1]);
  });

  it('may be grouped as its language groups, and then has two readings', () => {
    expect(readNumber('1.680', 'vi')).toEqual([1680, 1.68]);
    expect(readNumber('1,680', 'en')).toEqual([1680, 1.68]);
    expect(readNumber('568,740,352', 'en')).toEqual([568740352]);
    expect(readNumber('568.740.352', 'vi')).toEqual([568740352]);
    expect(readNumber('1.234,5', 'vi')).toEqual([1234.5]);
    expect(readNumber('1 680', 'en')).toEqual([1680]);
    expect(readNumber('−1\u202f680,5', 'vi')).toEqual([-1680.5]);
  });

  it('is nothing where it is no number', () => {
    for (const text of [
      '',
      ' ',
      '-',
      'five',
      '1,2,3',
      '1e3',
      '1.2.3',
      '.',
      '12 MACs',
      '6 4',
      '2 5.5',
    ]) {
      expect(readNumber(text, 'en')).toEqual([]);
    }
  });

  it('is understood as the site itself writes it', () => {
    const language = fc.constantFrom<NumberLanguage>('en', 'vi');
    fc.assert(
      fc.property(language, fc.integer({ min: -1e9, max: 1e9 }), (lang, value) => {
        expect(readNumber(numbersIn(lang).integer(value), lang)[0]).toBe(value);
      }),
    );
    fc.assert(
      fc.property(language, fc.integer({ min: 0, max: 99_999_999 }), (lang, thousandths) => {
        const value = thousandths / 100;
        expect(readNumber(numbersIn(lang).fixed(value, 2), lang)[0]).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('a number in a field', () => {
  it('has the decimal sign of the language and no groups', () => {
    expect([typedNumber(2048, 'en'), typedNumber(2048, 'vi')]).toEqual(['2048', '2048']);
    expect([typedNumber(-0.75, 'en'), typedNumber(-0.75, 'vi')]).toEqual(['-0.75', '-0,75']);
  });

  it('is read back as it was', () => {
    const language = fc.constantFrom<NumberLanguage>('en', 'vi');
    fc.assert(
      fc.property(language, fc.integer({ min: -1e6, max: 1e6 }), (lang, thousandths) => {
        const value = thousandths / 1000;
        expect(readNumber(typedNumber(value, lang), lang)).toContain(value);
      }),
    );
  });
});
