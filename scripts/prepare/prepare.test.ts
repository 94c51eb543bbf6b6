import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GraphModelFile } from '../../lib/engine/model-file';
import { weightBytes } from '../../lib/engine/model-file';
import { makeAssets } from './assets';
import { checkMobilenetV1, mobilenetV1Recipe } from './recipes/mobilenet-v1';
import { PrepareError, readSource, sha256 } from './source-file';
import { isUpToDate, writeStamp } from './stamp';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = { package: 'weights', path: 'a.bin', sha256: sha256('right') };

describe('a source file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'prepare-'));
    mkdirSync(path.join(folder, 'node_modules/weights'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (text: string) =>
    writeFileSync(path.join(folder, 'node_modules/weights/a.bin'), text);

  test('is read where its hash is the expected one', () => {
    write('right');
    expect(new TextDecoder().decode(readSource(folder, source))).toBe('right');
  });

  test('that is missing says to run npm ci', () => {
    expect(() => readSource(folder, source)).toThrow(
      new PrepareError('weights/a.bin is missing. Run "npm ci", then try again.'),
    );
  });

  test('that differs says so and to run npm ci', () => {
    write('wrong');
    expect(() => readSource(folder, source)).toThrow(/not the file .* tested .* Run "npm ci"/s);
  });
});

describe('the prepared MobileNetV1', () => {
  const assets = makeAssets(root);
  const folder = 'models/mobilenet-v1-0.25-224';
  const json = new TextDecoder().decode(assets.get(`${folder}/model.json`));
  const model = JSON.parse(json) as GraphModelFile;

  test('has 13 fused depthwise layers and no loose bias or activation', () => {
    const ops = model.modelTopology.node.map(({ op }) => op);
    expect(ops.filter((op) => op === 'FusedDepthwiseConv2dNative')).toHaveLength(13);
    expect(ops.filter((op) => op === '_FusedConv2D')).toHaveLength(15);
    expect(ops).not.toContain('DepthwiseConv2dNative');
    expect(ops).not.toContain('BiasAdd');
    expect(ops).not.toContain('Relu6');
  });

  test('takes two bytes for each of 452,696 weights, four for each of 14,899 others and the two axes', () => {
    expect(assets.get(`${folder}/weights.bin`)?.byteLength).toBe(964_996);
    expect(weightBytes(model)).toBe(964_996);
  });

  test('comes with its licence, as the wasm files do', () => {
    for (const name of [`${folder}/LICENSE`, 'wasm/LICENSE']) {
      expect(new TextDecoder().decode(assets.get(name))).toContain('Apache License');
    }
    expect([...assets.keys()].filter((name) => name.startsWith('wasm/'))).toEqual([
      'wasm/tfjs-backend-wasm-simd.wasm',
      'wasm/tfjs-backend-wasm.wasm',
      'wasm/LICENSE',
    ]);
  });

  test('is refused where a filter has another shape or a byte is missing', () => {
    const { topology, weights } = mobilenetV1Recipe.sources;
    if (!topology || !weights) throw new Error('The recipe names no sources.');
    const original = new TextDecoder().decode(readSource(root, topology));
    const binary = readSource(root, weights);
    const wider = original.replace('"shape": [3, 3, 3, 8]', '"shape": [3, 3, 3, 9]');
    expect(wider).not.toBe(original);
    checkMobilenetV1(JSON.parse(original) as GraphModelFile, binary);
    expect(() => checkMobilenetV1(JSON.parse(wider) as GraphModelFile, binary)).toThrow(
      /not the filters/,
    );
    expect(() =>
      checkMobilenetV1(JSON.parse(original) as GraphModelFile, binary.subarray(1)),
    ).toThrow('The weights are 1870387 bytes, their list says 1870388.');
  });
});

describe('the stamp', () => {
  let folder: string;
  const assets = new Map([['models/a', new TextEncoder().encode('weights')]]);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'prepare-'));
    for (const [name, text] of [
      ['scripts/prepare/main.ts', 'one'],
      ['lib/engine/model-file.ts', 'two'],
      ['lib/content/model-catalogue.ts', 'three'],
      ['public/models/a', 'weights'],
    ] as const) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    writeStamp(folder, assets);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('says up to date after a run', () => {
    expect(isUpToDate(folder)).toBe(true);
  });

  test.each([
    'scripts/prepare/main.ts',
    'lib/engine/model-file.ts',
    'lib/content/model-catalogue.ts',
    'public/models/a',
  ])('says out of date once %s has changed', (name) => {
    writeFileSync(path.join(folder, name), 'changed');
    expect(isUpToDate(folder)).toBe(false);
  });

  test('says out of date once an output is gone', () => {
    rmSync(path.join(folder, 'public/models/a'));
    expect(isUpToDate(folder)).toBe(false);
  });
});
