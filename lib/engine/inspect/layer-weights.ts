import { analyze, type Shape } from '../../arch';
import { EngineError } from '../errors';
import { foldLayer } from '../recognise/fold';
import { convolutionOf, kernelOf } from './convolution-of';
import { weightedLayer, type OpenNetwork } from './open-network';
import type { LayerWeights } from './types';

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
