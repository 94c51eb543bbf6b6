import { memory } from '@tensorflow/tfjs-core';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeAssets } from '../../scripts/prepare/assets';
import type { EngineSource, TfEngine } from './tf-engine';
import { createTfEngine } from './tf-engine';
import type { LoadProgress } from './types';

const root = fileURLToPath(new URL('../..', import.meta.url));
let site: string;
let siteUrl: string;
let reachable: boolean;
let engine: TfEngine;

/** The files as the site serves them, in a folder of their own. */
beforeAll(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  siteUrl = `${pathToFileURL(site).href}/`;
  for (const [name, data] of makeAssets(root)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), data);
  }
  vi.stubGlobal('fetch', async (url: URL, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    if (!reachable) throw new TypeError('Failed to fetch');
    return new Response(Uint8Array.from(readFileSync(url)));
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(site, { recursive: true });
});
beforeEach(() => {
  reachable = true;
  engine = createTfEngine(siteUrl);
  return () => engine.dispose();
});

function catCrop(): EngineSource {
  const file = path.join(root, 'tests/fixtures/crops/cat-224.png');
  const { data } = PNG.sync.read(readFileSync(file));
  const rgba = Uint8ClampedArray.from(data);
  const crop = { x: 94.25, y: 18.75, side: 262.5 };
  return {
    kind: 'prepared',
    picture: { rgba, width: 451, height: 300, crop, timings: { decode: 2, prepare: 1 } },
  };
}

describe('loading', () => {
  test('tells what it does and what it got', async () => {
    const heard: LoadProgress[] = [];
    const info = await engine.load({ onProgress: (progress) => heard.push(progress) });
    expect(info).toEqual({
      id: 'mobilenet-v1-0.25-224',
      backend: 'wasm-simd',
      inputSize: 224,
      classes: 1000,
      weightBytes: 964_996,
    });
    expect(heard[0]).toEqual({ phase: 'fetching', loadedBytes: 0, totalBytes: 964_996 });
    expect(heard.slice(-2)).toEqual([{ phase: 'starting' }, { phase: 'warming-up' }]);
  });

  test('twice gives the same answer', async () => {
    const [first, second] = await Promise.all([engine.load(), engine.load()]);
    expect(second).toBe(first);
  });

  test('works at the next try once the site is reachable again', async () => {
    reachable = false;
    await expect(engine.load()).rejects.toMatchObject({ kind: 'model-unreachable' });
    reachable = true;
    expect((await engine.load()).backend).toBe('wasm-simd');
  });

  test.each(['fetching', 'starting', 'warming-up'] as const)(
    'can be aborted while %s, leaves no tensor and can be done again',
    async (phase) => {
      const before = memory().numTensors;
      const abort = new AbortController();
      const onProgress = (progress: LoadProgress) => progress.phase === phase && abort.abort();
      const loading = engine.load({ onProgress, signal: abort.signal });
      await expect(loading).rejects.toMatchObject({ kind: 'cancelled' });
      await vi.waitFor(() => expect(memory().numTensors).toBe(before));
      expect((await engine.load()).classes).toBe(1000);
    },
  );
});

describe('classifying', () => {
  test('loads by itself and answers with names, size, crop and times', async () => {
    const answer = await engine.classify(catCrop());
    expect(answer.predictions.map(({ english }) => english)).toEqual([
      'Egyptian cat',
      'tabby',
      'lynx',
      'tiger cat',
      'cheetah',
    ]);
    expect(answer).toMatchObject({
      backend: 'wasm-simd',
      width: 451,
      height: 300,
      crop: { x: 94.25, y: 18.75, side: 262.5 },
      timings: { decode: 2, prepare: 1 },
    });
    expect(answer.timings.run).toBeGreaterThan(0);
    expect(answer.timings.read).toBeGreaterThanOrEqual(0);
  });

  test.each([
    [1, 1],
    [1000, 1000],
    [5000, 1000],
    [0, 1],
  ])('asked for %i predictions gives %i', async (topK, count) => {
    const { predictions } = await engine.classify(catCrop(), { topK });
    expect(predictions).toHaveLength(count);
  });

  test('all classes sums to 1', async () => {
    const { predictions } = await engine.classify(catCrop(), { topK: 1000 });
    const sum = predictions.reduce((total, { probability }) => total + probability, 0);
    expect(sum).toBeCloseTo(1, 6);
  });

  test('leaves the counters as they were', async () => {
    await engine.load();
    const before = await engine.counters();
    for (let run = 0; run < 20; run++) await engine.classify(catCrop());
    const text = { kind: 'file' as const, blob: new Blob(['no picture']) };
    await expect(engine.classify(text)).rejects.toMatchObject({ kind: 'not-an-image' });
    await expect(engine.classify(catCrop(), { signal: AbortSignal.abort() })).rejects.toMatchObject(
      { kind: 'cancelled' },
    );
    expect(await engine.counters()).toEqual(before);
  });

  test('tells of a bad file without waiting for the network', async () => {
    reachable = false;
    const empty = { kind: 'file' as const, blob: new Blob([]) };
    await expect(engine.classify(empty)).rejects.toMatchObject({ kind: 'empty-file' });
  });
});

test('a disposed engine holds no tensor and refuses to work', async () => {
  const before = memory().numTensors;
  const other = createTfEngine(siteUrl);
  await other.load();
  await other.dispose();
  expect(memory().numTensors).toBe(before);
  await expect(other.classify(catCrop())).rejects.toMatchObject({ kind: 'engine-unavailable' });
});
