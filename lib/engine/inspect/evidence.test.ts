import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { engineForAllTests } from '../../../tests/support/engine/served-engine';
import { preparedCrop } from '../../../tests/support/engine/site';
import type { TfEngine } from '../tf-engine';
import type { TensorData } from '../tensor-data';
import { cellEvidence, exactEvidence } from './evidence';
import type { CellEvidence, Evidence, ExactEvidence } from './types';

let engine: TfEngine;

engineForAllTests((started) => {
  engine = started;
});

const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

function exact(evidence: Evidence): ExactEvidence {
  if (evidence.kind !== 'exact') throw new Error(evidence.kind);
  return evidence;
}

function ofCells(evidence: Evidence): CellEvidence {
  if (evidence.kind !== 'cells') throw new Error(evidence.kind);
  return evidence;
}

describe('class evidence of MobileNetV1', () => {
  beforeAll(async () => {
    await engine.load({ source: { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } });
    await engine.classify(preparedCrop('cat'));
  });

  test('sums to the logit of every one of the 1000 classes, over cells and over channels', async () => {
    const [features, scores] = await engine.inspect.activations({
      layers: ['block13/pointwise', 'head/classifier'],
    });
    const { kernel, bias } = await engine.inspect.weights({ layer: 'head/classifier' });
    if (!features || !scores) throw new Error('not read');
    const classifier = { shape: kernel.shape, kernel: kernel.data, bias };
    let worst = 0;
    for (let output = 1; output <= 1000; output++) {
      const shown = exactEvidence(features, classifier, scores.data, { output, against: null });
      for (const parts of [shown.cells, shown.channels]) {
        worst = Math.max(worst, Math.abs(total(parts) + shown.bias - shown.logit));
      }
    }
    expect(worst).toBeLessThan(1e-3);
    expect(worst).toBeGreaterThan(0);
  });

  test('is a map of 7 × 7 cells and 256 channels for the Egyptian cat', async () => {
    const shown = exact(await engine.inspect.evidence({ classIndex: 285 }));
    expect([shown.height, shown.width, shown.cells.length]).toEqual([7, 7, 49]);
    expect(shown.channels).toHaveLength(256);
    expect(shown.logit).toBeGreaterThan(5);
    expect(Math.max(...shown.cells)).toBeGreaterThan(0);
  });

  test('for one class against another is the difference of both', async () => {
    const cat = exact(await engine.inspect.evidence({ classIndex: 285 }));
    const tabby = exact(await engine.inspect.evidence({ classIndex: 281 }));
    const shown = exact(await engine.inspect.evidence({ classIndex: 285, against: 281 }));
    expect(shown.logit).toBeCloseTo(cat.logit - tabby.logit, 4);
    shown.cells.forEach((value, cell) => {
      expect(value).toBeCloseTo((cat.cells[cell] ?? NaN) - (tabby.cells[cell] ?? NaN), 4);
    });
    expect(total(shown.channels) + shown.bias).toBeCloseTo(shown.logit, 3);
  });

  test.each([-1, 1000, 0.5])('for class %d is not offered', async (classIndex) => {
    const asking = engine.inspect.evidence({ classIndex });
    await expect(asking).rejects.toMatchObject({ kind: 'not-offered' });
  });
});

describe('evidence of the detector', () => {
  beforeAll(async () => {
    await engine.load({ source: { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' } });
  });

  test('is a map of scores for each of its six maps, whose best is the prediction', async () => {
    const { predictions } = await engine.classify(preparedCrop('cat', 300));
    const [best] = predictions;
    expect(best?.english).toBe('Cat');
    const { maps } = ofCells(await engine.inspect.evidence({ classIndex: best?.index ?? -1 }));
    expect(maps.map(({ height, width, boxes }) => [height, width, boxes])).toEqual([
      [19, 19, 3],
      [10, 10, 6],
      [5, 5, 6],
      [3, 3, 6],
      [2, 2, 6],
      [1, 1, 6],
    ]);
    const highest = Math.max(...maps.map(({ scores }) => Math.max(...scores)));
    expect(highest).toBeCloseTo(best?.probability ?? NaN, 6);
    expect(highest).toBeCloseTo(0.85, 2);
  });
});

describe('on any numbers', () => {
  const random = (length: number) =>
    fc.float32Array({ minLength: length, maxLength: length, min: -9, max: 9, noNaN: true });

  test('the parts sum to the whole', () => {
    const any = fc.tuple(random(2 * 3 * 4), random(4 * 5), random(5), fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(any, ([map, kernel, bias, output, against]) => {
        const features = { shape: [2, 3, 4], data: map };
        const logits = Float32Array.from(bias, (b, o) => {
          let sum = b;
          map.forEach((x, i) => (sum += (x * (kernel[(i % 4) * 5 + o] ?? NaN)) / 6));
          return sum;
        });
        const classifier = { shape: [4, 5], kernel, bias };
        const shown = exactEvidence(features, classifier, logits, { output, against });
        expect(total(shown.cells) + shown.bias).toBeCloseTo(shown.logit, 3);
        expect(total(shown.channels) + shown.bias).toBeCloseTo(shown.logit, 3);
      }),
    );
  });

  test('a cell takes the best of its boxes', () => {
    // Two cells, two boxes each, logits for none and one kind.
    const map: TensorData = { shape: [1, 2, 4], data: Float32Array.of(9, 0, 9, 2, 9, -1, 9, -3) };
    const { maps } = cellEvidence([map], 2, { output: 1, against: null });
    expect(maps[0]?.boxes).toBe(2);
    expect([...(maps[0]?.scores ?? [])].map((score) => score.toFixed(4))).toEqual([
      (1 / (1 + Math.exp(-2))).toFixed(4),
      (1 / (1 + Math.exp(1))).toFixed(4),
    ]);
  });
});
