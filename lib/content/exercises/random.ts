import { randomNumbers } from '../../ops/random';

/** A source of chance that always gives the same sequence for the same seed. */
export interface Random {
  /** One of the values, all equally likely. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

/**
 * FNV-1a turns the seed into 32 bits, from where `randomNumbers` walks on: a printed worksheet can
 * be made again from its seed.
 */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  const next = randomNumbers(state);
  return {
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
}
