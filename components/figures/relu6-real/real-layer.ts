/** A layer of the embedded V1 on a sample photo, as the network computes it. */
import { bringSample } from '@/components/hooks/use-network-question';
import { askedV1 } from '@/lib/content/asked-networks';
import type { Inspector, QuantisedAnswer } from '@/lib/engine/types';
import { relu, relu6, relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { binsBelow, roundingError, spreadOf, type Spread } from '@/lib/layout/value-histogram';
import type { NetworkQuestion } from '@/lib/store/network-question';
import { bitRange, type ShownActivation } from './state';

/** A pointwise layer in which many values reach the ceiling. */
const layer = { name: 'block3/pointwise', block: 3 } as const;

/** What became of the answer when the weights of all layers were rounded to so many bits. */
export interface RoundedWeights {
  readonly bits: number;
  /** One range for a whole kernel, and one for each output channel. */
  readonly tensor: QuantisedAnswer;
  readonly channel: QuantisedAnswer;
}

/** The values of the layer behind one activation: as much of them as the figure tells. */
export interface Behind {
  readonly spread: Spread;
  /** How many values lie in each bin; those that are drawn apart are left out. */
  readonly bins: readonly number[];
  /** How far levels must reach: up to the ceiling, or up to the largest value of the photo. */
  readonly reach: number;
  /** What a value is off by once it is one of 2^bits levels, for each of `allBits`. */
  readonly errors: readonly number[];
}

export interface RealLayer {
  readonly block: number;
  /** As the network has them, and as they would be without the clip. */
  readonly behind: Readonly<Record<ShownActivation, Behind>>;
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
      const { data } = await inspect.preActivation({ layer: layer.name }, { signal });
      const clipped = behindReLU6(data);
      const rounded = await roundedWeights(inspect, signal, onDone);
      // The page was free while the weights were rounded, so that neither count keeps it busy for long.
      return { block: layer.block, behind: { relu6: clipped, relu: behindReLU(data) }, rounded };
    },
  };
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

/** Values at 0 and at the ceiling are drawn apart. */
export function behindReLU6(before: Float32Array): Behind {
  const values = before.map(relu6);
  const bins = binsBelow(values, ceiling, ceiling);
  return { ...levelsOf(values, ceiling), bins, spread: spreadOf(values, ceiling) };
}

/** Without the clip every value above 0 has its bin. */
export function behindReLU(before: Float32Array): Behind {
  const values = before.map(relu);
  const spread = spreadOf(values, ceiling);
  const bins = binsBelow(values, Infinity, spread.largest);
  return { ...levelsOf(values, spread.largest), bins, spread };
}

function levelsOf(values: Float32Array, reach: number): Pick<Behind, 'reach' | 'errors'> {
  return { reach, errors: allBits.map((bits) => roundingError(values, reach, bits)) };
}
