/** Tiny computations that answer a question by doing it. */
import { convolve, pointwise, tensor, valueAt } from '../../../ops';

/** One filter of a 1 × 1 convolution on one pixel. */
export function mixOnePixel(pixel: readonly number[], weights: readonly number[]): number {
  const input = tensor([1, 1, pixel.length], pixel);
  const filter = { shape: [1, 1, pixel.length, 1] as const, data: weights };
  return valueAt(convolve(pointwise(input, filter)).data, 0);
}

const weightsTried = [-1, -0.5, 0, 0.5, 1];

/**
 * Whether some 1 × 1 filter gives the left edge of a red square another value than its middle.
 * All filters with the weights of the figure are tried on one row: black, three red pixels, black.
 */
export function edgeFoundByPointwise(): boolean {
  const black = [0, 0, 0];
  const red = [1, 0, 0];
  const row = tensor([1, 5, 3], [...black, ...red, ...red, ...red, ...black]);
  const filters = weightsTried.flatMap((r) =>
    weightsTried.flatMap((g) => weightsTried.map((b) => [r, g, b])),
  );
  return filters.some((weights) => {
    const found = convolve(pointwise(row, { shape: [1, 1, 3, 1], data: weights })).data;
    return valueAt(found, 1) !== valueAt(found, 2);
  });
}

/** Lowest and highest number that colour values are turned into. */
export type Range = readonly [number, number];

/** Colour values of a picture go from 0 to this one. */
export const largestColour = 255;

/** The number that is given to a network for a colour value. */
export function fromColour(colour: number, [low, high]: Range): number {
  return low + ((high - low) * colour) / largestColour;
}

/** The colour value that a network takes a number for. */
export function toColour(number: number, [low, high]: Range): number {
  return ((number - low) * largestColour) / (high - low);
}
