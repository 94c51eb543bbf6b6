import {
  layerOf,
  questionFor,
  workloadsOf,
  type Times,
} from '../../components/figures/time-vs-macs/workload';
import type { ConvolutionTime, ConvolutionToTime } from '../../lib/engine/types';

/**
 * Times as if they had been measured, in milliseconds.
 * @param wide how far the middle half reaches, as a factor of the median
 */
export function timesOf(block: number, medians: readonly number[], wide = 1.1): Times {
  const layer = layerOf(block);
  const workloads = workloadsOf(layer);
  const time = (kind: ConvolutionToTime['kind'], medianMs: number): ConvolutionTime => ({
    convolution: questionFor(layer, kind),
    ...workloads[kind],
    medianMs,
    range: [0.5 * medianMs, 9 * medianMs],
    spread: [medianMs / wide, medianMs * wide],
    runs: 9,
    repetitions: 1,
    backend: 'wasm-simd',
    processors: 8,
  });
  const [normal = 1, depthwise = 1, pointwise = 1, separable = 1] = medians;
  return {
    block,
    times: {
      normal: time('normal', normal),
      depthwise: time('depthwise', depthwise),
      pointwise: time('pointwise', pointwise),
      separable: time('separable', separable),
    },
  };
}
