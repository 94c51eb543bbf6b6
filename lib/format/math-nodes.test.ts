import { describe, expect, it } from 'vitest';
import { chain, difference, floor, fraction, part, power, product, sum } from './expression';
import { formulas, withName } from './formulas';
import { toMathNode, toMathSegments, type MathNode } from './math-nodes';

const textOf = (node: MathNode): string =>
  'text' in node ? node.text : node.children.map(textOf).join('');

describe('MathML nodes', () => {
  it('put the colour of a power on base and exponent together', () => {
    expect(toMathNode(power('f', 2))).toEqual({
      tag: 'msup',
      children: [
        { tag: 'mi', text: 'f' },
        { tag: 'mn', text: '2' },
      ],
      dimension: 'f',
    });
  });

  it('set the exponent of n_out above its index', () => {
    expect(toMathNode(power('nOut', 2))).toMatchObject({ tag: 'msubsup', dimension: 'nOut' });
  });

  it('set the exponent of n_c′ after its prime', () => {
    const node = toMathNode(power('ncPrime', 2));
    expect(node).toMatchObject({ tag: 'msup', dimension: 'ncPrime' });
    expect(textOf(node)).toBe('nc′2');
  });

  it('make brackets tall around a fraction only', () => {
    const fences = (node: MathNode) =>
      'text' in node ? [] : [node.children[0], node.children.at(-1)];
    expect(fences(toMathNode(floor(fraction('n', 2))))).toMatchObject([
      { text: '⌊', isTall: true },
      { text: '⌋', isTall: true },
    ]);
    expect(fences(toMathNode(floor('n')))).toMatchObject([{ isTall: false }, { isTall: false }]);
  });

  it('name a quantity in the language of the page, and by its English name without one', () => {
    const cost = withName('cost', part('f'));
    expect(textOf(toMathNode(cost, { quantities: { cost: 'chi phí' } }))).toBe('chi phí=f');
    expect(textOf(toMathNode(cost))).toBe('cost=f');
  });
});

describe('the segments between which a line may end', () => {
  const cut = (...args: Parameters<typeof toMathSegments>) =>
    toMathSegments(...args).map(({ sign = '', node }) => sign + textOf(node));

  it('start with a relation or a plus', () => {
    expect(cut(chain('n', sum('f', product(2, 'nc')), part(7)))).toEqual([
      'n',
      '=f',
      '+2·nc',
      '=7',
    ]);
    expect(cut(formulas.separable.cost)).toEqual(['f2·nc·nout2', '+nc·nc′·nout2']);
  });

  it('never part what parentheses hold together', () => {
    expect(cut(product(sum('n', 1), 'f'))).toEqual(['(n+1)·f']);
    expect(cut(sum('n', difference('f', 1)))).toEqual(['n+(f−1)']);
  });
});
