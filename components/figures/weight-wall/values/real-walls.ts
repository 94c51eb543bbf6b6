/** The weights that the view of values shows, and how the network is asked for them. */
import { analyze, mobilenetV1 } from '@/lib/arch';
import { askedV1 } from '@/lib/content/asked-networks';
import type { TileCounts } from '@/lib/layout/weight-values';
import { modelCard } from '@/lib/content/model-card';
import { mostOf, patternsPerChannel, tiedKernel, tileOf, type Kernel } from '@/lib/ops';
import type { NetworkQuestion } from '@/lib/store/network-question';

/** A true normal convolution, and the two halves of the first separable one. */
const layers = {
  normal: 'stem/conv',
  looking: 'block1/depthwise',
  mixing: 'block1/pointwise',
} as const;

export interface RealWalls {
  readonly normal: Kernel;
  /** Depthwise: [f, f, n_c, 1]. */
  readonly looking: Kernel;
  /** Pointwise: [1, 1, n_c, n_c']. */
  readonly mixing: Kernel;
  /** Both halves as the normal convolution that they are together. */
  readonly tied: Kernel;
  /** Different patterns on all tiles, strength and sign aside. */
  readonly patterns: { readonly normal: number; readonly tied: number };
}

export function realWalls(normal: Kernel, looking: Kernel, mixing: Kernel): RealWalls {
  const tied = tiedKernel(looking, mixing);
  const countOf = (kernel: Kernel) => patternsPerChannel(kernel).reduce((sum, n) => sum + n, 0);
  const patterns = { normal: countOf(normal), tied: countOf(tied) };
  return { normal, looking, mixing, tied, patterns };
}

export const realWallsQuestion: NetworkQuestion<RealWalls> = {
  source: askedV1.source,
  ask: async ({ inspect, signal }) => {
    const kernelOf = async (layer: string) => (await inspect.weights({ layer }, { signal })).kernel;
    const normal = await kernelOf(layers.normal);
    const looking = await kernelOf(layers.looking);
    return realWalls(normal, looking, await kernelOf(layers.mixing));
  },
};

const { alpha, inputSide, outputs } = modelCard;
const { rows } = analyze(mobilenetV1({ alpha, resolution: inputSide, classes: outputs }));

/** The sizes of the walls follow from the description, before any weight is there. */
export const wallCounts: { readonly normal: TileCounts; readonly separable: TileCounts } = {
  normal: { ...channelsOf(layers.normal), kernel: 3 },
  separable: { ...channelsOf(layers.mixing), kernel: 3 },
};

function channelsOf(layer: string): Pick<TileCounts, 'channels' | 'filters'> {
  const row = rows.find(({ name }) => name === layer);
  if (row === undefined) throw new Error(`There is no layer ${layer}.`);
  return { channels: row.input.channels, filters: row.output.channels };
}

/** What fills a cell: the largest weight of a whole wall, or of one channel's column. */
export function largestIn(kernel: Kernel, channel?: number): number {
  if (channel === undefined) return mostOf(kernel.data);
  const filters = Array.from({ length: kernel.shape[3] }, (_, filter) => filter);
  return mostOf(filters.flatMap((filter) => tileOf(kernel, channel, filter)));
}
