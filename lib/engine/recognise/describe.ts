/** The description of a network that was found in a graph, in the words of lib/arch. */
import {
  mobilenetV1,
  mobilenetV2,
  PUBLISHED_TABLES,
  type Block,
  type Family,
  type Layer,
  type Network,
} from '../../arch';
import type { Head } from './head';
import type { Backbone, MatchedLayer } from './match';

/** The width multiplier whose widths come nearest, of those that were published. */
export interface Alpha {
  readonly nearest: number;
  /** Whether all widths are those of `nearest`. */
  readonly exact: boolean;
}

/** Width multipliers that checkpoints were published with. */
export function publishedAlphas(family: Family): readonly number[] {
  const rows = PUBLISHED_TABLES.filter((table) => table.family === family).flatMap(
    ({ rows }) => rows,
  );
  return [...new Set(rows.map(({ alpha }) => alpha))].sort((a, b) => a - b);
}

/** Widths by layer name. */
type Widths = ReadonlyMap<string, number>;

function widthsOf(network: Network): Widths {
  const widths = new Map<string, number>();
  let channels = network.input.channels;
  for (const layer of network.blocks.flatMap((block) => block.layers)) {
    if (layer.kind === 'conv' || layer.kind === 'pointwise') channels = layer.filters;
    widths.set(layer.name, channels);
  }
  return widths;
}

/** Sum of |log(width / described width)| over the layers: 0 where all are equal. */
function distance(found: readonly MatchedLayer[], described: Widths): number {
  return found.reduce((sum, layer) => {
    if (layer.kind === 'add') return sum;
    return sum + Math.abs(Math.log(layer.width / (described.get(layer.name) ?? NaN)));
  }, 0);
}

function networkOf(backbone: Backbone, alpha: number, side: number, outputs: number): Network {
  const { rules, activation } = backbone;
  const options = { alpha, rules, resolution: side, classes: outputs };
  return backbone.family === 'mobilenet-v1'
    ? mobilenetV1({ ...options, activation })
    : mobilenetV2(options);
}

/** The same layers with the widths that were found, and an addition wherever one was found. */
function withFoundWidths(network: Network, found: readonly MatchedLayer[]): Network {
  const byName = new Map(found.map((layer) => [layer.name, layer]));
  const layer = (described: Layer): Layer => {
    const match = byName.get(described.name);
    if (match?.kind !== 'weighted') return described;
    if (described.kind !== 'conv' && described.kind !== 'pointwise') return described;
    return { ...described, filters: match.width };
  };
  const block = (described: Block): Block => {
    const layers = described.layers.map(layer);
    if (described.kind === 'stem' || described.kind === 'head') return { ...described, layers };
    const last = layers.findLast(({ kind }) => kind === 'pointwise');
    const filters = last?.kind === 'pointwise' ? last.filters : described.filters;
    if (described.kind !== 'inverted-residual') return { ...described, filters, layers };
    const name = `${described.name}/add`;
    const residual = byName.has(name);
    const addition: readonly Layer[] = residual ? [{ kind: 'add', name }] : [];
    const chain = layers.filter(({ kind }) => kind !== 'add');
    return { ...described, filters, residual, layers: [...chain, ...addition] };
  };
  return { ...network, blocks: network.blocks.map(block) };
}

/** Without pool, classifier and softmax, where another head stands in their place. */
function withoutHead(network: Network): Network {
  const block = (described: Block): Block => {
    if (described.kind !== 'head') return described;
    const pool = described.layers.findIndex(({ kind }) => kind === 'global-average-pool');
    return { ...described, layers: described.layers.slice(0, pool) };
  };
  const blocks = network.blocks.map(block).filter(({ layers }) => layers.length > 0);
  return { ...network, blocks };
}

export function describe(
  backbone: Backbone,
  head: Head,
  side: number,
): { readonly network: Network; readonly alpha: Alpha } {
  const outputs = head.kind === 'pooled-linear' ? head.outputs : 1;
  const choices = publishedAlphas(backbone.family).map((nearest) => {
    const network = networkOf(backbone, nearest, side, outputs);
    return { nearest, network, apart: distance(backbone.layers, widthsOf(network)) };
  });
  const best = choices.reduce((a, b) => (b.apart < a.apart ? b : a));
  const network = withFoundWidths(best.network, backbone.layers);
  return {
    network: head.kind === 'pooled-linear' ? network : withoutHead(network),
    alpha: { nearest: best.nearest, exact: best.apart === 0 },
  };
}
