/** A layer of the embedded V1 on a sample photo, as the network computes it. */
import { bringSample } from '@/components/hooks/use-network-question';
import { askedV1 } from '@/lib/content/asked-networks';
import type { Inspector, QuantisedAnswer } from '@/lib/engine/types';
import { relu, relu6 } from '@/lib/ops/activation';
import { spreadOf, type Spread } from '@/lib/layout/value-histogram';
import type { NetworkQuestion } from '@/lib/store/network-question';
import { bitRange } from './state';

export const ceiling = relu6(Infinity);

/** A pointwise layer in which many values reach the ceiling. */
const layer = { name: 'block3/pointwise', block: 3 } as const;

/** What became of the answer when the weights of all layers were rounded to so many bits. */
export interface RoundedWeights {
  readonly bits: number;
  /** One range for a whole kernel, and one for each output channel. */
  readonly tensor: QuantisedAnswer;
  readonly channel: QuantisedAnswer;
}

export interface RealLayer {
  readonly block: number;
  /** The values as the network has them, and as they would be without the clip. */
  readonly relu6: Float32Array;
  readonly relu: Float32Array;
  readonly rounded: readonly RoundedWeights[];
}

export const allBits = Array.from(
  { length: bitRange.most - bitRange.least + 1 },
  (_, index) => bitRange.least + index,
);

/** @param onDone the share of the work that is done, 0 to 1 */
export function realLayerQuestion(onDone: (share: number) => void): NetworkQuestion<RealLayer> {
  return {
    source: askedV1.source,
    picture: bringSample('cat'),
    ask: async ({ inspect, signal }) => {
      onDone(0);
      const before = await valuesBefore(inspect, signal, (share) => onDone(share / 2));
      const rounded = await roundedWeights(inspect, signal, (share) => onDone((1 + share) / 2));
      return { block: layer.block, relu6: before.map(relu6), relu: before.map(relu), rounded };
    },
  };
}

/** Every value of the layer before its activation. */
async function valuesBefore(
  inspect: Inspector,
  signal: AbortSignal,
  onDone: (share: number) => void,
): Promise<Float32Array> {
  const { bias } = await inspect.weights({ layer: layer.name }, { signal });
  const channels: Float32Array[] = [];
  for (let channel = 0; channel < bias.length; channel += 1) {
    const { before } = await inspect.preActivation({ layer: layer.name, channel }, { signal });
    channels.push(before);
    onDone(channels.length / bias.length);
  }
  return Float32Array.from(channels.flatMap((channel) => [...channel]));
}

async function roundedWeights(
  inspect: Inspector,
  signal: AbortSignal,
  onDone: (share: number) => void,
): Promise<RoundedWeights[]> {
  const rounded: RoundedWeights[] = [];
  for (const bits of allBits) {
    const tensor = await inspect.quantise({ bits, per: 'tensor' }, { signal });
    const channel = await inspect.quantise({ bits, per: 'channel' }, { signal });
    rounded.push({ bits, tensor, channel });
    onDone(rounded.length / allBits.length);
  }
  return rounded;
}

/** Of the values behind each activation. */
export function spreads({ relu6: clipped, relu: open }: RealLayer): {
  readonly relu6: Spread;
  readonly relu: Spread;
} {
  return { relu6: spreadOf(clipped, ceiling), relu: spreadOf(open, ceiling) };
}
