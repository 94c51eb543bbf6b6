import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelCard, samplingMargin } from './model-card';

it('counts the embedded network as its weights file has it, batch norms folded', () => {
  // 463,856 kernel weights, 2,736 folded biases, 1,001 biases of the classifier.
  expect(modelCard.parameters).toBe(463_856 + 2_736 + 1_001);
  expect(modelCard.macs).toBe(41_030_528);
});

it('knows how far a sample of 1000 photos can be off', () => {
  expect(samplingMargin(0.5, 1000)).toBeCloseTo(0.031, 4);
  expect(modelCard.margin).toBeCloseTo(0.0307, 4);
});

it('never lists a top-5 under its top-1', () => {
  expect(modelCard.measured.filter(({ top1, top5 }) => top5 < top1)).toEqual([]);
});

it('cites what the golden list of published figures says', () => {
  const { entries } = JSON.parse(readFileSync('tests/fixtures/golden/published.json', 'utf8')) as {
    entries: { name: string; source: string; top1: number; top5: number | null }[];
  };
  const named = (name: string, source: string) =>
    entries.find((entry) => entry.name === name && entry.source === source);
  const slim = named('MobileNet_v1_0.25_224', 'slim_v1_readme');
  expect([slim?.top1, slim?.top5]).toEqual([49.8, 74.2]);
  expect(modelCard.slim).toEqual({ top1: 0.498, top5: 0.742 });
  expect(named('0.25 MobileNet-224', 'v1_paper')?.top1).toBe(50.6);
  expect(modelCard.publishedTop1).toBe(0.506);
});
