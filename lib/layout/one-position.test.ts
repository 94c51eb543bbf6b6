import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareConvolutions } from '../arch';
import { normal, separable, tensor, type Kernel } from '../ops';
import type { Rect } from './geometry';
import { arrangementFor } from './arrangement';
import { layoutOnePosition, type OnePositionLayout } from './one-position';
import { countAt, stopsOf, workAt } from './one-position-work';

const lecture = { side: 6, kernel: 3, channels: 3, filters: 5, position: { row: 1, column: 2 } };

function works(kernel: number, channels: number, filters: number) {
  const input = tensor(
    [kernel, kernel, channels],
    Array.from({ length: kernel * kernel * channels }, (_, index) => index % 7),
  );
  const filled = (shape: Kernel['shape']): Kernel => ({
    shape,
    data: Array.from({ length: shape.reduce((a, b) => a * b) }, (_, index) => (index % 5) - 2),
  });
  const at = { row: 0, column: 0 };
  return {
    normal: workAt([normal(input, filled([kernel, kernel, channels, filters]))], at),
    separable: workAt(
      separable(input, filled([kernel, kernel, channels, 1]), filled([1, 1, channels, filters])),
      at,
    ),
  };
}

describe('the clock of one position', () => {
  it('ends the lecture example at 135 and 42, with stops at each finished value', () => {
    const { normal: all, separable: halves } = works(3, 3, 5);
    expect(countAt(all, 135)).toMatchObject({ done: 135, total: 135, isDone: true });
    expect(countAt(halves, 135)).toMatchObject({ done: 42, total: 42, doneBy: [27, 15] });
    expect(stopsOf(all, halves)).toEqual([9, 18, 27, 30, 33, 36, 39, 42, 54, 81, 108, 135]);
  });

  it('keeps three values after 27 ticks and has no output yet', () => {
    const { finishedBy, current, next } = countAt(works(3, 3, 5).separable, 27);
    expect(finishedBy.map((values) => values.length)).toEqual([3, 0]);
    expect(current?.kind).toBe('depthwise');
    expect(next?.kind).toBe('pointwise');
  });

  it('ends at f² n_c n_c′ and f² n_c + n_c n_c′, as lib/arch counts, for any small setting', () => {
    const small = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), small, small, (kernel, channels, filters) => {
        const { normal: all, separable: halves } = works(kernel, channels, filters);
        const input = { height: kernel, width: kernel, channels };
        const { normal: whole, separable: parts } = compareConvolutions({ input, kernel, filters });
        const end = Math.max(all.steps.length, halves.steps.length);
        expect(countAt(all, end).done).toBe(kernel ** 2 * channels * filters);
        expect(countAt(all, end).done).toBe(whole.macs);
        expect(countAt(halves, end).done).toBe(kernel ** 2 * channels + channels * filters);
        expect(countAt(halves, end).done).toBe(parts.macs);
        expect(countAt(halves, end).doneBy).toEqual([parts.depthwise.macs, parts.pointwise.macs]);
      }),
      { numRuns: 1000 },
    );
  });
});

function rectsOf({ stack, patch, normal: all, separable: halves }: OnePositionLayout): Rect[] {
  return [
    ...stack.windows,
    ...patch.flatMap((sheet) => sheet.cells),
    ...all.marks.marks,
    ...all.outputs,
    ...halves.depthwise.marks,
    ...halves.kept,
    ...halves.marks.marks,
    ...halves.outputs,
  ];
}

function overlaps(a: Rect, b: Rect): boolean {
  const inside = 1e-6;
  return (
    a.x < b.x + b.width - inside &&
    b.x < a.x + a.width - inside &&
    a.y < b.y + b.height - inside &&
    b.y < a.y + a.height - inside
  );
}

const sizes = fc.record({
  side: fc.constant(6),
  kernel: fc.constant(3),
  channels: fc.constant(3),
  filters: fc.integer({ min: 1, max: 64 }),
  position: fc.record({
    row: fc.integer({ min: 0, max: 3 }),
    column: fc.integer({ min: 0, max: 3 }),
  }),
});
const widths = fc.integer({ min: 288, max: 1200 });

describe('the drawing of one position', () => {
  it('draws one mark for each weight, in either arrangement', () => {
    fc.assert(
      fc.property(sizes, widths, (size, width) => {
        const { normal: all, separable: halves } = layoutOnePosition(size, width);
        const { channels, kernel, filters } = size;
        const input = { height: kernel, width: kernel, channels };
        const { normal: whole, separable: parts } = compareConvolutions({ input, kernel, filters });
        expect(all.marks.marks).toHaveLength(whole.weights);
        expect(halves.depthwise.marks).toHaveLength(parts.depthwise.weights);
        expect(halves.marks.marks).toHaveLength(parts.pointwise.weights);
        expect(all.marks.marks.map((mark) => mark.index)).toEqual(all.marks.marks.map((_, i) => i));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays inside its bounds at every width and number of filters', () => {
    fc.assert(
      fc.property(sizes, widths, (size, width) => {
        const layout = layoutOnePosition(size, width);
        const outside = rectsOf(layout).filter(
          ({ x, y, width: w, height: h }) =>
            x < 0 || y < 0 || x + w > width + 1e-6 || y + h > layout.height + 1e-6,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([960, 840, 328, 288])('lets nothing overlap at %i px', (width) => {
    const { stack, patch, normal: all, separable: halves } = layoutOnePosition(lecture, width);
    const things = [
      stack.bounds,
      ...patch,
      ...all.rows,
      ...halves.depthwise.groups,
      ...halves.kept,
      ...halves.rows,
    ];
    const pairs = things.flatMap((a, index) => things.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([]);
  });

  it('has rows of 22 px for five filters and of 3 px for sixty-four', () => {
    const heightFor = (filters: number) =>
      layoutOnePosition({ ...lecture, filters }, 960).normal.rows[0]?.height;
    expect(heightFor(5)).toBeCloseTo(22, 0);
    expect(heightFor(64)).toBe(3);
  });

  it('labels each row while there is room, then all rows together', () => {
    const labelsFor = (filters: number) =>
      layoutOnePosition({ ...lecture, filters }, 960).normal.labels.length;
    expect(labelsFor(5)).toBe(5);
    expect(labelsFor(12)).toBe(1);
  });

  it('is arranged for a phone below 840 px', () => {
    expect(arrangementFor(839)).toBe('narrow');
    expect(arrangementFor(840)).toBe('wide');
  });
});
