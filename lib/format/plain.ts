import type { Expression } from './expression';
import { inlineFraction, write, type Notation, type WritingOptions } from './notation';
import { plainGlyph } from './symbols';

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

/** One line of text, as one types it into a calculator: f^2 * n_c * n_c'. */
export function toPlain(expression: Expression, options?: WritingOptions): string {
  return write(expression, plain, options);
}
