/**
 * What survives ReLU when d numbers are sent through m channels, each of a direction drawn at
 * random. A channel then speaks (is above 0) with probability 1/2, independently of the others, and
 * d numbers come back exactly if at least d channels speak. An idealisation: directions of a
 * trained layer are not random. (The question: MobileNetV2 paper, arXiv:1801.04381, section 3.2 and
 * figure 1.)
 */

/**
 * P(at least d of m channels speak) = sum over k = d to m of C(m, k) / 2^m.
 *
 * @param numbers d, a whole number of 0 or more
 * @param channels m, a whole number of 1 or more, up to about 1000: 2^-m must not underflow
 */
export function survivalShare(numbers: number, channels: number): number {
  let share = 0;
  let term = 2 ** -channels; // C(m, 0) / 2^m; C(m, k + 1) = C(m, k) (m - k) / (k + 1)
  for (let speaking = 0; speaking <= channels; speaking++) {
    if (speaking >= numbers) share += term;
    term *= (channels - speaking) / (speaking + 1);
  }
  return Math.min(share, 1);
}

/**
 * The share of the plane that comes back exactly through m channels, averaged over all directions:
 * the survival of two numbers in closed form, 1 - (m + 1) / 2^m.
 */
export function averageKept(channels: number): number {
  return 1 - (channels + 1) / 2 ** channels;
}
