import '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import type { Tensor } from '@tensorflow/tfjs-core';
import { io, memory, setBackend, tensor4d, tidy } from '@tensorflow/tfjs-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnalyzedRow } from '../../../lib/arch';
import {
  mobilenetV2Objects,
  placedPredictors,
  requestedBytes,
  requestedRows,
} from '../../../lib/content/model-catalogue';
import type { GraphModelFile, GraphNode } from '../../../lib/engine/model-file';
import { weightBytes } from '../../../lib/engine/model-file';
import type { CropName } from '../../../tests/fixtures/crops/load';
import {
  cropNames,
  objectCropPixels,
  referenceObjectScores,
} from '../../../tests/fixtures/crops/load';
import { makeAssets } from '../assets';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const assets = makeAssets(root);
const read = (name: string): Uint8Array => {
  const data = assets.get(`models/mobilenet-v2-1.0-300-oidv4/${name}`);
  if (!data) throw new Error(`${name} was not made.`);
  return data;
};
const readText = (name: string) => new TextDecoder().decode(read(name));
const file = JSON.parse(readText('model.json')) as GraphModelFile;
const labels = JSON.parse(readText('labels.json')) as string[];

const rows = requestedRows(mobilenetV2Objects);
const outputs = placedPredictors(mobilenetV2Objects);
const outputNames = outputs.map(({ output }) => output);
const loadedModel = () =>
  loadGraphModel(
    io.fromMemory({
      modelTopology: file.modelTopology,
      format: file.format,
      weightSpecs: file.weightsManifest.flatMap(({ weights }) => weights),
      weightData: Uint8Array.from(read('weights.bin')).buffer,
    }),
  );

let model: GraphModel;
beforeAll(async () => {
  await setBackend('wasm');
  model = await loadedModel();
});
afterAll(() => model.dispose());

function run(name: CropName, nodes: string[]): Tensor[] {
  const result = model.execute(tensor4d(objectCropPixels(name), [1, 300, 300, 3]), nodes);
  return [result].flat();
}

describe('the files of the MobileNetV2', () => {
  test('are 9,773,168 bytes of weights, as the graph lists and the catalogue says', () => {
    expect(read('weights.bin').byteLength).toBe(9_773_168);
    expect(weightBytes(file)).toBe(9_773_168);
    expect(requestedBytes(mobilenetV2Objects)).toBe(9_773_168);
  });

  test('hold 2,206,816 weights of the backbone, 2,287,296 of the extra layers, 392,472 of the predictors', () => {
    const specs = file.weightsManifest.flatMap(({ weights }) => weights);
    expect(specs.every(({ quantization }) => quantization?.dtype === 'float16')).toBe(true);
    const countOf = (names: RegExp) =>
      specs
        .filter(({ name }) => names.test(name))
        .reduce((sum, { shape }) => sum + shape.reduce((product, side) => product * side), 0);
    expect(countOf(/^(stem|block\d+|head)\//)).toBe(2_206_816);
    expect(countOf(/^extra/)).toBe(2_287_296);
    expect(countOf(/^logits/)).toBe(392_472);
  });

  test('name "none" and 23 kinds of things', () => {
    expect(labels).toEqual([
      ...['???', 'Bicycle', 'Boot', 'Laptop', 'Person', 'Chair', 'Cattle', 'Desk', 'Cat'],
      ...['Computer mouse', 'Computer monitor', 'Box', 'Mug', 'Coffee cup', 'Stationary bicycle'],
      ...['Table', 'Bottle', 'High heels', 'Vehicle', 'Footwear', 'Dog', 'Book', 'Camera', 'Car'],
    ]);
    expect(labels).toHaveLength(mobilenetV2Objects.kinds + 1);
  });

  test('come with the Apache licence and say what was changed', () => {
    expect(readText('LICENSE')).toContain('Apache License');
    expect(readText('LICENSE')).toMatch(/MediaPipe.*Changed: rewritten from TensorFlow Lite/s);
  });
});

describe('the graph', () => {
  const text = (attribute: unknown) =>
    Buffer.from((attribute as { s: string }).s, 'base64').toString();
  const list = (attribute: unknown) => (attribute as { list: { i: string[]; s: string[] } }).list;
  const nodes = new Map(file.modelTopology.node.map((node) => [node.name, node]));
  const shapes = new Map(
    file.weightsManifest.flatMap(({ weights }) => weights.map(({ name, shape }) => [name, shape])),
  );
  const nodeOf = (name: string): GraphNode => {
    const node = nodes.get(name);
    if (!node) throw new Error(`There is no node ${name}.`);
    return node;
  };

  test('has 52 weighted backbone layers, 10 additions, 8 extra layers, 6 predictors, no more', () => {
    const count = (op: string) => file.modelTopology.node.filter((node) => node.op === op).length;
    const backbone = rows.slice(0, 1 + rows.findIndex(({ name }) => name === 'head/conv'));
    expect(backbone.filter(({ parameters }) => parameters.weights > 0)).toHaveLength(52);
    expect(count('_FusedConv2D')).toBe(35 + 8 + 6);
    expect(count('FusedDepthwiseConv2dNative')).toBe(17);
    expect(count('AddV2')).toBe(10);
    expect(count('Placeholder')).toBe(1);
    expect(count('Const')).toBe(2 * (52 + 8 + 6));
    expect(file.modelTopology.node).toHaveLength(52 + 8 + 6 + 10 + 1 + 132);
  });

  test.each(rows.map((row) => [row.name, row] as const))(
    'computes %s with the kernel, stride and activation of the description',
    (name, { layer, input, output, activation }: AnalyzedRow) => {
      const { op, attr = {} } = nodeOf(name);
      if (layer.kind === 'add') return expect(op).toBe('AddV2');
      const depthwise = layer.kind === 'depthwise';
      const kernel = layer.kind === 'conv' || depthwise ? layer.kernel : 1;
      const stride = String(layer.kind === 'conv' || depthwise ? layer.stride : 1);
      expect(op).toBe(depthwise ? 'FusedDepthwiseConv2dNative' : '_FusedConv2D');
      const last = depthwise ? 1 : output.channels;
      expect(shapes.get(`${name}/filter`)).toEqual([kernel, kernel, input.channels, last]);
      expect(shapes.get(`${name}/bias`)).toEqual([output.channels]);
      expect(list(attr.strides).i).toEqual(['1', stride, stride, '1']);
      expect(list(attr.dilations).i).toEqual(['1', '1', '1', '1']);
      expect(text(attr.padding)).toBe('SAME');
      const fused = list(attr.fused_ops).s.map((s) => text({ s }));
      expect(fused).toEqual(activation ? ['BiasAdd', 'Relu6'] : ['BiasAdd']);
    },
  );

  test('gives a map of the described shape at every layer', () => {
    tidy(() => {
      const maps = run(
        'cat',
        rows.map(({ name }) => name),
      );
      expect(maps).toHaveLength(62 + 8);
      for (const [index, row] of rows.entries()) {
        const { height, width, channels } = row.output;
        expect(maps[index]?.shape, row.name).toEqual([1, height, width, channels]);
      }
    });
  });

  test('adds to each block with a shortcut what it was given', () => {
    expect(nodeOf('block3/add').input).toEqual(['block3/project', 'block2/project']);
    expect(nodeOf('block5/expand').input?.[0]).toBe('block4/project');
    expect(nodeOf('block17/expand').input?.[0]).toBe('block16/add');
  });

  test('ends in the logits of six maps: anchors times 24 for each cell', () => {
    const read = outputs.map(({ output }) => [output, nodeOf(output).input?.[0]]);
    expect(read).toEqual([
      ['logits/19x19', 'block14/expand'],
      ['logits/10x10', 'head/conv'],
      ['logits/5x5', 'extra1/conv'],
      ['logits/3x3', 'extra2/conv'],
      ['logits/2x2', 'extra3/conv'],
      ['logits/1x1', 'extra4/conv'],
    ]);
    tidy(() => {
      const shapes = run('cat', outputNames).map(({ shape }) => shape);
      const sides = [19, 10, 5, 3, 2, 1];
      expect(shapes).toEqual(sides.map((side) => [1, side, side, (side === 19 ? 3 : 6) * 24]));
    });
  });
});

/** The best sigmoid of each class over all cells and anchors; the class runs fastest. */
function scoresOf(name: CropName): number[] {
  return tidy(() => {
    const maps = run(name, outputNames);
    const best = labels.map(() => -Infinity);
    for (const logit of maps.map((map) => map.dataSync())) {
      logit.forEach((value, place) => {
        const label = place % labels.length;
        best[label] = Math.max(best[label] ?? -Infinity, value);
      });
    }
    return best.map((value) => 1 / (1 + Math.exp(-value)));
  });
}

describe('the trained weights', () => {
  test.each(cropNames)('give every class score of %s within 0.0002 of the reference', (name) => {
    const scores = scoresOf(name);
    const expected = referenceObjectScores(name);
    expect(expected).toHaveLength(24);
    const apart = expected.map((value, label) => Math.abs(value - (scores[label] ?? NaN)));
    expect(Math.max(...apart)).toBeLessThan(0.0002);
  });

  const bestOf = (name: CropName) => {
    const [, ...kinds] = scoresOf(name);
    const score = Math.max(...kinds);
    return { label: labels[1 + kinds.indexOf(score)], score };
  };

  test('see a cat and a coffee cup', () => {
    expect(bestOf('cat').label).toBe('Cat');
    expect(bestOf('cat').score).toBeCloseTo(0.85, 2);
    expect(bestOf('espresso').label).toBe('Coffee cup');
    expect(bestOf('espresso').score).toBeCloseTo(0.5, 1);
  });

  test('see nothing they know in a rocket, mountains and a flower', () => {
    for (const name of ['rocket', 'alpine-landscape', 'allium'] as const) {
      expect(bestOf(name).score, name).toBeLessThan(0.2);
    }
  });

  test('leave no tensor behind when the network is disposed of', async () => {
    const before = memory().numTensors;
    const other = await loadedModel();
    expect(memory().numTensors).toBe(before + 132);
    other.dispose();
    expect(memory().numTensors).toBe(before);
  });
});
