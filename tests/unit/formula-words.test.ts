import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { product, substitute, sum, withResult, type Expression } from '@/lib/format/expression';
import { formulas, quantityNames, withName } from '@/lib/format/formulas';
import { numbersIn } from '@/lib/format/numbers';
import { spokenSymbol, toSpeech } from '@/lib/format/speech';
import { dimensions } from '@/lib/format/symbols';

const en = messagesOf('en').formula;
const vi = messagesOf('vi').formula;
const english = (tree: Expression) => toSpeech(tree, en.words, en.quantities);
const vietnamese = (tree: Expression) => toSpeech(tree, vi.words, vi.quantities);

describe('a formula read aloud', () => {
  it('says n c prime, in Vietnamese n c phẩy', () => {
    expect(spokenSymbol('ncPrime', 'article', en.words)).toBe('n c prime');
    expect(spokenSymbol('ncPrime', 'article', vi.words)).toBe('n c phẩy');
    expect(spokenSymbol('ncPrime', 'paper', en.words)).toBe('N');
    expect(spokenSymbol('nOut', 'article', en.words)).toBe('n out');
    expect(spokenSymbol('f', 'paper', en.words)).toBe('D K');
  });

  it('is a sentence in both languages', () => {
    const cost = withName('normal cost', formulas.normal.cost);
    expect(english(cost)).toBe(
      'normal cost, equals f squared times n c times n c prime times n out squared',
    );
    expect(vietnamese(cost)).toBe(
      'chi phí của tích chập chuẩn, bằng f bình phương nhân n c nhân n c phẩy nhân n out bình phương',
    );
  });

  it('reads a short fraction as "over" and says where a long one ends', () => {
    expect(english(formulas.ratio)).toBe('1 over n c prime plus 1 over f squared');
    const [, second] = formulas.ratioDerivation.parameters.steps;
    expect(second && english(second.side)).toBe(
      'the fraction with numerator f squared times n c and denominator f squared times n c times n c prime, end of fraction plus the fraction with numerator n c times n c prime and denominator f squared times n c times n c prime, end of fraction',
    );
  });

  it('says parentheses only where they stand', () => {
    expect(english(product(sum('n', 1), 'f'))).toBe(
      'open parenthesis, n plus 1, close parenthesis times f',
    );
  });

  it('reads the numbers in the language of the page', () => {
    const filled = substitute(withResult(formulas.ratio, { ncPrime: 5, f: 3 }, 3), {
      ncPrime: 5,
      f: 3,
    });
    const formatNumber = (value: number, decimals = 0) => numbersIn('vi').fixed(value, decimals);
    expect(toSpeech(filled, vi.words, vi.quantities, { formatNumber })).toBe(
      '1 trên 5 cộng 1 trên 3 bình phương, xấp xỉ 0,311',
    );
  });
});

it('every named quantity and every dimension has words in both languages', () => {
  for (const formula of [en, vi]) {
    expect(Object.keys(formula.quantities).sort()).toEqual([...quantityNames].sort());
    expect(Object.keys(formula.dimensions).sort()).toEqual([...dimensions].sort());
  }
});
