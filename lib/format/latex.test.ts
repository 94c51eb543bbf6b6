import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { substitute, withResult, type Expression } from './expression';
import { formulas, quantityNames, withName } from './formulas';
import { toLatex } from './latex';
import { numbersIn } from './numbers';
import { symbolSetNames } from './symbols';

const values = {
  n: 224,
  f: 3,
  nc: 512,
  ncPrime: 1024,
  nOut: 112,
  stride: 2,
  padding: 1,
  dilation: 1,
};

const library: readonly (readonly [string, Expression])[] = [
  ['normal parameters', withName('normal parameters', formulas.normal.parameters)],
  ['normal cost', withName('normal cost', formulas.normal.cost)],
  ['depthwise parameters', withName('depthwise parameters', formulas.depthwise.parameters)],
  ['depthwise cost', withName('depthwise cost', formulas.depthwise.cost)],
  ['pointwise parameters', withName('pointwise parameters', formulas.pointwise.parameters)],
  ['pointwise cost', withName('pointwise cost', formulas.pointwise.cost)],
  ['separable parameters', withName('separable parameters', formulas.separable.parameters)],
  ['separable cost', withName('separable cost', formulas.separable.cost)],
  ['ratio of parameters', formulas.ratioDerivation.parameters],
  ['ratio of costs', formulas.ratioDerivation.cost],
  ['side of the output', formulas.outputSide],
];

const render = (latex: string) =>
  katex.renderToString(latex, { strict: 'error', throwOnError: true, output: 'mathml' });

describe('LaTeX', () => {
  it('writes the cost of a normal convolution with both sets of letters', () => {
    expect(toLatex(formulas.normal.cost)).toBe(
      "f^{2} \\cdot n_{c} \\cdot n_{c}' \\cdot n_{\\text{out}}^{2}",
    );
    expect(toLatex(formulas.normal.cost, { symbols: 'paper' })).toBe(
      'D_{K}^{2} \\cdot M \\cdot N \\cdot D_{G}^{2}',
    );
  });

  it('writes the ratio with its value', () => {
    expect(toLatex(withResult(formulas.ratio, { ncPrime: 5, f: 3 }, 3))).toBe(
      "\\frac{1}{n_{c}'} + \\frac{1}{f^{2}} \\approx 0.311",
    );
  });

  it('puts a cross between numbers, and no space after their commas', () => {
    const { format } = new Intl.NumberFormat('en');
    expect(
      toLatex(substitute(formulas.pointwise.parameters, values), { formatNumber: format }),
    ).toBe('512 \\times 1{,}024');
  });

  it.each(
    library.flatMap(([name, tree]) => symbolSetNames.map((set) => [name, set, tree] as const)),
  )(
    '%s with %s letters is read by KaTeX without a warning, as letters and as numbers',
    (_name, symbols, tree) => {
      const { upTo } = numbersIn('vi');
      const formatNumber = (value: number, decimals = 3) => upTo(value, decimals);
      const filled = withResult(substitute(tree, values), {}, 4);
      expect(render(toLatex(tree, { symbols }))).toContain('<math');
      expect(render(toLatex(filled, { symbols, formatNumber }))).toContain('<math');
    },
  );

  it('has only ASCII names of quantities', () => {
    for (const name of quantityNames) expect(name).toMatch(/^[a-z ]+$/);
  });

  it('is read by KaTeX with numbers of any size in both languages', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const language of ['en', 'vi'] as const) {
          const formatNumber = (each: number) => numbersIn(language).upTo(each, 3);
          render(toLatex({ kind: 'number', value }, { formatNumber }));
        }
      }),
    );
  });
});
