import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cropNames, reference8bitLogits, type CropName } from '../../tests/fixtures/crops/load';
import { engineForAllTests } from '../../tests/support/engine/served-engine';
import { preparedCrop, root } from '../../tests/support/engine/site';
import type { TfEngine } from './tf-engine';

let engine: TfEngine;

engineForAllTests((started) => {
  engine = started;
});

/** A folder of further models for tests; they are not part of the project. */
const models = path.resolve(root, process.env.MOBILENET_TEST_MODELS ?? '../shared/models');
const published = path.join(models, 'mobilenet_v2_1.0_224_u8');
const isThere = existsSync(published);
if (!isThere) {
  console.warn(`Skipped: ${published} is not there. MOBILENET_TEST_MODELS names another folder.`);
}

describe.skipIf(!isThere)('an ImageNet MobileNetV2 with 8-bit weights', () => {
  const parts = () =>
    readdirSync(published).map((name) => ({
      name,
      blob: new Blob([Uint8Array.from(readFileSync(path.join(published, name)))]),
    }));

  beforeAll(() => engine.load({ source: { kind: 'files', files: parts() } }));

  test('is recognised as V2 1.0 with 1000 classes and a background', async () => {
    expect(await engine.inspect.network()).toMatchObject({
      family: 'mobilenet-v2',
      alpha: { nearest: 1, exact: true },
      input: { side: 224, changeable: true, range: [0, 1] },
      head: 'pooled-linear',
      outputs: 1001,
      classes: 1000,
      hasBackground: true,
      answersAlike: false,
    });
  });

  test.each(cropNames)('gives every logit of %s within 0.001 of the reference', async (name) => {
    await engine.classify(preparedCrop(name));
    const [scores] = await engine.inspect.activations({ layers: ['head/classifier'] });
    const expected = reference8bitLogits(name);
    expect(scores?.data).toHaveLength(1001);
    const apart = expected.map((logit, index) => Math.abs(logit - (scores?.data[index] ?? NaN)));
    expect(Math.max(...apart)).toBeLessThan(1e-3);
  });

  test('computes all 53 layers as lib/ops defines them', async () => {
    for (const name of cropNames) {
      await engine.classify(preparedCrop(name));
      const { layers, worst } = await engine.inspect.check();
      expect(layers).toHaveLength(53);
      expect(worst.worst.difference).toBeLessThan(1e-3);
    }
  });

  test('names what is in each picture', async () => {
    const best = async (name: CropName) =>
      (await engine.classify(preparedCrop(name))).predictions[0]?.english;
    expect(await best('cat')).toBe('Egyptian cat');
    expect(await best('espresso')).toBe('espresso');
    expect(await best('rocket')).toBe('missile');
    expect(await best('alpine-landscape')).toBe('alp');
    expect(await best('allium')).toBe('goblet');
  });
});
