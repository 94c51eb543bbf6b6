import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottleneck, bottlenecks } from './bottleneck';
import { boundsOf, type Point } from './geometry';
import {
  facesToScale,
  layoutBar,
  layoutSpindle,
  levelLineCount,
  levelLines,
  meshEndCount,
  meshLines,
  scaleBarChannels,
  type Spindle,
  type SpindleFrame,
} from './spindle';
import { seamLabel, uprightPlan, widePlan, type SpindlePlan } from './spindle-plan';
import { layoutStrip } from './spindle-strip';

const plans = { wide: widePlan, upright: uprightPlan };

const anyBlock = fc
  .record({
    block: fc.integer({ min: 1, max: 17 }),
    expansion: fc.integer({ min: 1, max: 24 }).map((quarters) => quarters / 4),
  })
  .map((choice) => bottleneck({ ...choice, middle: 'depthwise' }));

const widthsOf = (block: ReturnType<typeof bottleneck>) => ({
  input: block.input.channels,
  inner: block.inner,
  output: block.output.channels,
});

const draw = (block: ReturnType<typeof bottleneck>, frame: SpindleFrame) =>
  layoutSpindle(widthsOf(block), frame, block.shortcut.isOn);

/** How far an outline reaches across the flow. */
const across = (points: readonly Point[], { flow }: SpindleFrame) => {
  const { x, y, width, height } = boundsOf(points);
  return flow === 'right' ? { from: y, size: height } : { from: x, size: width };
};

const outlines = (spindle: Spindle) => [
  spindle.bandIn,
  spindle.expand,
  spindle.middle,
  spindle.project,
  spindle.bandOut,
  spindle.shortcut,
];

describe.each(Object.entries(plans))('the %s spindle', (_name, plan: SpindlePlan) => {
  const { frame } = plan;

  it('is as thick as it has channels, everywhere on one scale', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const spindle = draw(block, frame);
        const { input, inner, output } = widthsOf(block);
        const thickness = (points: readonly Point[]) => across(points, frame).size / spindle.scale;
        expect(thickness(spindle.bandIn)).toBeCloseTo(input, 6);
        expect(thickness(spindle.middle)).toBeCloseTo(inner, 6);
        expect(thickness(spindle.bandOut)).toBeCloseTo(output, 6);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays inside the picture, with room between it and its shortcut', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const spindle = draw(block, frame);
        for (const outline of outlines(spindle)) {
          const { x, y, width, height } = boundsOf(outline);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(plan.width);
          expect(y + height).toBeLessThanOrEqual(plan.height);
        }
        const middle = across(spindle.middle, frame);
        const run = frame.edge - widthsOf(block).input * spindle.scale;
        expect(run - (middle.from + middle.size)).toBeGreaterThanOrEqual(frame.gap - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('has its shortcut reach the flow only where it is added', () => {
    for (const block of bottlenecks) {
      const spindle = draw(block, frame);
      const out = (widthsOf(block).output * spindle.scale) / 2;
      const [, , , arrival] = spindle.shortcut;
      const end = frame.flow === 'right' ? arrival?.y : arrival?.x;
      const distance = (end ?? NaN) - (frame.axis + out);
      expect(distance).toBeCloseTo(block.shortcut.isOn ? 0 : 20, 9);
    }
  });

  it('has room below the bar for its two lines of explanation', () => {
    expect(plan.bar.y + plan.bar.height + 6 + 22 + 18 + 4).toBeLessThanOrEqual(plan.height);
  });

  it('keeps the labels of a seam inside the picture', () => {
    fc.assert(
      fc.property(anyBlock, fc.constantFrom(0, 1, 2, 3), (block, seam: 0 | 1 | 2 | 3) => {
        const { channels, side, activation } = seamLabel(plan, draw(block, frame), seam);
        for (const { x, y } of [channels, side, activation]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(plan.width - 40);
          expect(y).toBeGreaterThan(60);
          expect(y).toBeLessThan(plan.height);
        }
      }),
    );
  });
});

describe('the scale', () => {
  it('makes 144 channels 194 px high in both layouts of the third block', () => {
    const third = bottleneck({ block: 3, middle: 'depthwise', expansion: 'own' });
    for (const { frame } of Object.values(plans)) {
      expect(Math.round(draw(third, frame).thickness[1])).toBe(194);
    }
  });

  it('is printed as the longest of 1, 2, 5, 10 ... channels that fits', () => {
    expect(scaleBarChannels(1.35, 80)).toBe(50);
    expect(scaleBarChannels(0.2, 80)).toBe(200);
    expect(scaleBarChannels(3, 80)).toBe(20);
    expect(scaleBarChannels(100, 80)).toBe(1);
  });
});

describe('the lines of the middle', () => {
  it('are all channels up to 24, else every k-th', () => {
    expect(levelLineCount(6)).toEqual({ lines: 6, every: 1 });
    expect(levelLineCount(24)).toEqual({ lines: 24, every: 1 });
    expect(levelLineCount(144)).toEqual({ lines: 24, every: 6 });
    expect(levelLineCount(960)).toEqual({ lines: 24, every: 40 });
    expect(meshEndCount(144)).toEqual({ lines: 12, every: 12 });
  });

  it('are level for depthwise, and join each with each for normal', () => {
    const third = bottlenecks[2];
    if (third === undefined) throw new Error('no third block');
    const spindle = draw(third, widePlan.frame);
    const count = (path: string) => path.split('M').length - 1;
    expect(count(levelLines(spindle, widePlan.frame, 24))).toBe(24);
    expect(count(meshLines(spindle, widePlan.frame, 12))).toBe(144);
    for (const [, from, to] of levelLines(spindle, widePlan.frame, 24).matchAll(
      /M\S+ (\S+?)L\S+ ([^M]+)/g,
    )) {
      expect(from).toBe(to);
    }
  });
});

describe('the bar', () => {
  it('lays its parts end to end on one scale', () => {
    const bar = layoutBar([1, 2, 5], 8, { x: 10, y: 0, width: 80, height: 4 });
    expect(bar.map(({ x, width }) => [x, width])).toEqual([
      [10, 10],
      [20, 20],
      [40, 50],
    ]);
  });
});

describe('two maps', () => {
  it('are drawn on one scale, the larger one as large as there is room', () => {
    expect(facesToScale(56, 28, 40)).toEqual([40, 20]);
    expect(facesToScale(7, 7, 40)).toEqual([40, 40]);
  });
});

describe('the strip', () => {
  const strip = layoutStrip(bottlenecks);

  it('gives every block a cell wide enough for a finger, side by side', () => {
    expect(strip.thumbs).toHaveLength(17);
    strip.thumbs.forEach(({ cell }, index) => {
      expect(cell.x).toBe(index * 56);
      expect(cell.width).toBeGreaterThanOrEqual(44);
      expect(cell.height).toBeGreaterThanOrEqual(44);
    });
  });

  it('has one scale for all, 2 px at least', () => {
    strip.thumbs.forEach(({ middle }, index) => {
      const inner = bottlenecks[index]?.inner ?? 0;
      expect(middle.height).toBeCloseTo(Math.max(2, inner * strip.scale), 9);
    });
    expect(960 * strip.scale).toBe(64);
  });

  it('brackets the rows 2 to 8 of the paper', () => {
    expect(strip.groups.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });
});
