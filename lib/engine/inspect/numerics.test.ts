import { beforeAll, describe, expect, test } from 'vitest';
import { cropNames } from '../../../tests/fixtures/crops/load';
import { engineForAllTests } from '../../../tests/support/engine/served-engine';
import { preparedCrop } from '../../../tests/support/engine/site';
import { convolve, pointwise, type Tensor } from '../../ops';
import type { TfEngine } from '../tf-engine';
import { checkedCells, difference, spread } from './check';

let engine: TfEngine;

engineForAllTests((started) => {
  engine = started;
});

describe.each([
  ['mobilenet-v1-0.25-224', 224, 28, 'head/classifier'],
  ['mobilenet-v2-1.0-300-oidv4', 300, 52, 'head/conv'],
] as const)('every weighted layer of %s', (id, side, count, last) => {
  beforeAll(async () => {
    await engine.load({ source: { kind: 'embedded', id } });
  });

  test.each(cropNames)('computes sampled values of %s as lib/ops defines them', async (name) => {
    await engine.classify(preparedCrop(name, side));
    const before = await engine.counters();
    const { backend, layers, worst, passed } = await engine.inspect.check();
    expect(await engine.counters()).toEqual(before);
    expect(backend).toBe('wasm-simd');
    expect(layers).toHaveLength(count);
    expect(layers[0]?.layer).toBe('stem/conv');
    expect(layers.at(-1)?.layer).toBe(last);
    for (const { layer, cells, worst } of layers) {
      expect(cells, layer).toBe(45);
      expect(worst.difference, layer).toBeLessThan(1e-3);
    }
    // Far below the tolerance: only the order of adding differs.
    expect(worst.worst.difference).toBeLessThan(5e-5);
    expect(passed).toBe(true);
  });

  test('can be checked alone', async () => {
    const { layers } = await engine.inspect.check({ layers: ['block3/depthwise'] });
    expect(layers.map(({ layer }) => layer)).toEqual(['block3/depthwise']);
    const [checked] = layers;
    expect(checked?.worst.network).toBeTypeOf('number');
  });
});

describe('the check of one layer', () => {
  const input: Tensor = { shape: [3, 3, 2], data: Float32Array.from({ length: 18 }, (_, i) => i) };
  const layer = pointwise(input, { shape: [1, 1, 2, 2], data: [1, 2, 3, 4] }, { bias: [0.5, 0] });
  const right = convolve(layer);

  test('finds no difference in what lib/ops computed itself', () => {
    const cells = checkedCells(layer, right);
    expect(cells).toHaveLength(18);
    expect(Math.max(...cells.map((cell) => cell.difference))).toBe(0);
  });

  test('looks at corners, borders and the centre', () => {
    const places = checkedCells(layer, right).map(({ row, column }) => `${row},${column}`);
    expect(new Set(places)).toEqual(
      new Set(['0,0', '0,1', '0,2', '1,0', '1,1', '1,2', '2,0', '2,1', '2,2']),
    );
  });

  test('finds a value that is a hundredth off', () => {
    const data = Float32Array.from(right.data);
    data[17] = (data[17] ?? 0) * 1.01;
    const cells = checkedCells(layer, { ...right, data });
    const wrong = cells.filter((cell) => cell.difference > 1e-3);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatchObject({ row: 2, column: 2, channel: 1 });
    expect(wrong[0]?.difference).toBeCloseTo(0.01, 5);
  });

  test('takes the smaller of absolute and relative difference, and NaN for no number', () => {
    expect(difference(100.5, 100)).toBeCloseTo(0.005, 12);
    expect(difference(0.0005, 0)).toBe(0.0005);
    expect(difference(0, 0)).toBe(0);
    expect(difference(NaN, 1)).toBeNaN();
  });

  test('spreads its channels from the first to the last', () => {
    expect(spread(64, 5)).toEqual([0, 16, 32, 47, 63]);
    expect(spread(2, 5)).toEqual([0, 1]);
    expect(spread(1, 3)).toEqual([0]);
  });
});
