import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barRect, layoutSumLines, lineRect, sumArrangementFor } from './sum-lines';

const layouts = fc
  .record({
    width: fc.integer({ min: 288, max: 1400 }),
    first: fc.integer({ min: 1, max: 14 }),
    second: fc.integer({ min: 1, max: 14 }),
  })
  .map(({ width, first, second }) => ({
    lines: [first, second] as const,
    layout: layoutSumLines([first, second], width, sumArrangementFor(width)),
  }));

describe('two sums written out', () => {
  it('stay inside the drawing, line by line, bars included', () => {
    fc.assert(
      fc.property(
        layouts,
        fc.double({ min: -1, max: 1, noNaN: true }),
        ({ lines, layout }, value) => {
          layout.columns.forEach((column, index) => {
            const count = lines[index] ?? 0;
            const last = lineRect(column, count - 1);
            expect(last.y + last.height).toBeLessThanOrEqual(layout.height);
            expect(column.product).toBeLessThanOrEqual(layout.width);
            const bar = barRect(column, 0, value, 1);
            expect(bar.x).toBeGreaterThanOrEqual(column.product);
            expect(bar.x + bar.width).toBeLessThanOrEqual(layout.width);
          });
        },
      ),
    );
  });

  it('stand side by side where there is room, otherwise one under the other', () => {
    const wide = layoutSumLines([12, 10], 960, 'wide').columns;
    expect(wide[0].heading.y).toBe(wide[1].heading.y);
    expect(wide[1].heading.x).toBe(504);
    const narrow = layoutSumLines([12, 10], 328, 'narrow').columns;
    expect(narrow[0].heading.x).toBe(narrow[1].heading.x);
    expect(narrow[1].heading.y).toBeGreaterThan(lineRect(narrow[0], 11).y);
  });

  it('draw a product as a bar on its side of zero, in proportion', () => {
    const [column] = layoutSumLines([9, 9], 960, 'wide').columns;
    const negative = barRect(column, 0, -2, 4);
    expect(negative.x + negative.width).toBeCloseTo(column.zero, 9);
    expect(negative.width).toBeCloseTo(column.reach / 2, 9);
    expect(barRect(column, 0, 4, 4)).toMatchObject({ x: column.zero, width: column.reach });
    expect(barRect(column, 0, 0, 0).width).toBe(0);
  });
});
