import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relu6Ceiling } from './activation';
import { levelStep, levelSteps, levelsUpTo } from './levels';

describe('the levels that few bits write', () => {
  it('are one more than the steps: 255 steps in 8 bits, 15 in 4, 1 in 1', () => {
    expect([8, 4, 1].map(levelSteps)).toEqual([255, 15, 1]);
  });

  it('of 8 bits are 0.024 apart up to the ceiling of ReLU6, 6, and 0.047 up to 12', () => {
    expect(relu6Ceiling).toBe(6);
    expect(levelStep(relu6Ceiling, 8)).toBeCloseTo(0.0235, 4);
    expect(levelStep(12, 8)).toBeCloseTo(0.0471, 4);
  });

  it('of 4 bits are 0.4 apart up to 6', () => {
    expect(levelStep(6, 4)).toBeCloseTo(0.4, 12);
  });

  it('are 256 up to 6, or 128 when the range reaches 12, or 26 when it reaches 60', () => {
    expect([6, 12, 60].map((largest) => levelsUpTo(6, largest, 8))).toEqual([256, 128, 26]);
  });

  it('are as many up to 6 as one would count one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 120 }), (tenths) => {
        const all = Array.from({ length: 256 }, (_, level) => level * tenths);
        const below = all.filter((value) => value <= 6 * 10 * 255);
        expect(levelsUpTo(6, tenths / 10, 8)).toBe(below.length);
      }),
    );
  });
});
