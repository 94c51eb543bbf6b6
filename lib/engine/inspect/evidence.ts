/**
 * Which places and which channels of the last feature map a logit comes from. For a head of global
 * average pooling and one linear layer this is arithmetic, not interpretation:
 *
 *   logit = b + Σ w[k] · mean(F[k]) = b + Σ over cells of (Σ w[k] · F[cell, k]) / cells
 */
import { valueAt } from '../../ops';
import { sigmoid, hasBackground, classCount } from '../answers';
import { EngineError } from '../errors';
import { foldLayer, type FoldedLayer } from '../recognise/fold';
import type { TensorData } from '../tensor-data';
import { asMap } from './convolution-of';
import { pictureOf, readTensors, tensorIn, type OpenNetwork } from './open-network';
import type { CellEvidence, Evidence, EvidenceQuestion, ExactEvidence } from './types';

/** Outputs in question: that of the class, and that of the class it is held against. */
interface Outputs {
  readonly output: number;
  readonly against: number | null;
}

/** @param features the last feature map; @param logits all that the network computed from it */
export function exactEvidence(
  features: TensorData,
  classifier: FoldedLayer,
  logits: Float32Array,
  { output, against }: Outputs,
): ExactEvidence {
  const { shape, data } = asMap(features);
  const [height, width, channelCount] = shape;
  const outputs = classifier.bias.length;
  const pick = (values: Float32Array, from: number) =>
    valueAt(values, from + output) - (against === null ? 0 : valueAt(values, from + against));

  const cells = new Float64Array(height * width);
  const channels = new Float64Array(channelCount);
  for (let channel = 0; channel < channelCount; channel++) {
    const weight = pick(classifier.kernel, channel * outputs) / cells.length;
    for (let cell = 0; cell < cells.length; cell++) {
      const share = weight * valueAt(data, cell * channelCount + channel);
      cells[cell] = (cells[cell] ?? 0) + share;
      channels[channel] = (channels[channel] ?? 0) + share;
    }
  }
  return {
    kind: 'exact',
    height,
    width,
    cells: Float32Array.from(cells),
    channels: Float32Array.from(channels),
    bias: pick(classifier.bias, 0),
    logit: pick(logits, 0),
  };
}

/** A map of logits, boxes × kinds for each cell, as the best score of one kind in each cell. */
function bestScores({ shape, data }: TensorData, kinds: number, kind: number): Float32Array {
  const [height, width, channels] = asMap({ shape, data }).shape;
  return Float32Array.from({ length: height * width }, (_, cell) => {
    let best = -Infinity;
    for (let place = kind; place < channels; place += kinds) {
      best = Math.max(best, valueAt(data, cell * channels + place));
    }
    return sigmoid(best);
  });
}

export function cellEvidence(
  maps: readonly TensorData[],
  kinds: number,
  { output, against }: Outputs,
): CellEvidence {
  return {
    kind: 'cells',
    maps: maps.map((map) => {
      const [height, width, channels] = asMap(map).shape;
      const scores = bestScores(map, kinds, output);
      const others = against === null ? null : bestScores(map, kinds, against);
      const signed = others ? scores.map((score, cell) => score - valueAt(others, cell)) : scores;
      return { height, width, boxes: channels / kinds, scores: signed };
    }),
  };
}

function outputsOfQuestion(open: OpenNetwork, { classIndex, against }: EvidenceQuestion): Outputs {
  const { description } = open.meaning;
  const first = hasBackground(description) ? 1 : 0;
  const place = (index: number) => {
    if (Number.isInteger(index) && index >= 0 && index < classCount(description)) {
      return index + first;
    }
    throw new EngineError('not-offered', { detail: `class ${index}` });
  };
  return { output: place(classIndex), against: against === undefined ? null : place(against) };
}

export async function evidence(open: OpenNetwork, question: EvidenceQuestion): Promise<Evidence> {
  const { recognised, model, meaning } = open;
  const outputs = outputsOfQuestion(open, question);
  if (meaning.description.answers === 'cells') {
    const run = await model.graph.run({ [recognised.picture.name]: pictureOf(open) });
    return cellEvidence(run.outputs, meaning.description.outputs, outputs);
  }
  const { head, backbone, graph } = recognised;
  if (head.kind !== 'pooled-linear') throw new EngineError('not-offered', { detail: 'evidence' });
  const tensors = await readTensors(open, [backbone.features, head.classifier.tensor]);
  const { data: logits } = tensorIn(tensors, head.classifier.tensor);
  const features = tensorIn(tensors, backbone.features);
  return exactEvidence(features, foldLayer(graph, head.classifier), logits, outputs);
}
