/** A source of chance that always gives the same sequence for the same seed. */
export interface Random {
  /** One of the values, all equally likely. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

/**
 * FNV-1a turns the seed into 32 bits, mulberry32 (public domain, by T. Ettinger) walks on from
 * there. Good enough to vary exercises, and short enough to be the same everywhere for ever: a
 * printed worksheet can be made again from its seed.
 */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
}
