import fc from 'fast-check';
import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { cropNames } from '../../../tests/fixtures/crops/load';
import { engineForAllTests } from '../../../tests/support/engine/served-engine';
import { preparedCrop } from '../../../tests/support/engine/site';
import type { TfEngine } from '../tf-engine';
import { quantised, withoutClip } from './quantise';

let engine: TfEngine;

engineForAllTests(async (started) => {
  engine = started;
  await engine.load();
});

describe('numbers in fewer bits', () => {
  test('2 bits leave four values at equal distances', () => {
    const values = Float32Array.of(0, 0.4, 1.1, 2.6, 3);
    expect([...quantised(values, 2, 1)]).toEqual([0, 0, 1, 3, 3]);
  });

  test('a range per channel keeps what a common range loses', () => {
    // Channel 0 holds small numbers, channel 1 large ones.
    const values = Float32Array.of(0.001, 10, 0.002, -10, 0.003, 5);
    const common = quantised(values, 8, 1);
    const apart = quantised(values, 8, 2);
    expect(new Set([common[0], common[2], common[4]]).size).toBe(1);
    expect(apart[0]).toBeCloseTo(0.001, 6);
    expect(apart[2]).toBeCloseTo(0.002, 5);
    expect(apart[4]).toBeCloseTo(0.003, 6);
  });

  test('no number moves by more than half a step, and the ends stay', () => {
    const any = fc.float32Array({ minLength: 2, maxLength: 40, min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 16 }), (values, bits) => {
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const half = (high - low) / (2 ** bits - 1) / 2;
        const coarse = quantised(values, bits, 1);
        values.forEach((value, i) => {
          expect(Math.abs(value - (coarse[i] ?? NaN))).toBeLessThanOrEqual(half + 1e-4);
        });
        expect(new Set(coarse).size).toBeLessThanOrEqual(2 ** bits);
        expect(Math.min(...coarse)).toBeCloseTo(low, 4);
        expect(Math.max(...coarse)).toBeCloseTo(high, 4);
      }),
    );
  });
});

describe('MobileNetV1 0.25 with 8 bits a weight', () => {
  test('keeps its first answer with a range per channel and loses it with one per kernel', async () => {
    let [kept, broken] = [0, 0];
    for (const name of cropNames) {
      await engine.classify(preparedCrop(name));
      const before = memory().numTensors;
      const channel = await engine.inspect.quantise({ bits: 8, per: 'channel' });
      const tensor = await engine.inspect.quantise({ bits: 8, per: 'tensor' });
      expect(memory().numTensors).toBe(before);
      expect(tensor.original).toEqual(channel.original);
      const [original] = channel.original;
      if (channel.predictions[0]?.id === original?.id) kept++;
      if (tensor.predictions[0]?.id !== original?.id) broken++;
      expect(tensor.worstLogit).toBeGreaterThan(2 * channel.worstLogit);
    }
    expect(kept).toBeGreaterThanOrEqual(4);
    expect(broken).toBeGreaterThanOrEqual(4);
  });

  test('takes a quarter of the bytes of its kernels', async () => {
    const { bytes, bytesBefore } = await engine.inspect.quantise({ bits: 8, per: 'channel' });
    // 463,600 kernel weights and 256 more for the background class.
    expect(bytesBefore).toBe(4 * 463_856);
    expect(bytes).toBe(463_856);
  });

  test('16 bits change next to nothing', async () => {
    const { worstLogit } = await engine.inspect.quantise({ bits: 16, per: 'channel' });
    expect(worstLogit).toBeLessThan(0.05);
  });

  test('the network itself is not changed', async () => {
    const before = (await engine.classify(preparedCrop('cat'))).predictions;
    await engine.inspect.quantise({ bits: 2, per: 'tensor' });
    expect((await engine.classify(preparedCrop('cat'))).predictions).toEqual(before);
  });

  test('without the clip at 6 the answer is another', async () => {
    const choice = { bits: 16, per: 'channel', withoutClip: true } as const;
    const { worstLogit } = await engine.inspect.quantise(choice);
    expect(worstLogit).toBeGreaterThan(1);
  });

  test.each([0, 17, 2.5, NaN])('%d bits are not offered', async (bits) => {
    const asking = engine.inspect.quantise({ bits, per: 'tensor' });
    await expect(asking).rejects.toMatchObject({ kind: 'not-offered' });
  });
});

test('every ReLU6 becomes a ReLU, fused, clipped or alone, and nothing else changes', () => {
  const fused = (words: unknown[]) => ({ fused_ops: { list: { s: words } } });
  const [bias, relu6, relu] = ['BiasAdd', 'Relu6', 'Relu'].map((word) => btoa(word));
  // Some writers store words as the codes of their letters.
  const codes = [...'Relu6'].map((letter) => letter.charCodeAt(0));
  const limited = { op: 'ClipByValue', input: ['b', 'low', 'high'] };
  const nodes = [
    { name: 'a', op: 'Relu6', input: ['x'] },
    { name: 'b', op: '_FusedConv2D', attr: fused([bias, relu6]) },
    { name: 'c', op: '_FusedConv2D', attr: fused([bias, codes]) },
    { name: 'd', op: '_FusedConv2D', attr: fused([bias]) },
    { name: 'e', ...limited },
    { name: 'f', ...limited },
  ];
  expect(withoutClip(nodes, new Set(['e']))).toEqual([
    { name: 'a', op: 'Relu', input: ['x'] },
    { name: 'b', op: '_FusedConv2D', attr: fused([bias, relu]) },
    { name: 'c', op: '_FusedConv2D', attr: fused([bias, relu]) },
    { name: 'd', op: '_FusedConv2D', attr: fused([bias]) },
    { name: 'e', op: 'Relu', input: ['b'] },
    { name: 'f', ...limited },
  ]);
});
