import { describe, expect, it } from 'vitest';
import { averageKept, survivalShare } from './relu-survival';

describe('the share of the plane that ReLU keeps', () => {
  it('is 25, 50, 69, 81 and 96.5 % for 2, 3, 4, 5 and 8 channels', () => {
    expect([2, 3, 4, 5, 8].map(averageKept)).toEqual([0.25, 0.5, 0.6875, 0.8125, 0.96484375]);
  });
});

describe('numbers that survive ReLU', () => {
  it('24 through 24, 48, 72 and 144 channels', () => {
    expect(survivalShare(24, 24)).toBe(2 ** -24);
    expect(survivalShare(24, 24) * 100).toBeCloseTo(0.000006, 6);
    expect(survivalShare(24, 48)).toBeCloseTo(0.557, 3);
    expect(survivalShare(24, 72)).toBeCloseTo(0.9988, 3);
    expect(1 - survivalShare(24, 144)).toBeLessThan(1e-15);
  });

  it('two through m channels are the share of the plane that is kept', () => {
    for (let channels = 2; channels <= 30; channels++) {
      expect(survivalShare(2, channels)).toBeCloseTo(averageKept(channels), 12);
    }
  });

  it('is exact against whole numbers', () => {
    const choose = (n: bigint, k: bigint): bigint =>
      k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k;
    for (const channels of [24, 48, 72]) {
      let ways = 0n;
      for (let k = 24n; k <= BigInt(channels); k++) ways += choose(BigInt(channels), k);
      const share = Number(ways) / Number(2n ** BigInt(channels));
      expect(survivalShare(24, channels) / share).toBeCloseTo(1, 12);
    }
  });

  it('agrees with counting all patterns of channels that speak', () => {
    for (const [numbers, channels] of [
      [0, 3],
      [2, 2],
      [2, 5],
      [3, 7],
      [4, 10],
    ] as const) {
      let kept = 0;
      for (let pattern = 0; pattern < 2 ** channels; pattern += 1) {
        const speaking = pattern.toString(2).replaceAll('0', '').length;
        if (speaking >= numbers) kept += 1;
      }
      expect(survivalShare(numbers, channels)).toBeCloseTo(kept / 2 ** channels, 12);
    }
  });
});
