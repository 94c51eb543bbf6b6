/**
 * What few bits make of numbers: they write 2^bits levels, evenly spaced from 0 to the largest
 * value, so there are 2^bits - 1 equal steps between them. (Uniform quantisation with 0 among the
 * levels, as in Jacob et al., arXiv:1712.05877, section 2.1, for a range that begins at 0.)
 */

/** Bits of a number in 8-bit inference, which ReLU6 was chosen for. */
export const inferenceBits = 8;

/** Steps between the 2^bits levels: one fewer than the levels. */
export function levelSteps(bits: number): number {
  return 2 ** bits - 1;
}

/** The distance from one level to the next if they reach from 0 to `largest`, in its unit. */
export function levelStep(largest: number, bits: number): number {
  return largest / levelSteps(bits);
}

/**
 * How many of the 2^bits levels from 0 to `largest` lie at or below `value`:
 * floor(value / step) + 1, as 0 is one of them. `value` is at most `largest`.
 */
export function levelsUpTo(value: number, largest: number, bits: number): number {
  // Divided once, by `largest`: a level that is exactly `value` must not be lost to rounding.
  return Math.floor((value * levelSteps(bits)) / largest) + 1;
}
