import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineForEachTest } from '../../tests/support/engine/served-engine';
import { bytesOf, isGraphModel, valuesIn, type GraphModelFile } from './model-file';
import type { TfEngine } from './tf-engine';
import type { ModelSource } from './types';

let siteUrl: string;
let engine: TfEngine;

engineForEachTest((fresh, url) => {
  engine = fresh;
  siteUrl = url;
});

const fileOfV1 = (name: string) =>
  readFileSync(new URL(`models/mobilenet-v1-0.25-224/${name}`, siteUrl));

function listOfV1(): GraphModelFile {
  const parsed: unknown = JSON.parse(fileOfV1('model.json').toString());
  if (!isGraphModel(parsed)) throw new Error('no graph model');
  return parsed;
}

const givenV1 = (weights: Uint8Array<ArrayBuffer>): ModelSource => ({
  kind: 'files',
  files: [
    { name: 'model.json', blob: new Blob([JSON.stringify(listOfV1())]) },
    { name: 'weights.bin', blob: new Blob([weights]) },
  ],
});

/** Numbers from 0 to 1, the same in every run: Park and Miller's generator. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 0x7fff_ffff;
    yield state / 0x7fff_ffff;
  }
}

/** The numbers of each kernel in another order, those of biases as they are. */
function withShuffledKernels(weights: Uint8Array<ArrayBuffer>, seed: number) {
  const numbers = random(seed);
  let start = 0;
  for (const spec of listOfV1().weightsManifest.flatMap((group) => group.weights)) {
    const kernel = weights.subarray(start, start + bytesOf(spec));
    if (spec.shape.length === 4) shuffle(kernel, bytesOf(spec) / valuesIn(spec.shape), numbers);
    start += bytesOf(spec);
  }
  return weights;
}

function shuffle(bytes: Uint8Array, width: number, numbers: Generator<number, never>): void {
  const at = (index: number) => bytes.subarray(index * width, (index + 1) * width);
  for (let last = bytes.length / width - 1; last > 0; last--) {
    const other = Math.floor(numbers.next().value * (last + 1));
    const moved = at(last).slice();
    at(last).set(at(other));
    at(other).set(moved);
  }
}

test('a trained V1 given as files answers differently to different pictures', async () => {
  await engine.load({ source: givenV1(Uint8Array.from(fileOfV1('weights.bin'))) });
  expect((await engine.inspect.network()).answersAlike).toBe(false);
});

test.each([1, 2, 3])('V1 with shuffled kernels (seed %i) is opened, and flagged', async (seed) => {
  const weights = withShuffledKernels(Uint8Array.from(fileOfV1('weights.bin')), seed);
  const { classes } = await engine.load({ source: givenV1(weights) });
  expect(classes).toBe(1000);
  expect((await engine.inspect.network()).answersAlike).toBe(true);
});
