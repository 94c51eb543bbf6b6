/**
 * Numbers that look random and are the same for the same seed for ever: mulberry32 (public domain,
 * by T. Ettinger). Good enough to vary exercises and drawings, not for secrets.
 * @param seed any whole number; its lowest 32 bits count
 * @returns a function that gives the next number, 0 to below 1
 */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
