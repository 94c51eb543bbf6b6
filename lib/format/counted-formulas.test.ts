import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '@/tests/support/format/plain';
import { convolution, separableConvolution } from '../arch';
import { countedFormulas, operations, ratioSteps, type Counted } from './counted-formulas';
import { evaluate, sidesOf } from './expression';
import { formulas } from './formulas';

const size = (max: number) => fc.integer({ min: 1, max });

const settings = fc
  .record({
    f: size(7),
    nc: size(64),
    ncPrime: size(64),
    stride: size(3),
    extra: size(20),
    work: fc.constantFrom<Counted['work']>('macs', 'flops'),
    bias: fc.boolean(),
  })
  .map((setting) => ({ ...setting, n: setting.f + setting.extra }));

describe('formulas as one counts them', () => {
  it('have the values that the arithmetic counts, for random settings', () => {
    fc.assert(
      fc.property(settings, ({ n, f, nc, ncPrime, stride, work, bias }) => {
        const input = { height: n, width: n, channels: nc };
        const spec = { input, kernel: f, filters: ncPrime, stride, bias };
        const separable = separableConvolution(spec);
        const normal = convolution(spec);
        const counted = { ...separable, normal, separable };
        const values = { n, f, nc, ncPrime, nOut: normal.output.height };
        const written = countedFormulas({ work, bias });
        for (const operation of operations) {
          const { parameters, cost } = written[operation];
          expect(evaluate(parameters, values)).toBe(counted[operation].parameters);
          expect(evaluate(cost, values)).toBe(counted[operation].macs * (work === 'flops' ? 2 : 1));
        }
        const ratio = separable.macs / normal.macs;
        for (const step of Object.values(ratioSteps({ work, bias }))) {
          expect(evaluate(step, values)).toBeCloseTo(ratio, 12);
        }
      }),
    );
  });

  it('are the lesson’s formulas where MACs are counted without biases', () => {
    const { normal, depthwise, pointwise, separable } = formulas;
    const counted: Counted = { work: 'macs', bias: false };
    expect(countedFormulas(counted)).toEqual({ normal, depthwise, pointwise, separable });
    const [, ...sides] = sidesOf(formulas.ratioDerivation.cost);
    expect(Object.values(ratioSteps(counted))).toEqual(sides);
  });

  it('count two operations for a multiply-add, and one bias for each output channel', () => {
    const { normal, separable } = countedFormulas({ work: 'flops', bias: true });
    expect(toPlain(normal.cost)).toBe("2 * f^2 * n_c * n_c' * n_out^2");
    expect(toPlain(normal.parameters)).toBe("f^2 * n_c * n_c' + n_c'");
    expect(toPlain(separable.parameters)).toBe("f^2 * n_c + n_c + n_c * n_c' + n_c'");
  });
});
