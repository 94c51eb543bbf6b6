import type { Expression } from '@/lib/format/expression';
import {
  spokenFraction,
  stackedFraction,
  write,
  type FractionBinding,
  type Notation,
  type WritingOptions,
} from '@/lib/format/notation';
import { plainGlyph } from '@/lib/format/symbols';

/** a / b in a line of text: only the parentheses say where its parts end. */
const inlineFraction: FractionBinding = {
  itself: spokenFraction.itself,
  numerator: spokenFraction.itself,
  denominator: stackedFraction.itself,
};

const plain: Notation<string> = {
  fractionBinding: inlineFraction,
  number: (text) => text,
  symbol: plainGlyph,
  named: (name) => name,
  product: (factors) => factors.join(' * '),
  sum: (terms) => terms.join(' + '),
  difference: (left, right) => `${left} - ${right}`,
  fraction: (numerator, denominator) => `${numerator} / ${denominator}`,
  power: (base, exponent) => `${base}^${exponent}`,
  floor: (inside) => `floor(${inside})`,
  chain: (first, steps) =>
    [first, ...steps.map(({ relation, side }) => `${relation} ${side}`)].join(' '),
  parentheses: (inside) => `(${inside})`,
};

/** One line of text that a test can read back, as typed into a calculator: f^2 * n_c * n_c'. */
export function toPlain(expression: Expression, options?: WritingOptions): string {
  return write(expression, plain, options);
}
