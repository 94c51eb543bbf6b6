import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { engineForAllTests } from '../../tests/support/engine/served-engine';
import { preparedCrop } from '../../tests/support/engine/site';
import type { CropName } from '../../tests/fixtures/crops/load';
import { sixViews, usualView } from './picture/crop';
import type { PreparedPicture } from './picture/prepare';
import type { EngineSource, TfEngine } from './tf-engine';

const names = ['cat', 'espresso', 'rocket', 'allium', 'alpine-landscape', 'cat'] as const;

let engine: TfEngine;

engineForAllTests(async (started) => {
  engine = started;
  await engine.load();
});

function pictureOf(name: CropName): PreparedPicture {
  const source = preparedCrop(name);
  if (source.kind !== 'prepared') throw new Error(source.kind);
  return source.picture;
}

/** Six different pictures stand for six views: what is averaged does not know what they show. */
function sixPictures(): EngineSource {
  const [first, ...others] = names.map(pictureOf);
  if (!first) throw new Error('no picture');
  return { kind: 'prepared', picture: { ...first, further: others.map(({ rgba }) => rgba) } };
}

/** By class index. */
async function probabilities(source: EngineSource, views = [usualView]): Promise<number[]> {
  const { predictions } = await engine.classify(source, { views, topK: 1000 });
  const byIndex = [...predictions].sort((a, b) => a.index - b.index);
  return byIndex.map(({ probability }) => probability);
}

describe('six views', () => {
  test('give the mean of the probabilities of six single runs', async () => {
    const averaged = await probabilities(sixPictures(), [...sixViews]);
    const single: number[][] = [];
    for (const name of names) single.push(await probabilities(preparedCrop(name)));
    expect(averaged).toHaveLength(1000);
    averaged.forEach((probability, index) => {
      const mean = single.reduce((sum, each) => sum + (each[index] ?? NaN), 0) / 6;
      expect(probability).toBeCloseTo(mean, 9);
    });
    expect(Math.max(...averaged)).toBeLessThan(Math.max(...(single[0] ?? [])));
  });

  test('are counted in the answer, and leave no tensor', async () => {
    const before = memory().numTensors;
    const answer = await engine.classify(sixPictures(), { views: sixViews });
    expect(answer.views).toBe(6);
    expect(answer.predictions).toHaveLength(5);
    expect(memory().numTensors).toBe(before);
    expect((await engine.classify(preparedCrop('cat'))).views).toBeUndefined();
  });

  test('can be given up between two runs', async () => {
    const signal = AbortSignal.abort();
    const asking = engine.classify(sixPictures(), { views: sixViews, signal });
    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

test('numbers of a wrong range give another answer than the own range', async () => {
  const usual = await probabilities(preparedCrop('cat'));
  const own = await probabilities(preparedCrop('cat'), [{ ...usualView, range: [0, 1] }]);
  const wrong = await probabilities(preparedCrop('cat'), [{ ...usualView, range: [0, 255] }]);
  expect(own).toEqual(usual);
  expect(Math.abs((wrong[285] ?? NaN) - (usual[285] ?? NaN))).toBeGreaterThan(0.1);
});

test('the inspector goes on about the picture last seen in the usual view', async () => {
  await engine.classify(preparedCrop('cat'));
  const before = await engine.inspect.evidence({ classIndex: 285 });
  await engine.classify(preparedCrop('rocket'), { views: [usualView] });
  expect(await engine.inspect.evidence({ classIndex: 285 })).toEqual(before);
  await engine.classify(preparedCrop('rocket'));
  expect(await engine.inspect.evidence({ classIndex: 285 })).not.toEqual(before);
});
