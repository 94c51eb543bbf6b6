/**
 * A formula as a tree. One tree is evaluated, filled with numbers, shown (math-nodes.ts) and spoken
 * (speech.ts), so that no form can differ from another.
 */
import { dimensionOf, type Dimension, type SymbolName } from './symbols';

export interface NumberExpression {
  readonly kind: 'number';
  readonly value: number;
  /** The dimension whose symbol this number replaces. */
  readonly dimension?: Dimension;
  /** Decimals to show; none given leaves it to the formatter. */
  readonly decimals?: number;
}

export type Relation = '=' | '≈';

export interface ChainStep {
  readonly relation: Relation;
  readonly side: Expression;
}

/** Sides of equal value, one after the other: a = b = c ≈ 0.311. */
export interface Chain {
  readonly kind: 'chain';
  readonly first: Expression;
  readonly steps: readonly ChainStep[];
}

export type Expression =
  | NumberExpression
  | { readonly kind: 'symbol'; readonly name: SymbolName }
  /** A word that stands for an expression: "cost". The name is English and the key of its translation. */
  | { readonly kind: 'named'; readonly name: string; readonly definition: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'fraction'; readonly numerator: Expression; readonly denominator: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  | { readonly kind: 'floor'; readonly inside: Expression }
  | Chain;

/** What the symbols stand for. */
export type SymbolValues = Readonly<Partial<Record<SymbolName, number>>>;

/** Anything an expression is built from: a tree, a number, a symbol's name. */
export type Part = Expression | number | SymbolName;

export function part(value: Part): Expression {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'symbol', name: value };
  return value;
}

/** Products in a product are taken apart: multiplication needs no parentheses. */
export function product(...factors: readonly Part[]): Expression {
  const parts = factors.map(part);
  return {
    kind: 'product',
    factors: parts.flatMap((each) => (each.kind === 'product' ? each.factors : [each])),
  };
}

/** Sums in a sum are taken apart. */
export function sum(...terms: readonly Part[]): Expression {
  const parts = terms.map(part);
  return {
    kind: 'sum',
    terms: parts.flatMap((each) => (each.kind === 'sum' ? each.terms : [each])),
  };
}

export function difference(left: Part, right: Part): Expression {
  return { kind: 'difference', left: part(left), right: part(right) };
}

export function fraction(numerator: Part, denominator: Part): Expression {
  return { kind: 'fraction', numerator: part(numerator), denominator: part(denominator) };
}

export function power(base: Part, exponent: Part): Expression {
  return { kind: 'power', base: part(base), exponent: part(exponent) };
}

/** The largest whole number not above the inside. */
export function floor(inside: Part): Expression {
  return { kind: 'floor', inside: part(inside) };
}

export function named(name: string, definition: Part): Expression {
  return { kind: 'named', name, definition: part(definition) };
}

/** a = b = c; chains among the sides are joined. */
export function chain(first: Part, ...sides: readonly Part[]): Chain {
  return sides.reduce<Chain>((whole, side) => joined(whole, '=', part(side)), asChain(part(first)));
}

function asChain(expression: Expression): Chain {
  return expression.kind === 'chain' ? expression : { kind: 'chain', first: expression, steps: [] };
}

function joined(whole: Chain, relation: Relation, side: Expression): Chain {
  const { first, steps } = asChain(side);
  return { ...whole, steps: [...whole.steps, { relation, side: first }, ...steps] };
}

/**
 * The formula followed by its value: `= 42`, or `≈ 0.311` where rounding to `decimals` changes it.
 */
export function withResult(expression: Expression, values: SymbolValues, decimals: number): Chain {
  const value = evaluate(expression, values);
  const isExact = Math.abs(value - Number(value.toFixed(decimals))) <= 1e-12 * Math.abs(value);
  const result: Expression = isExact ? part(value) : { kind: 'number', value, decimals };
  return joined(asChain(expression), isExact ? '=' : '≈', result);
}

/**
 * The number that the expression stands for; of a chain, the value of its first side.
 *
 * @throws RangeError when a symbol has no value.
 */
export function evaluate(expression: Expression, values: SymbolValues): number {
  const value = (each: Expression) => evaluate(each, values);
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'symbol': {
      const found = values[expression.name];
      if (found === undefined) throw new RangeError(`no value for the symbol ${expression.name}`);
      return found;
    }
    case 'named':
      return value(expression.definition);
    case 'product':
      return expression.factors.map(value).reduce((total, factor) => total * factor);
    case 'sum':
      return expression.terms.map(value).reduce((total, term) => total + term);
    case 'difference':
      return value(expression.left) - value(expression.right);
    case 'fraction':
      return value(expression.numerator) / value(expression.denominator);
    case 'power':
      return value(expression.base) ** value(expression.exponent);
    case 'floor':
      return Math.floor(value(expression.inside));
    case 'chain':
      return value(expression.first);
  }
}

/** The sides of a chain, or the expression alone. */
export function sidesOf(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'chain') return [expression];
  return [expression.first, ...expression.steps.map((step) => step.side)];
}

/**
 * A copy in which every symbol that has a value is that number, in the symbol's colour. Symbols
 * without a value stay. Named quantities keep their name.
 */
export function substitute(expression: Expression, values: SymbolValues): Expression {
  const copy = (each: Expression) => substitute(each, values);
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'symbol': {
      const value = values[expression.name];
      if (value === undefined) return expression;
      return { kind: 'number', value, dimension: dimensionOf(expression.name) };
    }
    case 'named':
      return { ...expression, definition: copy(expression.definition) };
    case 'product':
      return { ...expression, factors: expression.factors.map(copy) };
    case 'sum':
      return { ...expression, terms: expression.terms.map(copy) };
    case 'difference':
      return { ...expression, left: copy(expression.left), right: copy(expression.right) };
    case 'fraction':
      return fraction(copy(expression.numerator), copy(expression.denominator));
    case 'power':
      return power(copy(expression.base), copy(expression.exponent));
    case 'floor':
      return floor(copy(expression.inside));
    case 'chain':
      return {
        ...expression,
        first: copy(expression.first),
        steps: expression.steps.map((step) => ({ ...step, side: copy(step.side) })),
      };
  }
}
