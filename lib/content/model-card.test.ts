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
