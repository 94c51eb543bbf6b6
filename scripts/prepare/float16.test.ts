import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphModelFile } from '../../lib/engine/model-file';
import { weightBytes } from '../../lib/engine/model-file';
import { storeAsFloat16, toFloat16 } from './float16';

/** The value of 16 half-precision bits, by the definition of the format. */
function fromFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const mantissa = bits & 0x3ff;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  if (exponent === 31) return mantissa ? NaN : sign * Infinity;
  return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}

test('known numbers have their known half-precision bits', () => {
  expect(toFloat16(0)).toBe(0x0000);
  expect(toFloat16(-0)).toBe(0x8000);
  expect(toFloat16(1)).toBe(0x3c00);
  expect(toFloat16(-2)).toBe(0xc000);
  expect(toFloat16(1 / 3)).toBe(0x3555);
  expect(toFloat16(65504)).toBe(0x7bff);
  expect(toFloat16(65520)).toBe(0x7c00);
  expect(toFloat16(1e9)).toBe(0x7c00);
  expect(toFloat16(-Infinity)).toBe(0xfc00);
  expect(toFloat16(NaN)).toBe(0x7e00);
  expect(toFloat16(2 ** -24)).toBe(0x0001);
  expect(toFloat16(2 ** -25)).toBe(0x0000);
  expect(toFloat16(2 ** -14)).toBe(0x0400);
  expect(toFloat16(2 ** -14 - 2 ** -26)).toBe(0x0400);
  expect(toFloat16(1e-40)).toBe(0x0000);
});

test('a tie goes to the even neighbour', () => {
  expect(toFloat16(1 + 2 ** -11)).toBe(0x3c00);
  expect(toFloat16(1 + 3 * 2 ** -11)).toBe(0x3c02);
  expect(toFloat16(3 * 2 ** -25)).toBe(0x0002);
});

test('every half-precision number comes back as itself', () => {
  for (let bits = 0; bits <= 0xffff; bits++) {
    const value = fromFloat16(bits);
    if (!Number.isNaN(value)) expect(toFloat16(value)).toBe(bits);
  }
});

test('no half-precision number is nearer than the one chosen', () => {
  const inRange = fc.float({ min: -65504, max: 65504, noNaN: true });
  fc.assert(
    fc.property(inRange, (value) => {
      const bits = toFloat16(value);
      const error = Math.abs(fromFloat16(bits) - value);
      for (const neighbour of [bits - 1, bits + 1]) {
        const other = fromFloat16(neighbour & 0xffff);
        if (Number.isFinite(other)) expect(error).toBeLessThanOrEqual(Math.abs(other - value));
      }
    }),
    { numRuns: 2000 },
  );
});

test('the picked weights are halved, the others and integers stay as they are', () => {
  const model: GraphModelFile = {
    format: 'graph-model',
    modelTopology: { node: [] },
    weightsManifest: [
      {
        paths: ['a.bin'],
        weights: [
          { name: 'axes', shape: [2], dtype: 'int32' },
          { name: 'filter', shape: [1, 3], dtype: 'float32' },
          { name: 'bias', shape: [1], dtype: 'float32' },
        ],
      },
    ],
  };
  const integers = new Uint8Array(new Int32Array([1, 2]).buffer);
  const floats = new Uint8Array(new Float32Array([1, -2, 0.5, 1]).buffer);
  const all = Buffer.concat([integers, floats]);
  const stored = storeAsFloat16(model, all, (spec) => spec.name !== 'bias');

  expect([...stored.weights.subarray(0, 8)]).toEqual([1, 0, 0, 0, 2, 0, 0, 0]);
  expect([...stored.weights.subarray(8, 14)]).toEqual([0x00, 0x3c, 0x00, 0xc0, 0x00, 0x38]);
  expect([...stored.weights.subarray(14)]).toEqual([0x00, 0x00, 0x80, 0x3f]);
  expect(stored.model.weightsManifest).toEqual([
    {
      paths: ['weights.bin'],
      weights: [
        { name: 'axes', shape: [2], dtype: 'int32' },
        { name: 'filter', shape: [1, 3], dtype: 'float32', quantization: { dtype: 'float16' } },
        { name: 'bias', shape: [1], dtype: 'float32' },
      ],
    },
  ]);
  expect(weightBytes(stored.model)).toBe(18);
});
