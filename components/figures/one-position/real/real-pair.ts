/** A depthwise–pointwise pair of the embedded V1 on a sample photo, and one value of it. */
import { bringSample } from '@/components/hooks/use-network-question';
import { convolution, separableConvolution } from '@/lib/arch';
import { askedV1 } from '@/lib/content/asked-networks';
import type { SampleName } from '@/lib/content/samples';
import type { LayerValues, LayerWeights } from '@/lib/engine/types';
import {
  depthwise,
  indexOf,
  largestProducts,
  productsOf,
  separableValue,
  valueAt,
  type Convolution,
  type LargestProducts,
  type Product,
  type SeparableValue,
  type Tensor,
} from '@/lib/ops';
import type { NetworkQuestion } from '@/lib/store/network-question';

export interface PairAsked {
  /** 1 to `pairCount` */
  readonly block: number;
  readonly photo: SampleName;
}

export interface RealPair extends PairAsked {
  readonly looking: Convolution;
  readonly mixing: LayerWeights;
  /** What the network has behind the pair. */
  readonly map: Tensor;
}

export function pairQuestion({ block, photo }: PairAsked): NetworkQuestion<RealPair> {
  const input = block === 1 ? 'stem/conv' : `block${block - 1}/pointwise`;
  const output = `block${block}/pointwise`;
  return {
    source: askedV1.source,
    picture: bringSample(photo),
    ask: async ({ inspect, signal }) => {
      const values = await inspect.activations({ layers: [input, output] }, { signal });
      const [before, map] = values.map(toMap);
      if (before === undefined || map === undefined) throw new Error(`no values of block ${block}`);
      const looking = await inspect.weights({ layer: `block${block}/depthwise` }, { signal });
      const mixing = await inspect.weights({ layer: output }, { signal });
      return { block, photo, looking: asConvolution(before, looking), mixing, map };
    },
  };
}

function toMap({ shape, data }: LayerValues): Tensor {
  const [height = 1, width = 1, channels = 1] = shape.slice(-3);
  return { shape: [height, width, channels], data };
}

function asConvolution(input: Tensor, weights: LayerWeights): Convolution {
  const { kernel, bias, activation, stride, pads } = weights;
  return depthwise(input, kernel, { stride, padding: pads, bias, activation });
}

/** Rows, columns and filters from 0. */
export interface CellAsked {
  readonly row: number;
  readonly column: number;
  /** The strongest at this position unless chosen. */
  readonly filter: number | undefined;
  /** Whose nine products are shown; the one that counts most unless chosen. */
  readonly channel: number | undefined;
}

export interface ExplainedCell extends SeparableValue, LargestProducts {
  readonly row: number;
  readonly column: number;
  readonly filter: number;
  readonly channel: number;
  /** The nine products of that channel, its bias and what is kept. */
  readonly looked: {
    readonly products: readonly Product[];
    readonly sum: number;
    readonly bias: number;
    readonly value: number;
  };
  readonly network: number;
  readonly difference: number;
}

/** Products that are listed one by one. */
const listed = 7;

export function explain(pair: RealPair, asked: CellAsked): ExplainedCell {
  const { looking, mixing, map } = pair;
  const [rows, columns, filters] = map.shape;
  const row = Math.min(asked.row, rows - 1);
  const column = Math.min(asked.column, columns - 1);
  const at = (filter: number) => valueAt(map.data, indexOf(map.shape, row, column, filter));
  const filter = Math.min(asked.filter ?? strongest(filters, at), filters - 1);
  const after = { bias: mixing.bias, activation: mixing.activation };
  const found = separableValue(looking, mixing.kernel, after, { row, column }, filter);
  const { largest, rest } = largestProducts(found.products, listed);
  const isListed = largest.some(({ input }) => input.channel === asked.channel);
  const channel = (isListed ? asked.channel : largest[0]?.input.channel) ?? 0;
  const network = at(filter);
  return {
    ...found,
    ...{ row, column, filter, channel, largest, rest, network },
    looked: lookedAt(looking, row, column, channel, found),
    difference: Math.abs(network - found.value),
  };
}

function lookedAt(
  looking: Convolution,
  row: number,
  column: number,
  channel: number,
  { kept }: SeparableValue,
): ExplainedCell['looked'] {
  const { sum = 0, value = 0 } = kept[channel] ?? {};
  const bias = looking.bias === null ? 0 : valueAt(looking.bias, channel);
  return { products: productsOf(looking, { row, column }, channel), sum, bias, value };
}

function strongest(filters: number, at: (filter: number) => number): number {
  let best = 0;
  for (let filter = 1; filter < filters; filter++) if (at(filter) > at(best)) best = filter;
  return best;
}

/** Multiplications at one position, by lib/arch: of both halves, and of the normal convolution. */
export function multiplicationsOf({ looking, mixing }: RealPair) {
  const { window, input } = looking;
  const spec = {
    input: { height: window.height, width: window.width, channels: input.shape[2] },
    kernel: window,
    filters: mixing.output.channels,
  };
  return { separable: separableConvolution(spec).macs, normal: convolution(spec).macs };
}
