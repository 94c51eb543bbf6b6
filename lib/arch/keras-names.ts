import type { RowLayer } from './layers';
import type { Block, Network } from './network';

/**
 * What Keras calls a layer of the network, or null where Keras has none by a fixed name. Keras
 * counts V1's blocks from 1, as the screen does, but V2's from 0 with an own name for the first:
 * block 3 here is `block_2_...` there.
 */
export function kerasName(network: Network, block: Block, layer: RowLayer): string | null {
  if (network.convolutions === 'standard') return null;
  switch (network.family) {
    case 'mobilenet-v1':
      return kerasNameV1(block, layer);
    case 'mobilenet-v2':
      return kerasNameV2(block, layer);
    default:
      return network.family satisfies never;
  }
}

function kerasNameV1(block: Block, layer: RowLayer): string | null {
  switch (layer.kind) {
    case 'conv':
      return 'conv1';
    case 'depthwise':
      return `conv_dw_${block.number}`;
    case 'pointwise':
      return `conv_pw_${block.number}`;
    case 'classifier':
      return 'conv_preds';
    case 'add':
    case 'global-average-pool':
      return null;
    default:
      return layer satisfies never;
  }
}

function kerasNameV2(block: Block, layer: RowLayer): string | null {
  const prefix = block.number === 1 ? 'expanded_conv' : `block_${block.number - 1}`;
  switch (layer.kind) {
    case 'conv':
      return 'Conv1';
    case 'depthwise':
      return `${prefix}_depthwise`;
    case 'pointwise':
      return layer.role === 'plain' ? 'Conv_1' : `${prefix}_${layer.role}`;
    case 'add':
      return `${prefix}_add`;
    case 'classifier':
      return 'predictions';
    case 'global-average-pool':
      return null;
    default:
      return layer satisfies never;
  }
}
