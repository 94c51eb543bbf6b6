import { describe, expect, test } from 'vitest';
import {
  asParts,
  generateGraph,
  type GeneratedGraph,
  type GraphStyle,
} from '../../tests/support/engine/generate-graph';
import { given, noise, small, smallV2 } from '../../tests/support/engine/given';
import { inShards } from '../../tests/support/engine/stored-as';
import { engineForEachTest } from '../../tests/support/engine/served-engine';
import { preparedCrop } from '../../tests/support/engine/site';
import type { TfEngine } from './tf-engine';
import type { ModelPart } from './types';

let engine: TfEngine;

engineForEachTest((fresh) => {
  engine = fresh;
});

async function load(graph: GeneratedGraph | Promise<GeneratedGraph>, inputSize = 64) {
  return engine.load({ source: given(asParts(await graph), inputSize) });
}

describe('a graph model given as files', () => {
  const styles: readonly GraphStyle[] = [
    { after: 'batch-norm', padding: 'explicit', head: 'dense', softmax: true },
    { after: 'mul-add', rescaling: 'from-0-to-1' },
    { after: 'bias-add', rescaling: 'from-0-to-255', softmax: true },
  ];

  test.each(styles)('%o runs, and every layer is what lib/ops defines', async (style) => {
    for (const network of [small(12), smallV2(12)]) {
      const info = await load(generateGraph(network, style));
      expect(info).toMatchObject({ id: 'files', inputSize: 64, classes: 12 });
      const { predictions } = await engine.classify(noise(64), { topK: 12 });
      expect(predictions).toHaveLength(12);
      expect(predictions.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6);
      expect(predictions[0]?.english).toMatch(/^Class \d+$/);
      const { passed, worst, layers } = await engine.inspect.check();
      expect(layers).toHaveLength(network.family === 'mobilenet-v1' ? 28 : 53);
      expect(worst.worst.difference).toBeLessThan(1e-3);
      expect(passed).toBe(true);
      const evidence = await engine.inspect.evidence({ classIndex: 3, against: 4 });
      if (evidence.kind !== 'exact') throw new Error(evidence.kind);
      const sum = evidence.cells.reduce((total, value) => total + value, evidence.bias);
      expect(sum).toBeCloseTo(evidence.logit, 3);
    }
  });

  // What lib/ops makes of the decoded weights, and what TensorFlow.js makes of the same file.
  test.each(['float16', 'uint8', 'uint16'] as const)(
    'weights stored as %s in three shards run as lib/ops decodes them, whatever their order',
    async (as) => {
      const [listing, ...shards] = inShards(await generateGraph(small(5)), as, 3);
      if (!listing) throw new Error('no listing');
      await engine.load({ source: given([...shards.reverse(), listing], 64) });
      await engine.classify(noise(64));
      const { passed, worst, layers } = await engine.inspect.check();
      expect(layers).toHaveLength(28);
      expect(worst.worst.difference).toBeLessThan(1e-3);
      expect(passed).toBe(true);
    },
  );

  test('softmax inside changes no probability', async () => {
    const graph = (softmax: boolean) => generateGraph(small(5), { softmax });
    await load(graph(false));
    const outside = (await engine.classify(noise(64))).predictions;
    await load(graph(true));
    const inside = (await engine.classify(noise(64))).predictions;
    expect(inside).toEqual(outside);
  });

  test('1001 classes are those of ImageNet after a background', async () => {
    const info = await load(generateGraph(small(1001)));
    expect(info.classes).toBe(1000);
    const { predictions } = await engine.classify(noise(64));
    expect(predictions[0]?.id).toMatch(/^n\d{8}$/);
  });

  test('with another head answers nothing but shows its layers', async () => {
    const info = await load(generateGraph(small(5), { head: 'none' }));
    expect(info.classes).toBe(0);
    expect((await engine.classify(noise(64))).predictions).toEqual([]);
    expect(await engine.inspect.network()).toMatchObject({ head: 'other', classes: null });
    const [last] = await engine.inspect.activations({ layers: ['block13/pointwise'] });
    expect(last?.shape).toEqual([2, 2, 256]);
    await expect(engine.inspect.evidence({ classIndex: 0 })).rejects.toMatchObject({
      kind: 'not-offered',
    });
  });

  test('that is no MobileNet is refused with its first layer that does not fit', async () => {
    const graph = generateGraph(small(5), {
      change: (plan) => (plan.name === 'block2/depthwise' ? { ...plan, kernel: 5 } : plan),
    });
    await expect(load(graph)).rejects.toMatchObject({
      kind: 'not-a-mobilenet',
      facts: { layer: 'block2/depthwise', aspect: 'kernel', expected: '3 × 3', found: '5 × 5' },
    });
  });
});

describe('files that are damaged', () => {
  const refused = async (files: readonly ModelPart[]) => {
    await engine.load();
    const before = await engine.counters();
    const error: unknown = await engine
      .load({ source: given(files, 64) })
      .catch((thrown: unknown) => thrown);
    expect(await engine.counters()).toEqual(before);
    // The last good network stays.
    expect((await engine.load()).id).toBe('mobilenet-v1-0.25-224');
    expect((await engine.classify(preparedCrop('cat'))).predictions[0]?.english).toBe(
      'Egyptian cat',
    );
    return error;
  };
  const parts = async (style: GraphStyle = {}) => asParts(await generateGraph(small(5), style));
  const withWeights = async (change: (bytes: Uint8Array<ArrayBuffer>) => BlobPart) => {
    const [listing, shard] = await parts();
    if (!listing || !shard) throw new Error('no parts');
    const bytes = new Uint8Array(await shard.blob.arrayBuffer());
    return [listing, { ...shard, blob: new Blob([change(bytes)]) }];
  };

  test.each([
    ['too short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -4)],
    ['too long', (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes, '1234'])],
    ['no numbers', (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(0xff)],
    ['all zero', (bytes: Uint8Array<ArrayBuffer>) => zeroed(bytes)],
  ] as const)('weights that are %s are refused', async (_, change) => {
    expect(await refused(await withWeights(change))).toMatchObject({ kind: 'model-damaged' });
  });

  /** Keeps the few integers (axes, sides of paddings) that the graph needs to run at all. */
  function zeroed(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const words = new Uint32Array(bytes.buffer);
    return new Uint8Array(words.map((word) => (word < 100 ? word : 0)).buffer);
  }

  test('a network that answers the same to every picture is refused', async () => {
    const weight = (name: string) => (name.startsWith('classifier') ? 0 : 0.01);
    expect(await refused(await parts({ weight }))).toMatchObject({
      kind: 'model-damaged',
      facts: { detail: 'the outputs do not depend on the picture' },
    });
  });

  test('a missing file is named', async () => {
    const [listing, shard] = await parts();
    if (!listing || !shard) throw new Error('no parts');
    expect(await refused([listing])).toMatchObject({
      kind: 'model-incomplete',
      facts: { file: 'group1-shard1of1.bin' },
    });
    expect(await refused([shard])).toMatchObject({
      kind: 'model-incomplete',
      facts: { file: 'model.json' },
    });
  });

  test.each([
    ['no JSON', '{'],
    ['another JSON', '{"a": 1}'],
    ['null', 'null'],
    [
      'a graph of nothing',
      '{"format":"graph-model","modelTopology":{"node":[{}]},"weightsManifest":[]}',
    ],
    [
      'a list of nothing',
      '{"format":"graph-model","modelTopology":{"node":[]},"weightsManifest":[{}]}',
    ],
    [
      'a model without layers',
      '{"modelTopology":{"class_name":"Model","config":{}},"weightsManifest":[]}',
    ],
  ])('%s is refused', async (_, text) => {
    const error = await refused([{ name: 'model.json', blob: new Blob([text]) }]);
    expect(['model-damaged', 'not-a-mobilenet']).toContain((error as { kind: string }).kind);
  });
});
