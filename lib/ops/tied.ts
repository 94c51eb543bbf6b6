/**
 * What a depthwise separable convolution gives up, seen in its weights.
 *
 * With nothing between its halves it is a normal convolution whose tiles are tied together:
 *
 *   w[u, v, c, o] = d[u, v, c] · p[c, o]
 *
 * In the column of one channel c all filters o have the same pattern d[·, ·, c], stronger, weaker
 * or with the other sign.
 */
import type { Kernel } from './convolution';
import { valueAt, type Values } from './tensor';

/**
 * The kernel of the normal convolution that two halves are together, with nothing between them.
 * @param looking [height, width, n_c, 1]
 * @param mixing [1, 1, n_c, n_c']
 * @returns [height, width, n_c, n_c']
 * @throws RangeError when the halves do not fit together
 */
export function tiedKernel(looking: Kernel, mixing: Kernel): Kernel {
  const [height, width, channels, multiplier] = looking.shape;
  const filters = mixing.shape[3];
  if (multiplier !== 1 || mixing.shape[2] !== channels) {
    throw new RangeError(`[${looking.shape}] and [${mixing.shape}] are not two halves of one job`);
  }
  const data = Array.from({ length: height * width * channels * filters }, (_, index) => {
    const filter = index % filters;
    const tap = Math.floor(index / filters); // (u · width + v) · channels + c
    return valueAt(looking.data, tap) * valueAt(mixing.data, (tap % channels) * filters + filter);
  });
  return { shape: [height, width, channels, filters], data };
}

/** The weights with which one filter looks at one channel, row by row. */
export function tileOf({ shape, data }: Kernel, channel: number, filter: number): number[] {
  const [height, width, channels, filters] = shape;
  return Array.from({ length: height * width }, (_, tap) =>
    valueAt(data, (tap * channels + channel) * filters + filter),
  );
}

/** How far |cos| may be from 1 for two tiles to be multiples of each other: float32 rounds. */
const tolerance = 1e-9;

/**
 * How many different patterns the tiles of each channel have, in order of the channels. Two tiles
 * have one pattern where one is a multiple of the other; a tile of zeros is a multiple of any.
 */
export function patternsPerChannel(kernel: Kernel): number[] {
  const [, , channels, filters] = kernel.shape;
  return Array.from({ length: channels }, (_, channel) => {
    const patterns: number[][] = [];
    for (let filter = 0; filter < filters; filter++) {
      const tile = tileOf(kernel, channel, filter);
      const isKnown = patterns.some((pattern) => isMultiple(tile, pattern));
      if (!isKnown && dot(tile, tile) > 0) patterns.push(tile);
    }
    return patterns.length;
  });
}

function isMultiple(tile: readonly number[], pattern: readonly number[]): boolean {
  const cosine = dot(tile, pattern) / Math.sqrt(dot(tile, tile) * dot(pattern, pattern));
  return 1 - Math.abs(cosine) < tolerance;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * valueAt(b, index), 0);
}

/** The largest distance from zero, and at least `floor`, so that one may divide by it. */
export function mostOf(values: Values, floor = Number.MIN_VALUE): number {
  let most = floor;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
