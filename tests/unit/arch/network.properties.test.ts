/** Random networks against independent ways to get at the same figures. */
import { backend_util } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyze,
  elementCount,
  InvalidInputError,
  mobilenetV2,
  totalsByKind,
  type Analysis,
  type AnalyzedRow,
  type Network,
} from '@/lib/arch';
import { networks, options } from './arbitraries';

const RUNS = { numRuns: 2000 };

/** Null where Keras' fixed padding leaves a map smaller than the kernel. */
function analyzed(network: Network, conventions?: Parameters<typeof analyze>[1]): Analysis | null {
  try {
    return analyze(network, conventions);
  } catch (error) {
    if (error instanceof InvalidInputError) {
      expect(error.details).toMatchObject({ reason: 'kernel-larger-than-input', value: 3 });
      expect([network.family, network.rules]).toEqual(['mobilenet-v1', 'keras']);
      return null;
    }
    throw error;
  }
}

function checkRow({ layer, input, output, pads, macs, parameters }: AnalyzedRow): void {
  if (layer.kind === 'add' || layer.kind === 'global-average-pool') {
    expect([macs, parameters.total]).toEqual([0, 0]);
    return;
  }
  const windowed = layer.kind === 'conv' || layer.kind === 'depthwise';
  const kernel = windowed ? layer.kernel : 1;
  const depthwise = layer.kind === 'depthwise';
  const filters =
    layer.kind === 'classifier' ? layer.classes : depthwise ? layer.depthMultiplier : layer.filters;
  const explicit = windowed && typeof layer.padding === 'object' ? layer.padding : null;
  const filterShape: [number, number, number, number] = [kernel, kernel, input.channels, filters];
  const info = backend_util.computeConv2DInfo(
    [1, input.height, input.width, input.channels],
    filterShape,
    windowed ? layer.stride : 1,
    1,
    explicit
      ? [
          [0, 0],
          [explicit.top, explicit.bottom],
          [explicit.left, explicit.right],
          [0, 0],
        ]
      : 'same',
    'floor',
    depthwise,
  );
  expect([output.height, output.width, output.channels]).toEqual([
    info.outHeight,
    info.outWidth,
    info.outChannels,
  ]);
  const { top, bottom, left, right } = info.padInfo;
  expect(pads).toEqual({ top, bottom, left, right });
  const weights = filterShape.reduce((product, side) => product * side, 1);
  expect(parameters.weights).toBe(weights);
  expect(macs).toBe(weights * output.height * output.width);
}

describe('any V1 or V2, separable or standard, slim or Keras', () => {
  it('has in each row the shape, padding, weights and MACs that TensorFlow.js infers', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const analysis = analyzed(network);
        analysis?.rows.forEach(checkRow);
      }),
      RUNS,
    );
  });

  it('has totals that are the sums of rows, of blocks and of kinds, and shares that sum to 1', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const analysis = analyzed(network);
        if (analysis === null) return;
        const { rows, blocks, total } = analysis;
        for (const parts of [rows, blocks, totalsByKind(analysis)]) {
          const sum = (value: (part: (typeof parts)[number]) => number) =>
            [...parts].reduce((all, part) => all + value(part), 0);
          expect(sum((part) => part.macs)).toBe(total.macs);
          expect(sum((part) => part.parameters.total)).toBe(total.parameters.total);
          expect(sum((part) => part.parameters.folded)).toBe(total.parameters.folded);
          expect(sum((part) => part.macsShare)).toBeCloseTo(1, 9);
          expect(sum((part) => part.parametersShare)).toBeCloseTo(1, 9);
        }
        rows.slice(1).forEach((row, index) => expect(row.input).toBe(rows[index]?.output));
      }),
      RUNS,
    );
  });

  it('adds exactly where a block of stride 1 ends with the shape it began with', () => {
    fc.assert(
      fc.property(options, (shared) => {
        for (const { block, input, output, rows } of analyze(mobilenetV2(shared)).blocks) {
          if (block.kind !== 'inverted-residual') continue;
          const adds = rows.some(({ layer }) => layer.kind === 'add');
          expect(adds).toBe(block.residual);
          expect(adds).toBe(block.stride === 1 && input.channels === output.channels);
        }
      }),
      RUNS,
    );
  });

  it('counts parameters under every convention as the parts say', () => {
    const conventions = fc.record({
      batchNorm: fc.constantFrom('trainable', 'all', 'folded', 'left-out' as const),
      biases: fc.constantFrom('as-built', 'none' as const),
    });
    fc.assert(
      fc.property(networks, conventions, (network, chosen) => {
        const parameters = analyzed(network, chosen)?.total.parameters;
        if (parameters === undefined) return;
        const { weights, biases, trainable, total, folded, counted } = parameters;
        const asBuilt = { trainable, all: total, folded, 'left-out': weights + biases };
        // Without biases the one of the classifier goes, and after folding all of them.
        const left = chosen.batchNorm === 'folded' ? folded - weights : biases;
        expect(counted).toBe(asBuilt[chosen.batchNorm] - (chosen.biases === 'none' ? left : 0));
      }),
      RUNS,
    );
  });
});

/** Tensors alive while each row runs, by looking for each tensor's writer and last reader. */
function liveByGraph(rows: readonly AnalyzedRow[]): number[] {
  const tensors: { size: number; written: number; lastRead: number }[] = [];
  const write = (size: number, written: number) =>
    tensors.push({ size, written, lastRead: written }) - 1;
  const read = (tensor: number, at: number) => {
    const found = tensors[tensor];
    if (found) found.lastRead = at;
  };
  const [first] = rows;
  let current = write(first ? elementCount(first.input) : 0, -1);
  let block = first?.block;
  let blockInput = current;
  rows.forEach((row, at) => {
    if (row.block !== block) {
      block = row.block;
      blockInput = current;
    }
    read(current, at);
    if (row.layer.kind === 'add') read(blockInput, at);
    else current = write(elementCount(row.output), at);
  });
  return rows.map((_, at) =>
    tensors
      .filter(({ written, lastRead }) => written <= at && lastRead >= at)
      .reduce((sum, { size }) => sum + size, 0),
  );
}

describe('live activation memory', () => {
  it('is what first writer and last reader of every tensor say', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const rows = analyzed(network)?.rows ?? [];
        expect(rows.map((row) => row.liveActivations)).toEqual(liveByGraph(rows));
      }),
      RUNS,
    );
  });

  it('of a network with each block as one operator is never more than op by op', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const memory = analyzed(network)?.memory;
        if (memory === undefined) return;
        expect(memory.peakBlockAsOne.elements).toBeLessThanOrEqual(memory.peak.elements);
        expect(memory.peak.elements).toBeLessThanOrEqual(memory.peakWithoutInPlace.elements);
        expect(memory.largestOutput.elements).toBeLessThan(memory.peak.elements);
      }),
      RUNS,
    );
  });
});
