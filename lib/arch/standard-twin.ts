/**
 * The same network built from normal convolutions: what the paper calls "Conv MobileNet", and the
 * yardstick of every saving.
 *
 * One rule for both families: each depthwise convolution *with the 1 x 1 convolution that ends
 * it* becomes the one normal convolution that maps the same input to the same output, with the
 * kernel, stride and padding of the depthwise part and the filters, batch norm and activation of
 * the 1 x 1 part. Everything else stays.
 *
 * - V1: depthwise + pointwise become a 3 x 3 convolution: 4,867 million MACs instead of 569.
 * - V2: depthwise + project become a 3 x 3 convolution from the expanded width to the bottleneck;
 *   expand, the linear end and the shortcut stay. This is not a network anybody trained: it says
 *   what the factorisation alone saves inside an inverted residual.
 */
import type { ConvLayer, DepthwiseLayer, Layer, PointwiseLayer } from './layers';
import type { Block, Network, StandardBlock } from './network';

export function standardTwin(network: Network): Network {
  return { ...network, convolutions: 'standard', blocks: network.blocks.map(standardBlock) };
}

function standardBlock(block: Block): Block {
  switch (block.kind) {
    case 'separable':
    case 'inverted-residual':
      return unfactorised(block, block.kind === 'inverted-residual' && block.residual);
    case 'stem':
    case 'standard':
    case 'head':
      return block;
    default:
      return block satisfies never;
  }
}

function unfactorised(
  block: Extract<Block, { kind: 'separable' | 'inverted-residual' }>,
  residual: boolean,
): StandardBlock {
  const { name, number, paper, stride, filters } = block;
  const layers = normalConvolutions(name, block.layers);
  return { kind: 'standard', name, number, paper, stride, filters, residual, layers };
}

/** Drops each depthwise layer with its batch norm and activation, and widens the 1 x 1 after it. */
function normalConvolutions(name: string, layers: readonly Layer[]): Layer[] {
  let depthwise: DepthwiseLayer | null = null;
  const result: Layer[] = [];
  for (const layer of layers) {
    if (layer.kind === 'depthwise') {
      depthwise = layer;
    } else if (depthwise === null) {
      result.push(layer);
    } else if (layer.kind === 'pointwise') {
      result.push(normalConvolution(name, depthwise, layer));
      depthwise = null;
    }
  }
  return result;
}

function normalConvolution(
  name: string,
  { kernel, stride, dilation, padding }: DepthwiseLayer,
  { filters, bias }: PointwiseLayer,
): ConvLayer {
  return {
    kind: 'conv',
    name: `${name}/conv`,
    filters,
    kernel,
    stride,
    dilation,
    padding,
    bias,
  };
}
