import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareConvolutions } from '@/lib/arch';
import { evaluate, sidesOf } from './expression';
import { formulas } from './formulas';

const settings = fc.record({
  n: fc.integer({ min: 1, max: 300 }),
  f: fc.integer({ min: 1, max: 11 }),
  nc: fc.integer({ min: 1, max: 600 }),
  ncPrime: fc.integer({ min: 1, max: 600 }),
  stride: fc.integer({ min: 1, max: 4 }),
  dilation: fc.integer({ min: 1, max: 3 }),
  padding: fc.integer({ min: 0, max: 5 }),
});

/** Settings whose filter fits into the padded input, counted by lib/arch. */
function counted(setting: ReturnType<typeof settings.generate>['value']) {
  const { n, f, nc, ncPrime, stride, dilation, padding } = setting;
  const comparison = compareConvolutions({
    input: { height: n, width: n, channels: nc },
    kernel: f,
    filters: ncPrime,
    stride,
    dilation,
    padding: { top: padding, bottom: padding, left: padding, right: padding },
  });
  return { ...comparison, values: { ...setting, nOut: comparison.normal.output.height } };
}

const fitting = settings.filter(
  ({ n, f, dilation, padding }) => dilation * (f - 1) + 1 <= n + 2 * padding,
);

describe('the formulas say what the arithmetic counts', () => {
  it('for parameters and cost of all four convolutions', () => {
    fc.assert(
      fc.property(fitting, (setting) => {
        const { normal, separable, values } = counted(setting);
        const pairs = [
          [formulas.normal, normal],
          [formulas.depthwise, separable.depthwise],
          [formulas.pointwise, separable.pointwise],
          [formulas.separable, separable],
        ] as const;
        for (const [formula, count] of pairs) {
          expect(evaluate(formula.parameters, values)).toBe(count.weights);
          expect(evaluate(formula.cost, values)).toBe(count.macs);
        }
      }),
    );
  });

  it('for the ratio, on every side of its derivation', () => {
    fc.assert(
      fc.property(fitting, (setting) => {
        const { macsRatio, parametersRatio, closedForm, values } = counted(setting);
        const close = (value: number, other: number) =>
          expect(Math.abs(value / other - 1)).toBeLessThan(1e-12);
        close(evaluate(formulas.ratio, values), closedForm);
        for (const side of sidesOf(formulas.ratioDerivation.cost))
          close(evaluate(side, values), macsRatio);
        for (const side of sidesOf(formulas.ratioDerivation.parameters))
          close(evaluate(side, values), parametersRatio);
      }),
    );
  });

  it('for the side of the output', () => {
    fc.assert(
      fc.property(fitting, (setting) => {
        const { values } = counted(setting);
        for (const side of sidesOf(formulas.outputSide))
          expect(evaluate(side, values)).toBe(values.nOut);
      }),
    );
  });
});
