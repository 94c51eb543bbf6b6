/** Whether the running backend computes what lib/ops defines. */
import { finishedValue, indexOf, valueAt, type Convolution, type Tensor } from '../../ops';
import { throwIfAborted } from '../cancel';
import { foldLayer } from '../recognise/fold';
import { asMap, convolutionOf } from './convolution-of';
import {
  readTensors,
  tensorIn,
  weightedLayer,
  weightedLayers,
  type NamedLayer,
  type OpenNetwork,
} from './open-network';
import type { CheckedCell, LayerCheck, NumericsCheck } from './types';

/** Float32 sums of a thousand products differ in the last digits with the order of adding. */
export const tolerance = 1e-3;
const cellsPerLayer = 45;
/** Layers read in one run: more would hold more maps at once, fewer would run more often. */
const layersAtOnce = 8;

/** First, middle and last: with those of the other side they are corners, borders and the centre. */
function ends(count: number): readonly number[] {
  return [...new Set([0, Math.floor(count / 2), count - 1])];
}

/** `wanted` numbers from 0 to `count` - 1 at equal distances, both ends among them. */
export function spread(count: number, wanted: number): readonly number[] {
  const places = Array.from({ length: wanted }, (_, i) =>
    Math.round((i * (count - 1)) / Math.max(1, wanted - 1)),
  );
  return [...new Set(places)];
}

/** |network - recomputed| or that relative to the value, whichever is smaller; NaN if either is. */
export function difference(network: number, recomputed: number): number {
  const absolute = Math.abs(network - recomputed);
  return absolute === 0 ? 0 : Math.min(absolute, absolute / Math.abs(recomputed));
}

export function checkedCells(convolution: Convolution, network: Tensor): CheckedCell[] {
  const { height, width, channels } = convolution.output;
  const positions = ends(height).flatMap((row) => ends(width).map((column) => ({ row, column })));
  const filters = spread(channels, Math.ceil(cellsPerLayer / positions.length));
  return positions.flatMap((position) =>
    filters.map((channel) => {
      const { row, column } = position;
      const value = valueAt(network.data, indexOf(network.shape, row, column, channel));
      const recomputed = finishedValue(convolution, position, channel).value;
      const apart = difference(value, recomputed);
      return { row, column, channel, network: value, recomputed, difference: apart };
    }),
  );
}

/** The larger one; something that is no number is the largest of all. */
const worse =
  <T>(sizeOf: (one: T) => number) =>
  (a: T, b: T): T =>
    Number.isNaN(sizeOf(a)) || sizeOf(a) >= sizeOf(b) ? a : b;

async function checkSome(open: OpenNetwork, layers: readonly NamedLayer[]): Promise<LayerCheck[]> {
  const names = layers.flatMap(({ found }) => [found.input, found.tensor]);
  const tensors = await readTensors(open, names);
  return layers.map(({ layer, found }) => {
    const folded = foldLayer(open.recognised.graph, found);
    const convolution = convolutionOf(found, folded, tensorIn(tensors, found.input));
    const cells = checkedCells(convolution, asMap(tensorIn(tensors, found.tensor)));
    return { layer, cells: cells.length, worst: cells.reduce(worse((cell) => cell.difference)) };
  });
}

/** @throws EngineError `not-offered` where a layer does not exist or has no weights */
export async function check(
  open: OpenNetwork,
  { layers }: { readonly layers?: readonly string[] },
): Promise<NumericsCheck> {
  const { recognised } = open;
  const asked = layers?.length
    ? layers.map((layer) => ({ layer, found: weightedLayer(recognised, layer) }))
    : weightedLayers(recognised);
  const checks: LayerCheck[] = [];
  for (let from = 0; from < asked.length; from += layersAtOnce) {
    throwIfAborted(open.signal);
    checks.push(...(await checkSome(open, asked.slice(from, from + layersAtOnce))));
  }
  const worst = checks.reduce(worse((one: LayerCheck) => one.worst.difference));
  const passed = worst.worst.difference <= tolerance;
  return { backend: open.backend, layers: checks, worst, passed, tolerance };
}
