import { askedV1 } from '@/lib/content/asked-networks';
import type { ConvolutionTime } from '@/lib/engine/types';
import type { NetworkQuestion } from '@/lib/store/network-question';
import { operations, questionFor, type Layer, type Operation, type Times } from './workload';

/**
 * Times the layer in all four ways, one after the other. The embedded network is loaded only
 * because it starts what does the arithmetic.
 *
 * @param onDone how many of the four are measured
 */
export function measureLayer(
  layer: Layer,
  onDone: (count: number) => void,
): NetworkQuestion<Times> {
  return {
    source: askedV1.source,
    ask: async ({ inspect, signal }) => {
      const times: Partial<Record<Operation, ConvolutionTime>> = {};
      for (const [index, kind] of operations.entries()) {
        onDone(index);
        times[kind] = await inspect.timeConvolution(questionFor(layer, kind), { signal });
      }
      return { block: layer.block, times: times as Record<Operation, ConvolutionTime> };
    },
  };
}
