import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { allBlocks } from '../../../tests/support/content/walk';
import { evaluate } from '../../format/expression';
import { lessonFormulas, lessonIn, type FormulaName } from './index';

const names = Object.keys(lessonFormulas) as readonly FormulaName[];

describe('the formulas of the lesson', () => {
  it('are all shown', () => {
    const shown = lessonIn('en').flatMap(({ blocks }) =>
      allBlocks(blocks).flatMap((block) => (block.kind === 'formula' ? [block.formula] : [])),
    );
    expect([...new Set(shown)].sort()).toEqual([...names].sort());
  });

  it('give the lecture’s numbers', () => {
    const lecture = { n: 6, f: 3, nc: 3, ncPrime: 5, nOut: 4, stride: 1, padding: 0, dilation: 1 };
    const values = names.flatMap((name) => {
      const formula = lessonFormulas[name];
      return formula.kind === 'tree' ? [[name, evaluate(formula.expression, lecture)]] : [];
    });
    expect(Object.fromEntries(values)).toEqual({
      outputSide: 4,
      normalParameters: 135,
      normalCost: 2160,
      depthwiseParameters: 27,
      depthwiseCost: 432,
      pointwiseParameters: 15,
      pointwiseCost: 240,
      separableParameters: 42,
      separableCost: 672,
      ratioOfCosts: expect.closeTo(0.3111, 4) as number,
      ratioOfParameters: expect.closeTo(0.3111, 4) as number,
    });
  });

  it('are typeset without a warning where they are typeset', () => {
    for (const name of names) {
      const formula = lessonFormulas[name];
      if (formula.kind !== 'typeset') continue;
      const html = katex.renderToString(formula.latex, { strict: 'error', throwOnError: true });
      expect(html).toContain('<math');
    }
  });
});
