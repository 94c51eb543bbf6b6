/**
 * A formula as presentation MathML in plain data: elements with text or children. The formula
 * component turns it into `<math>` elements.
 */
import type { Expression, Relation } from './expression';
import { stackedFraction, write, type Notation, type WritingOptions } from './notation';
import type { Dimension, Glyph } from './symbols';

export type MathLeafTag = 'mi' | 'mn' | 'mo' | 'mtext';

export type MathTag = 'mrow' | 'msub' | 'msup' | 'msubsup' | 'mfrac';

export interface MathLeaf {
  readonly tag: MathLeafTag;
  readonly text: string;
  readonly dimension?: Dimension;
  /** A bracket around something two lines high. */
  readonly isTall?: boolean;
}

export interface MathElement {
  readonly tag: MathTag;
  readonly children: readonly MathNode[];
  readonly dimension?: Dimension;
}

export type MathNode = MathLeaf | MathElement;

const leaf = (tag: MathLeafTag, text: string): MathLeaf => ({ tag, text });
const element = (tag: MathTag, ...children: readonly MathNode[]): MathElement => ({
  tag,
  children,
});

function coloured(node: MathNode, dimension: Dimension | undefined): MathNode {
  return dimension === undefined ? node : { ...node, dimension };
}

/** The node without its colour, which its parent takes over. */
function plainCopy(node: MathNode): MathNode {
  return 'text' in node ? leaf(node.tag, node.text) : element(node.tag, ...node.children);
}

/** n_c′ as text writes it, the prime after the index: as a superscript our face makes it a speck. */
function glyphNode({ letter, index, prime }: Glyph): MathNode {
  const base = leaf('mi', letter);
  if (index === undefined) return base;
  // A letter is set in italics, a word upright.
  const indexed = element('msub', base, leaf(index.length > 1 ? 'mtext' : 'mi', index));
  return prime === true ? element('mrow', indexed, leaf('mo', '′')) : indexed;
}

/** n_out² with the exponent above the index, as in print. */
function powerNode(base: MathNode, exponent: MathNode): MathNode {
  if (!('text' in base) && base.tag === 'msub') {
    return element('msubsup', ...base.children, exponent);
  }
  return element('msup', base, exponent);
}

function separated(nodes: readonly MathNode[], sign: string): MathNode {
  const parts = nodes.flatMap((node, i) => (i === 0 ? [node] : [leaf('mo', sign), node]));
  return element('mrow', ...parts);
}

/** Text faces have no growing brackets: around a fraction they are set larger. */
function fenced(open: string, inside: MathNode, close: string): MathNode {
  const fence = (sign: string): MathLeaf => ({
    ...leaf('mo', sign),
    isTall: hasFraction(inside),
  });
  return element('mrow', fence(open), inside, fence(close));
}

function hasFraction(node: MathNode): boolean {
  return !('text' in node) && (node.tag === 'mfrac' || node.children.some(hasFraction));
}

function mathml(quantities: Readonly<Record<string, string>>): Notation<MathNode> {
  return {
    fractionBinding: stackedFraction,
    number: (text, dimension) => coloured(leaf('mn', text), dimension),
    symbol: (glyph, dimension) => coloured(glyphNode(glyph), dimension),
    named: (name) => leaf('mtext', quantities[name] ?? name),
    product: separated,
    sum: (terms) => separated(terms, '+'),
    difference: (left, right) => separated([left, right], '−'),
    fraction: (numerator, denominator) => element('mfrac', numerator, denominator),
    power: (base, exponent) => coloured(powerNode(plainCopy(base), exponent), base.dimension),
    floor: (inside) => fenced('⌊', inside, '⌋'),
    chain: (first, steps) =>
      element(
        'mrow',
        first,
        ...steps.flatMap(({ relation, side }) => [leaf('mo', relation), side]),
      ),
    parentheses: (inside) => fenced('(', inside, ')'),
  };
}

export interface MathOptions extends WritingOptions {
  /** Names of the named quantities in the page's language. */
  readonly quantities?: Readonly<Record<string, string>>;
}

export function toMathNode(expression: Expression, options: MathOptions = {}): MathNode {
  return write(expression, mathml(options.quantities ?? {}), options);
}

/** A stretch of a formula that stays on one line. */
export interface MathSegment {
  /** The sign it starts with; the first has none. */
  readonly sign?: Relation | '+';
  readonly node: MathNode;
}

/**
 * The formula cut where a line may end: before a relation and before a plus of a whole side. No
 * browser breaks the lines inside a `<math>` element, so each segment becomes its own.
 */
export function toMathSegments(expression: Expression, options?: MathOptions): MathSegment[] {
  if (expression.kind === 'chain') {
    const steps = expression.steps.flatMap(({ relation, side }) => {
      const [first, ...rest] = toMathSegments(side, options);
      return first === undefined ? [] : [{ ...first, sign: relation }, ...rest];
    });
    return [...toMathSegments(expression.first, options), ...steps];
  }
  if (expression.kind === 'sum' && expression.terms.every(isTerm)) {
    return expression.terms.map((term, i) => ({
      ...(i > 0 && { sign: '+' as const }),
      node: toMathNode(term, options),
    }));
  }
  return [{ node: toMathNode(expression, options) }];
}

/** Terms that stand in a sum without parentheses. */
function isTerm(expression: Expression): boolean {
  if (expression.kind === 'number') return expression.value >= 0;
  return !['sum', 'difference', 'chain'].includes(expression.kind);
}
