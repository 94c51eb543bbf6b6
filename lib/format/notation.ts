/**
 * How a formula tree is written down. A notation says what each part looks like (MathML, words);
 * the walk over the tree and the parentheses are the same for all.
 */
import type { Expression, Relation } from './expression';
import { dimensionOf, glyphOf, type Dimension, type Glyph, type SymbolSetName } from './symbols';

/** How tightly a form holds together; a part looser than its place asks for gets parentheses. */
const binding = { chain: 0, sum: 1, product: 2, power: 3, atom: 4 } as const;

type Binding = (typeof binding)[keyof typeof binding];

/** How a fraction binds, and what its two parts need to stand without parentheses. */
export interface FractionBinding {
  readonly itself: Binding;
  readonly numerator: Binding;
  readonly denominator: Binding;
}

/** A bar shows where the parts end: nothing inside needs parentheses. */
export const stackedFraction: FractionBinding = {
  itself: binding.power,
  numerator: binding.chain,
  denominator: binding.chain,
};

/** Read aloud, the words say where the parts end, but not what the whole belongs to. */
export const spokenFraction: FractionBinding = { ...stackedFraction, itself: binding.product };

export interface WrittenStep<T> {
  readonly relation: Relation;
  readonly side: T;
}

/** Between letters a dot, between numbers a cross: 2.160 · 5 could be misread. */
export type ProductSign = '·' | '×';

export interface Notation<T> {
  readonly fractionBinding: FractionBinding;
  number(text: string, dimension: Dimension | undefined): T;
  symbol(glyph: Glyph, dimension: Dimension | undefined): T;
  named(name: string): T;
  product(factors: readonly T[], sign: ProductSign): T;
  sum(terms: readonly T[]): T;
  difference(left: T, right: T): T;
  fraction(numerator: T, denominator: T): T;
  power(base: T, exponent: T): T;
  floor(inside: T): T;
  chain(first: T, steps: readonly WrittenStep<T>[]): T;
  parentheses(inside: T): T;
}

/** Writes a number in the page's language; `decimals` are the digits the formula asks for. */
export type FormatNumber = (value: number, decimals?: number) => string;

export interface WritingOptions {
  readonly symbols?: SymbolSetName;
  readonly formatNumber?: FormatNumber;
}

/** Locale-neutral: what a program can read back. */
const plainNumber: FormatNumber = (value, decimals) =>
  decimals === undefined ? String(value) : value.toFixed(decimals);

function bindingOf(expression: Expression, fractions: FractionBinding): Binding {
  switch (expression.kind) {
    case 'chain':
      return binding.chain;
    case 'sum':
    case 'difference':
      return binding.sum;
    case 'product':
      return binding.product;
    case 'fraction':
      return fractions.itself;
    case 'power':
      return binding.power;
    case 'number':
      return expression.value < 0 ? binding.sum : binding.atom;
    case 'symbol':
    case 'named':
    case 'floor':
      return binding.atom;
  }
}

function hasLetter(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return false;
    case 'power':
      return hasLetter(expression.base);
    default:
      return true;
  }
}

/** The tree in a notation. Symbols are the article's and numbers plain unless told. */
export function write<T>(
  expression: Expression,
  notation: Notation<T>,
  options: WritingOptions = {},
): T {
  const { symbols = 'article', formatNumber = plainNumber } = options;
  const { fractionBinding } = notation;
  const part = (each: Expression, needed: Binding): T => {
    const written = write(each, notation, options);
    return bindingOf(each, fractionBinding) < needed ? notation.parentheses(written) : written;
  };

  switch (expression.kind) {
    case 'number':
      return notation.number(
        formatNumber(expression.value, expression.decimals),
        expression.dimension,
      );
    case 'symbol':
      return notation.symbol(glyphOf(expression.name, symbols), dimensionOf(expression.name));
    case 'named':
      return notation.named(expression.name);
    case 'product': {
      const factors = expression.factors.map((factor) => part(factor, binding.power));
      return notation.product(factors, expression.factors.some(hasLetter) ? '·' : '×');
    }
    case 'sum':
      return notation.sum(expression.terms.map((term) => part(term, binding.product)));
    case 'difference':
      return notation.difference(
        part(expression.left, binding.sum),
        part(expression.right, binding.product),
      );
    case 'fraction':
      return notation.fraction(
        part(expression.numerator, fractionBinding.numerator),
        part(expression.denominator, fractionBinding.denominator),
      );
    case 'power':
      return notation.power(
        part(expression.base, binding.atom),
        part(expression.exponent, binding.atom),
      );
    case 'floor':
      return notation.floor(part(expression.inside, binding.chain));
    case 'chain':
      return notation.chain(
        part(expression.first, binding.sum),
        expression.steps.map(({ relation, side }) => ({
          relation,
          side: part(side, binding.sum),
        })),
      );
  }
}
