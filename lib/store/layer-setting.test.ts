import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, mobilenetV1, mobilenetV2, type AnalyzedRow } from '../arch';
import { calculate } from './calculation';
import { defaultsOf } from './codec';
import { countingTable, type CountingSetting } from './counting';
import { calculatorSettingOf } from './layer-setting';

const counting = { ...defaultsOf<CountingSetting>(countingTable), bias: false };

function rowNamed(rows: readonly AnalyzedRow[], kind: string, block: number): AnalyzedRow {
  const found = rows.find((row) => row.layer.kind === kind && row.block.number === block);
  if (found === undefined) throw new Error(`block ${block} has no ${kind}`);
  return found;
}

describe('a layer in the calculator', () => {
  const { rows } = analyze(mobilenetV1());

  it('is a depthwise layer with the filters that come after it', () => {
    expect(calculatorSettingOf(rowNamed(rows, 'depthwise', 2), 128)).toMatchObject({
      n: 112,
      f: 3,
      nc: 64,
      ncPrime: 128,
      stride: 2,
      padding: 'same',
    });
  });

  it('is a pointwise layer as filters of one cell', () => {
    expect(calculatorSettingOf(rowNamed(rows, 'pointwise', 2), 1)).toMatchObject({
      n: 56,
      f: 1,
      nc: 64,
      ncPrime: 128,
      stride: 1,
    });
  });

  it('is nothing where the calculator has no such numbers', () => {
    const pool = rows.find((row) => row.layer.kind === 'global-average-pool');
    const wide = rowNamed(rows, 'pointwise', 2);
    const notSquare = { ...wide, input: { ...wide.input, width: 57 } };
    expect(pool && calculatorSettingOf(pool, 10)).toBeNull();
    expect(calculatorSettingOf(notSquare, 10)).toBeNull();
  });

  it('costs there what it costs in its network, whatever the network', () => {
    const networks = fc
      .record({
        alpha: fc.constantFrom(0.25, 0.35, 0.5, 0.75, 1, 1.4),
        resolution: fc.integer({ min: 1, max: 14 }).map((n) => 32 * n),
      })
      .chain((options) => fc.constantFrom(mobilenetV1(options), mobilenetV2(options)));
    fc.assert(
      fc.property(networks, (network) => {
        for (const row of analyze(network).rows) {
          const setting = calculatorSettingOf(row, 8);
          if (setting === null) continue;
          const { comparison } = calculate(setting, counting);
          const { normal, separable } = comparison;
          const same = row.layer.kind === 'depthwise' ? separable.depthwise : normal;
          expect(same.macs).toBe(row.macs);
          expect(same.weights).toBe(row.parameters.weights);
          expect(normal.output.height).toBe(row.output.height);
        }
      }),
      { numRuns: 20 },
    );
  });
});
