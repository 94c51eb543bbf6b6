import { classOf } from '../content/imagenet/classes';
import { softmax } from '../ops/softmax';
import type { Prediction } from './types';

/**
 * Probabilities of the classes alone, together 1.
 * @param logits one per output; index 0 is the background class and is left out
 */
export function classProbabilities(logits: Float32Array): number[] {
  return softmax(logits.subarray(1));
}

/** Indices of the `count` largest values, largest first; of equal values the first comes first. */
export function largest(values: readonly number[], count: number): number[] {
  return values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);
}

/** The `count` most probable classes with their names, most probable first. */
export function predictionsOf(logits: Float32Array, count: number): Prediction[] {
  const probabilities = classProbabilities(logits);
  return largest(probabilities, count).map((index) => ({
    index,
    ...classOf(index),
    probability: probabilities[index] ?? 0,
  }));
}
