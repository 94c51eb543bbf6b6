import { logitsOf, predictionsFrom } from '../answers';
import { EngineError } from '../errors';
import { outputsOf } from '../model';
import type { TensorData } from '../tensor-data';
import { outputTensor, pictureOf, readLayers, type OpenNetwork } from './open-network';
import type { LayerValues, Resumed } from './types';

const predictionCount = 5;

export interface ResumeQuestion {
  readonly from: string;
  readonly values: TensorData;
  readonly layers?: readonly string[];
}

function throwUnlessAlike(values: TensorData, { layer, shape, data }: LayerValues): void {
  const sameShape = values.shape.join() === shape.join();
  if (sameShape && values.data.length === data.length) return;
  const [given, wanted] = [values.shape, shape].map((sides) => sides.join(' × '));
  const detail = sameShape
    ? `${layer}: ${values.data.length} values instead of ${data.length}`
    : `${layer}: ${given} instead of ${wanted}`;
  throw new EngineError('not-offered', { detail });
}

/**
 * The rest of the network on other values for one layer. The picture is fed as well: a shortcut may
 * carry values around the layer.
 * @throws EngineError `not-offered` unless the values have the layer's shape
 */
export async function resume(
  open: OpenNetwork,
  { from, values, layers = [] }: ResumeQuestion,
): Promise<Resumed> {
  const { model, recognised, meaning } = open;
  const [original] = await readLayers(open, [from]);
  if (original) throwUnlessAlike(values, original);
  const replaced = { shape: [1, ...values.shape], data: values.data };
  const feeds = {
    [recognised.picture.name]: pictureOf(open),
    [outputTensor(recognised, from)]: replaced,
  };
  const answer = await model.graph.run(feeds, outputsOf(meaning.description));
  const tensors = layers.map((layer) => outputTensor(recognised, layer));
  const read = tensors.length > 0 ? (await model.graph.run(feeds, tensors)).outputs : [];
  const logits = logitsOf(answer.outputs, meaning);
  return {
    predictions: predictionsFrom(logits, meaning, predictionCount),
    logits,
    values: read.map(({ shape, data }, index) => ({
      layer: layers[index] ?? '',
      shape: shape.slice(1),
      data,
    })),
  };
}
