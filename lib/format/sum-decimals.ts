/** More decimals than this are harder to read than a rounded sum. */
const mostDecimals = 3;

/**
 * The fewest decimals, 1 to 3, with which the terms of a sum, each rounded by itself, add up to the
 * rounded whole and none of them becomes 0; null where there are none.
 *
 * @param terms counts, at least 0
 * @param unit what one is written as 1: 1e6 for millions
 */
export function sumDecimals(terms: readonly number[], unit: number): number | null {
  const whole = terms.reduce((total, term) => total + term, 0);
  for (let decimals = 1; decimals <= mostDecimals; decimals += 1) {
    const rounded = (count: number) => Math.round((count / unit) * 10 ** decimals);
    const sum = terms.reduce((total, term) => total + rounded(term), 0);
    const vanishes = terms.some((term) => term > 0 && rounded(term) === 0);
    if (sum === rounded(whole) && !vanishes) return decimals;
  }
  return null;
}
