import { describe, expect, test } from 'vitest';
import { asParts, generateGraph } from '../../tests/support/engine/generate-graph';
import { mobilenetV1 } from '../arch';
import { filesFrom } from './given-files';
import { weightBytes } from './model-file';
import type { ModelPart } from './types';

const graph = await generateGraph(mobilenetV1({ alpha: 0.25, resolution: 64, classes: 5 }));

const json = (name: string, text: string): ModelPart => ({ name, blob: new Blob([text]) });

async function nodesOf(parts: readonly ModelPart[]): Promise<number> {
  return (await filesFrom(parts)).file.modelTopology.node.length;
}

describe('among several files of an export', () => {
  const metadata = json('metadata.json', '{"tfjsVersion":"1.3.1","labels":["cat","dog"]}');
  const broken = json('broken.json', '{');

  test.each([
    ['before', [metadata, broken, ...asParts(graph)]],
    ['after', [...asParts(graph), broken, metadata]],
  ])('the model is found, with other .json %s it', async (_, parts) => {
    expect(await nodesOf(parts)).toBe(graph.file.modelTopology.node.length);
  });

  test('the first of two models is taken', async () => {
    const second = generateGraph(mobilenetV1({ alpha: 0.25, resolution: 64, classes: 5 }), {
      softmax: true,
    });
    const [other] = asParts(await second);
    if (!other) throw new Error('no parts');
    const parts = [...asParts(graph), { ...other, name: 'other.json' }];
    expect(await nodesOf(parts)).toBe(graph.file.modelTopology.node.length);
  });

  test('capital letters in an ending make no difference', async () => {
    const [listing, shard] = asParts(graph);
    if (!listing || !shard) throw new Error('no parts');
    expect(await nodesOf([{ ...listing, name: 'MODEL.JSON' }, shard])).toBe(
      graph.file.modelTopology.node.length,
    );
  });

  test('a damaged model.json is named rather than what lies beside it', async () => {
    await expect(filesFrom([metadata, json('model.json', '{')])).rejects.toMatchObject({
      facts: { detail: expect.stringMatching(/^model\.json: /) as string },
    });
  });

  test('without a model the first of them is named', async () => {
    await expect(filesFrom([metadata, broken])).rejects.toMatchObject({
      kind: 'model-damaged',
      facts: { detail: 'metadata.json: no TensorFlow.js model' },
    });
  });
});

test('several files of weights are joined in the order of the list, not in that of the choice', async () => {
  const weights = graph.file.weightsManifest.flatMap((group) => group.weights);
  const paths = ['group1-shard1of3.bin', 'group1-shard2of3.bin', 'group1-shard3of3.bin'];
  const listing = { ...graph.file, weightsManifest: [{ paths, weights }] };
  const shardBytes = 100_000;
  const shards = paths.map((name, index) => {
    const end = index === 2 ? undefined : (index + 1) * shardBytes;
    return { name, blob: new Blob([graph.weights.slice(index * shardBytes, end)]) };
  });
  const files = await filesFrom([
    ...shards.toReversed(),
    json('model.json', JSON.stringify(listing)),
  ]);
  expect(files.weights.byteLength).toBe(weightBytes(graph.file));
  expect(new Uint8Array(files.weights)).toEqual(new Uint8Array(graph.weights));
});
