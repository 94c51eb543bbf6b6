import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitMarkGrid, gridWidth, layoutMarkRow, stackRows } from './mark-row';

describe('a row of marks', () => {
  it('has 27 marks of 10 px in 328 px: the lecture example on a phone', () => {
    const grid = fitMarkGrid(328, 3, 9, 14);
    const row = layoutMarkRow(grid, { x: 0, y: 0, height: 14 });
    expect(row.marks).toHaveLength(27);
    expect(grid.markWidth).toBeGreaterThan(9);
    expect(row.width).toBeLessThanOrEqual(328 + 1e-9);
  });

  it('puts a single mark into the middle of the room of nine', () => {
    const grid = fitMarkGrid(960, 3, 9, 14);
    const full = layoutMarkRow(grid, { x: 0, y: 0, height: 14 });
    const single = layoutMarkRow(grid, { x: 0, y: 0, height: 14 }, 1);
    expect(single.marks.map((mark) => mark.x)).toEqual(
      [4, 13, 22].map((index) => full.marks[index]?.x),
    );
  });

  it('is inside its bounds, in order and without overlap, for any sizes', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 100, max: 1200 }),
      groups: fc.integer({ min: 1, max: 16 }),
      f: fc.constantFrom(1, 3, 5, 7),
      widest: fc.integer({ min: 4, max: 24 }),
      x: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(sizes, ({ width, groups, f, widest, x }) => {
        const grid = fitMarkGrid(width, groups, f * f, widest);
        const { marks, ...row } = layoutMarkRow(grid, { x, y: 7, height: 10 });
        expect(marks).toHaveLength(groups * f * f);
        expect(row.width).toBeLessThanOrEqual(width + 1e-6);
        expect(row.width).toBeCloseTo(gridWidth(grid));
        expect(grid.markWidth).toBeLessThanOrEqual(widest + 1e-9);
        marks.forEach((mark, index) => {
          const before = marks[index - 1];
          expect(mark.index).toBe(index);
          expect(mark.x).toBeGreaterThanOrEqual(before ? before.x + before.width : x);
          expect(mark.x + mark.width).toBeLessThanOrEqual(x + row.width + 1e-6);
          const room = row.groups[mark.group];
          expect(room && mark.x >= room.x - 1e-9).toBe(true);
          expect(room && mark.x + mark.width <= room.x + room.width + 1e-9).toBe(true);
        });
      }),
    );
  });
});

describe('stacked rows', () => {
  it('are 22 px high when there is room, and not higher', () => {
    expect(stackRows(1, { top: 0, height: 400 }).rowHeight).toBe(22);
    expect(stackRows(5, { top: 0, height: 400 }).rowHeight).toBeCloseTo(22);
  });

  it('get thinner down to 3 px and then need more room', () => {
    expect(stackRows(64, { top: 0, height: 240 }).rowHeight).toBeCloseTo(3.01);
    expect(stackRows(64, { top: 0, height: 100 }).rowHeight).toBe(3);
    expect(stackRows(64, { top: 0, height: 100 }).height).toBeCloseTo(239.25);
  });

  it('never overlap, and fit whenever rows of 3 px do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 60, max: 600 }),
        (n, height) => {
          const stack = stackRows(n, { top: 10, height });
          expect(stack.tops).toHaveLength(n);
          stack.tops.forEach((top, row) => {
            expect(top).toBeCloseTo(10 + row * (stack.rowHeight + stack.gap));
          });
          expect(stack.gap).toBeGreaterThan(0);
          if (stack.rowHeight > 3) expect(stack.height).toBeLessThanOrEqual(height + 1e-6);
        },
      ),
    );
  });
});
