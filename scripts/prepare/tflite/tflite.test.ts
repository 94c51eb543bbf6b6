import { Builder } from 'flatbuffers';
import { describe, expect, test } from 'vitest';
import { Table } from './flatbuffer';
import { readTflite } from './read';
import type { Step } from './steps';
import { stepsUpTo } from './steps';
import { float16Weights, multiplierLast, outputsLast } from './weights';

/** A table as the official library writes it: a byte, a number, a text, a vector, a table in it. */
function writtenTable(): Table {
  const builder = new Builder();
  const text = builder.createString('Tiếng Việt');
  builder.startVector(4, 3, 4);
  for (const value of [30, -20, 10]) builder.addInt32(value);
  const numbers = builder.endVector();
  builder.startVector(1, 3, 1);
  for (const value of [255, 2, 1]) builder.addInt8(value);
  const bytes = builder.endVector();
  builder.startObject(1);
  builder.addFieldInt32(0, 7, 0);
  const inner = builder.endObject();
  builder.startVector(4, 1, 4);
  builder.addOffset(inner);
  const tables = builder.endVector();
  builder.startObject(8);
  builder.addFieldInt8(0, -3, 0);
  builder.addFieldInt32(1, 123_456, 0);
  builder.addFieldOffset(2, text, 0);
  builder.addFieldOffset(3, numbers, 0);
  builder.addFieldOffset(4, inner, 0);
  builder.addFieldOffset(5, tables, 0);
  builder.addFieldOffset(6, bytes, 0);
  builder.finish(builder.endObject());
  return Table.rootOf(builder.asUint8Array());
}

describe('a table of a FlatBuffer', () => {
  const table = writtenTable();

  test('gives its numbers, texts, vectors and tables', () => {
    expect(table.int8(0)).toBe(-3);
    expect(table.int32(1)).toBe(123_456);
    expect(table.text(2)).toBe('Tiếng Việt');
    expect(table.int32s(3)).toEqual([10, -20, 30]);
    expect(table.table(4)?.int32(0)).toBe(7);
    expect(table.tables(5).map((inner) => inner.int32(0))).toEqual([7]);
    expect([...table.bytes(6)]).toEqual([1, 2, 255]);
  });

  test('gives the default of a field that was not written', () => {
    expect(table.int8(7)).toBe(0);
    expect(table.int32(7, 1)).toBe(1);
    expect(table.text(7)).toBe('');
    expect(table.int32s(7)).toEqual([]);
    expect(table.tables(7)).toEqual([]);
    expect(table.table(7)).toBeUndefined();
    expect([...table.bytes(7)]).toEqual([]);
  });

  test('that holds no graph is refused', () => {
    const builder = new Builder();
    builder.startObject(5);
    builder.finish(builder.endObject());
    expect(() => readTflite(builder.asUint8Array())).toThrow(/exactly one graph/);
  });
});

describe('weights', () => {
  test('of a normal convolution move their outputs from the front to the end', () => {
    // Two filters of 1 x 2 x 3: the tens say which filter, the units where in it.
    const filters = {
      shape: [2, 1, 2, 3],
      bits: Uint16Array.of(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15),
    };
    const moved = outputsLast(filters);
    expect(moved.shape).toEqual([1, 2, 3, 2]);
    expect([...moved.bits]).toEqual([0, 10, 1, 11, 2, 12, 3, 13, 4, 14, 5, 15]);
  });

  test('of a depthwise convolution stay in place and are split into channel and multiplier', () => {
    const filters = { shape: [1, 1, 2, 6], bits: Uint16Array.from({ length: 12 }, (_, i) => i) };
    expect(multiplierLast(filters, 3)).toEqual({ shape: [1, 2, 3, 2], bits: filters.bits });
  });

  const stored = {
    name: 'kernel',
    shape: [2],
    type: 1,
    data: Uint8Array.of(0x00, 0x3c, 0x00, 0xc0),
  };
  const widened = { name: 'kernel, widened', shape: [2], type: 0, data: new Uint8Array() };
  const widening = { code: 6, inputs: [0], outputs: [1], options: undefined };

  test('are found behind the operator that widens them', () => {
    const graph = { tensors: [stored, widened], operators: [widening], inputs: [] };
    expect([...float16Weights(graph, 1).bits]).toEqual([0x3c00, 0xc000]);
  });

  test('that are not float16 or too short are refused by name', () => {
    const graph = { tensors: [stored, widened], operators: [], inputs: [] };
    expect(() => float16Weights(graph, 1)).toThrow('kernel, widened is not stored as float16.');
    const short = { ...graph, tensors: [{ ...stored, data: stored.data.subarray(1) }] };
    expect(() => float16Weights(short, 0)).toThrow('kernel is not stored as float16.');
  });
});

test('only the steps that lead to what is wanted are kept, in their order', () => {
  const addition = (inputs: number[], output: number): Step => ({
    kind: 'add',
    inputs,
    output,
    sourceName: '',
    inputShape: [],
    outputShape: [],
    activation: 'linear',
  });
  const steps = [
    addition([0, 0], 1),
    addition([1, 0], 2),
    addition([1, 1], 3),
    addition([3, 1], 4),
  ];
  expect(stepsUpTo(steps, new Set([3])).map(({ output }) => output)).toEqual([1, 3]);
});
