import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedFormulas, operations } from '../format/counted-formulas';
import { evaluate } from '../format/expression';
import { calculate, refusalOf } from './calculation';
import { changed, defaultsOf, parseState, printQuery, printState } from './codec';
import { countingTable, type CountingSetting } from './counting';
import { calculatorTable, paddingModes, type CalculatorSetting } from './settings';

const example = defaultsOf<CalculatorSetting>(calculatorTable);
const counting = defaultsOf<CountingSetting>(countingTable);

const countings = fc.record<CountingSetting>({
  work: fc.constantFrom('macs', 'flops'),
  bias: fc.boolean(),
  symbols: fc.constantFrom('article', 'paper'),
});

const settings = fc
  .record<CalculatorSetting>({
    n: fc.integer({ min: 1, max: 1024 }),
    f: fc.integer({ min: 1, max: 15 }),
    nc: fc.integer({ min: 1, max: 2048 }),
    ncPrime: fc.integer({ min: 1, max: 2048 }),
    stride: fc.integer({ min: 1, max: 8 }),
    padding: fc.constantFrom(...paddingModes),
    paddingPixels: fc.integer({ min: 0, max: 16 }),
    dilation: fc.integer({ min: 1, max: 16 }),
  })
  .map((setting) => changed<CalculatorSetting>(calculatorTable, setting, {}));

describe('the calculation', () => {
  it('of the lecture example: 2,160 against 672, ratio 0.311', () => {
    const { counts, comparison, values } = calculate(example, counting);
    expect(counts).toEqual({
      normal: { parameters: 135, cost: 2160 },
      depthwise: { parameters: 27, cost: 432 },
      pointwise: { parameters: 15, cost: 240 },
      separable: { parameters: 42, cost: 672 },
    });
    expect(comparison.macsRatio).toBeCloseTo(0.3111, 4);
    expect(values.nOut).toBe(4);
  });

  it('gives the formulas their values, whatever is set and counted', () => {
    fc.assert(
      fc.property(settings, countings, (setting, how) => {
        const { counts, values } = calculate(setting, how);
        const formulas = countedFormulas(how);
        for (const operation of operations) {
          expect(evaluate(formulas[operation].parameters, values)).toBe(
            counts[operation].parameters,
          );
          expect(evaluate(formulas[operation].cost, values)).toBe(counts[operation].cost);
        }
      }),
    );
  });

  it('exists for every setting that the page can reach', () => {
    fc.assert(fc.property(settings, (setting) => refusalOf(setting) === null));
  });

  it('says how far a filter reaches that does not fit', () => {
    expect(refusalOf({ ...example, f: 4, dilation: 2 })).toMatchObject({
      reason: 'kernel-larger-than-input',
      value: 7,
      max: 6,
    });
  });
});

describe('the way of counting in a link', () => {
  it('comes back as it was printed', () => {
    fc.assert(
      fc.property(countings, (how) => {
        const query = printQuery(printState<CountingSetting>(countingTable, how));
        const { state, reports } = parseState<CountingSetting>(
          countingTable,
          new URLSearchParams(query),
        );
        expect(state).toEqual(how);
        expect(reports).toEqual([]);
      }),
    );
  });

  it('is short', () => {
    const how: CountingSetting = { work: 'flops', bias: true, symbols: 'paper' };
    expect(printQuery(printState<CountingSetting>(countingTable, how))).toBe(
      '?work=flops&bias=1&sym=paper',
    );
  });
});
