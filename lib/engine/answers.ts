import { classOf } from '../content/imagenet/classes';
import { vietnameseKind } from '../content/networks/everyday-kinds';
import { softmax } from '../ops/softmax';
import type { ModelDescription } from './model-file';
import { classProbabilities, largest } from './predictions';
import type { TensorData } from './tensor-data';
import type { Prediction } from './types';

/** What the outputs of a network stand for. */
export interface Meaning {
  readonly description: ModelDescription;
  /** For `cells`: the words for the logits of one box, that for "none" first. */
  readonly labels?: readonly string[];
}

const imagenetClasses = 1000;

/** 1001 outputs are those of ImageNet's classes with a background first. */
export function hasBackground({ answers, outputs }: ModelDescription): boolean {
  return answers === 'cells' || outputs === imagenetClasses + 1;
}

/** Classes told apart, background or "none" left out. */
export function classCount(description: ModelDescription): number {
  if (description.answers === 'raw') return 0;
  return description.outputs - (hasBackground(description) ? 1 : 0);
}

function nameOf(
  index: number,
  { description, labels }: Meaning,
): Omit<Prediction, 'index' | 'probability'> {
  if (description.answers === 'classes' && classCount(description) === imagenetClasses) {
    return classOf(index);
  }
  const label = labels?.[index + 1];
  if (label !== undefined)
    return { id: label, english: label, vietnamese: vietnameseKind(label) ?? label };
  return { id: `class-${index}`, english: `Class ${index}`, vietnamese: `Lớp ${index}` };
}

/** σ(x) = 1 / (1 + e^-x): a score from 0 to 1 for one kind, whatever the others are. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The highest logit of each kind over all cells and boxes; the kind runs fastest. */
function bestOfCells(outputs: readonly TensorData[], kinds: number): Float32Array {
  const best = new Float32Array(kinds).fill(-Infinity);
  for (const { data } of outputs) {
    data.forEach((logit, place) => {
      const kind = place % kinds;
      if (logit > (best[kind] ?? logit)) best[kind] = logit;
    });
  }
  return best;
}

/** One number per class of what the network computed, "none" or the background first if it has one. */
export function logitsOf(outputs: readonly TensorData[], { description }: Meaning): Float32Array {
  if (description.answers === 'cells') return bestOfCells(outputs, description.outputs);
  return outputs[0]?.data ?? new Float32Array();
}

/** One per class, from 0 to 1: together 1, but independent of each other for `cells`. */
function probabilitiesOf(logits: Float32Array, description: ModelDescription): readonly number[] {
  if (description.answers === 'cells') return Array.from(logits.subarray(1), sigmoid);
  return hasBackground(description) ? classProbabilities(logits) : softmax(logits);
}

/** The `count` most probable classes, most probable first; none for numbers of unknown meaning. */
export function predictionsFrom(
  logits: Float32Array,
  meaning: Meaning,
  count: number,
): Prediction[] {
  return averagePredictions([logits], meaning, count);
}

/** The same by the mean of the probabilities over several views of one picture. */
export function averagePredictions(
  views: readonly Float32Array[],
  meaning: Meaning,
  count: number,
): Prediction[] {
  const { description } = meaning;
  if (description.answers === 'raw') return [];
  const ofViews = views.map((logits) => probabilitiesOf(logits, description));
  const probabilities = Array.from(
    { length: classCount(description) },
    (_, index) => ofViews.reduce((sum, view) => sum + (view[index] ?? 0), 0) / views.length,
  );
  return largest(probabilities, count).map((index) => ({
    index,
    ...nameOf(index, meaning),
    probability: probabilities[index] ?? 0,
  }));
}
