import type { Values } from './tensor';

/**
 * Class scores (logits, any real numbers) → probabilities: each at least 0, together 1.
 *
 *   p[i] = e^z[i] / Σ e^z[j]
 *
 * Subtracting the largest score from all changes no p, because e^−max stands above and below the
 * line; but then every exponent is at most 0 and nothing overflows.
 * @throws RangeError for an empty list or a score that is not finite
 */
export function softmax(scores: Values): number[] {
  if (scores.length === 0) throw new RangeError('softmax needs at least one score');
  for (const [index, score] of scores.entries()) {
    if (!Number.isFinite(score)) throw new RangeError(`score ${index} is ${score}, not a number`);
  }
  const largest = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
