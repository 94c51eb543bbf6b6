import type { Shape } from '../../arch';
import { finish, finishedValue, valueAt } from '../../ops';
import { EngineError } from '../errors';
import { foldLayer } from '../recognise/fold';
import { convolutionOf, kernelOf } from './convolution-of';
import { readTensors, tensorIn, weightedLayer, type OpenNetwork } from './open-network';
import type { LayerWeights, PreActivation } from './types';
import { analyze } from '../../arch';

function rowOf({ recognised }: OpenNetwork, layer: string) {
  const row = analyze(recognised.network).rows.find(({ name }) => name === layer);
  if (!row) throw new EngineError('not-offered', { detail: layer });
  return row;
}

/** A layer's kernel and bias as they work; needs no picture. */
export function layerWeights(
  open: OpenNetwork,
  { layer }: { readonly layer: string },
): LayerWeights {
  const found = weightedLayer(open.recognised, layer);
  const { input } = rowOf(open, layer);
  const folded = foldLayer(open.recognised.graph, found);
  const convolution = convolutionOf(found, folded, empty(input));
  const { kind, activation, stride, pads, output } = convolution;
  return {
    layer,
    kind,
    kernel: kernelOf(folded),
    bias: folded.bias,
    activation,
    stride,
    pads,
    input,
    output,
  };
}

/** Geometry alone needs no values. */
function empty({ height, width, channels }: Shape) {
  return { shape: [height, width, channels], data: new Float32Array(height * width * channels) };
}

/** One channel of a layer from its input and its weights, value by value. */
export async function preActivation(
  open: OpenNetwork,
  { layer, channel }: { readonly layer: string; readonly channel: number },
): Promise<PreActivation> {
  const found = weightedLayer(open.recognised, layer);
  const tensors = await readTensors(open, [found.input]);
  const folded = foldLayer(open.recognised.graph, found);
  const convolution = convolutionOf(found, folded, tensorIn(tensors, found.input));
  const { height, width, channels } = convolution.output;
  if (!Number.isInteger(channel) || channel < 0 || channel >= channels) {
    throw new EngineError('not-offered', { detail: `${layer} ${channel}` });
  }
  const bias = valueAt(folded.bias, channel);
  const before = new Float32Array(height * width);
  const after = new Float32Array(height * width);
  for (let place = 0; place < before.length; place++) {
    const position = { row: Math.floor(place / width), column: place % width };
    const { sum } = finishedValue(convolution, position, channel);
    before[place] = sum + bias;
    after[place] = finish(convolution, channel, sum).value;
  }
  return { layer, channel, shape: [height, width], before, after };
}
