/** What one layer does to a shape, and what that costs. */
import {
  convolution,
  depthwiseConvolution,
  pointwiseConvolution,
  type ConvolutionResult,
} from './convolution';
import type { RowLayer } from './layers';
import type { Pads } from './padding';
import type { Shape } from './shapes';

/** The window that a layer slides over its input: what makes a receptive field grow. */
export interface Window {
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
}

export interface LayerWork {
  readonly output: Shape;
  /** Null for layers that have no window to pad. */
  readonly pads: Pads | null;
  readonly window: Window | 'one-pixel' | 'whole-map';
  readonly weights: number;
  readonly biases: number;
  /** Kernel taps only. Batch norm, activations, additions and the average count as nothing. */
  readonly macs: number;
  readonly macsOnRealPixels: number;
}

/**
 * @param input shape for one picture; @param batch pictures at once
 * @throws InvalidInputError
 */
export function layerWork(layer: RowLayer, input: Shape, batch: number): LayerWork {
  switch (layer.kind) {
    case 'conv':
      return convolved(convolution({ ...layer, input, batch }), layer);
    case 'depthwise':
      return convolved(depthwiseConvolution({ ...layer, input, batch }), layer);
    case 'pointwise': {
      const { filters, bias } = layer;
      return convolved(pointwiseConvolution({ input, filters, bias, batch }), 'one-pixel');
    }
    case 'add':
      return weightless(input, 'one-pixel');
    case 'global-average-pool':
      return weightless({ height: 1, width: 1, channels: input.channels }, 'whole-map');
    case 'classifier': {
      // Fully connected = a 1 x 1 convolution on the 1 x 1 map that the pool leaves.
      const { classes, bias } = layer;
      return convolved(pointwiseConvolution({ input, filters: classes, bias, batch }), 'whole-map');
    }
    default:
      return layer satisfies never;
  }
}

function convolved(result: ConvolutionResult, window: LayerWork['window']): LayerWork {
  const { output, pads, weights, biases, macs, macsOnRealPixels } = result;
  return { output, pads, window, weights, biases, macs, macsOnRealPixels };
}

function weightless(output: Shape, window: LayerWork['window']): LayerWork {
  return { output, pads: null, window, weights: 0, biases: 0, macs: 0, macsOnRealPixels: 0 };
}
