import type { Expression } from './expression';
import { stackedFraction, write, type Notation, type WritingOptions } from './notation';
import type { Glyph } from './symbols';

function glyphLatex({ letter, latex = letter, index = '', prime }: Glyph): string {
  const text = index.length > 1 ? `\\text{${index}}` : index;
  return `${latex}${index === '' ? '' : `_{${text}}`}${prime === true ? "'" : ''}`;
}

/** In math mode a bare comma gets a space after it, and a typographic minus is no operator. */
function numberLatex(text: string): string {
  return text
    .replaceAll(',', '{,}')
    .replaceAll('\u2212', '-')
    .replace(/[\u00a0\u202f]/g, '\\,');
}

const latex: Notation<string> = {
  fractionBinding: stackedFraction,
  number: numberLatex,
  symbol: glyphLatex,
  named: (name) => `\\text{${name}}`,
  product: (factors, sign) => factors.join(sign === '·' ? ' \\cdot ' : ' \\times '),
  sum: (terms) => terms.join(' + '),
  difference: (left, right) => `${left} - ${right}`,
  fraction: (numerator, denominator) => `\\frac{${numerator}}{${denominator}}`,
  power: (base, exponent) => `${base}^{${exponent}}`,
  floor: (inside) => `\\left\\lfloor ${inside} \\right\\rfloor`,
  chain: (first, steps) =>
    [
      first,
      ...steps.map(({ relation, side }) => `${relation === '=' ? '=' : '\\approx'} ${side}`),
    ].join(' '),
  parentheses: (inside) => `\\left(${inside}\\right)`,
};

/** LaTeX for a handout or a slide. Names of quantities stay English: TeX gets no Vietnamese. */
export function toLatex(expression: Expression, options?: WritingOptions): string {
  return write(expression, latex, options);
}
