import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  curvePath,
  curves,
  largestWith,
  levelTicks,
  narrowPlot,
  placeOf,
  plotted,
  sigmoid,
  widePlot,
} from './activation-plot';

const finite = fc.double({ min: -30, max: 30, noNaN: true, noDefaultInfinity: true });

describe('the three curves', () => {
  it('agree at 0 to 6 but for the sigmoid, and part above', () => {
    expect([-3, 0, 2.5, 6, 9].map(curves.relu6)).toEqual([0, 0, 2.5, 6, 6]);
    expect([-3, 0, 2.5, 6, 9].map(curves.relu)).toEqual([0, 0, 2.5, 6, 9]);
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(8)).toBeCloseTo(0.9997, 4);
  });

  it('stay where their ranges say, for any x', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(curves.relu6(x)).toBe(x <= 0 ? 0 : Math.min(x, 6));
        expect(sigmoid(x)).toBeGreaterThan(0);
        expect(sigmoid(x)).toBeLessThan(1);
        expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the range of ReLU', () => {
  it('is that of ReLU6 until x passes 6', () => {
    expect([-5, 6, 7.5, 12].map(largestWith)).toEqual([6, 6, 7.5, 12]);
  });
});

describe('the levels of eight bits', () => {
  it('are drawn every 15th step, from 0 to the last', () => {
    const ticks = levelTicks(6);
    expect(ticks).toHaveLength(18);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeCloseTo(6, 12);
  });
});

describe.each(Object.entries({ widePlot, narrowPlot }))('%s', (_name, plan) => {
  it('holds the plane and the rulers', () => {
    const low = placeOf(plan, plotted.least, 0);
    const high = placeOf(plan, plotted.most, plotted.highest);
    expect(low.x).toBeGreaterThanOrEqual(20);
    expect(low.y + 20).toBeLessThan(plan.height);
    expect(high.x).toBeLessThanOrEqual(plan.width);
    expect(high.y).toBeGreaterThanOrEqual(12);
    expect(plan.rulers.x + plotted.most * plan.rulers.unit).toBeLessThanOrEqual(plan.width);
  });

  it('has the corner of ReLU6 where ReLU passes 6', () => {
    const { x, y } = placeOf(plan, 6, 6);
    for (const name of ['relu6', 'relu'] as const) {
      expect(curvePath(plan, name)).toContain(`L${x} ${y}L`);
    }
  });
});
