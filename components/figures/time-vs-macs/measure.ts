import { askedV1 } from '@/lib/content/asked-networks';
import type { ConvolutionTime } from '@/lib/engine/types';
import type { NetworkQuestion } from '@/lib/store/network-question';
import { operations, questionFor, type Layer, type Operation, type Times } from './workload';

/**
 * Times the layer in all four ways, in turn. The embedded network is loaded only because it starts
 * what does the arithmetic.
 *
 * @param onDone the share of the runs that are done, 0 to 1
 */
export function measureLayer(
  layer: Layer,
  onDone: (share: number) => void,
): NetworkQuestion<Times> {
  return {
    source: askedV1.source,
    ask: async ({ inspect, signal }) => {
      onDone(0);
      const convolutions = operations.map((kind) => questionFor(layer, kind));
      const options = { signal, onProgress: onDone };
      const measured = await inspect.timeConvolutions({ convolutions }, options);
      const times: Partial<Record<Operation, ConvolutionTime>> = {};
      for (const time of measured) times[time.convolution.kind] = time;
      return { block: layer.block, times: times as Record<Operation, ConvolutionTime> };
    },
  };
}
