import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedBars, type BarPlace } from './paired-bars';

const texts = { nameRoom: 32, valueRoom: 104 };
const wideRoom = { width: 960, columns: 2, ...texts };
const narrowRoom = { width: 328, columns: 1, ...texts };

const value = fc.integer({ min: 1, max: 5_000_000 });
const panel = fc.array(fc.record({ first: value, second: value }), { minLength: 1, maxLength: 3 });

const barsOf = (plan: ReturnType<typeof pairedBars>): BarPlace[] =>
  plan.panels.flatMap(({ pairs }) => pairs.flatMap(({ first, second }) => [first, second]));

describe('paired bars', () => {
  it('stand two panels a row where it is wide, one below the other on a phone', () => {
    const pair = { first: 2, second: 1 };
    const panels = [[pair], [pair], [pair], [pair, pair]];
    const wide = pairedBars(panels, wideRoom);
    expect(wide.panels.map(({ titleAt }) => titleAt.x)).toEqual([0, 512, 0, 512]);
    expect(wide.height).toBe(404);
    const narrow = pairedBars(panels, narrowRoom);
    expect(narrow.panels.map(({ titleAt }) => titleAt.x)).toEqual([0, 0, 0, 0]);
    expect(narrow.height).toBe(732);
    expect(narrow.panels[0]?.pairs[0]?.first.rect.width).toBe(192);
    expect(narrow.panels[0]?.pairs[0]?.second.rect.width).toBe(96);
  });

  it.each([
    ['wide', wideRoom],
    ['narrow', narrowRoom],
  ])('%s: are to scale within a panel, inside the drawing, and apart', (_, room) => {
    fc.assert(
      fc.property(fc.array(panel, { minLength: 1, maxLength: 4 }), (panels) => {
        const plan = pairedBars(panels, room);
        for (const [index, pairs] of panels.entries()) {
          const values = pairs.flatMap(({ first, second }) => [first, second]);
          const lengths = (plan.panels[index]?.pairs ?? []).flatMap(({ first, second }) => [
            first.rect.width,
            second.rect.width,
          ]);
          const longest = Math.max(...values);
          values.forEach((each, n) => {
            const length = lengths[n] ?? Number.NaN;
            const exact = (each / longest) * Math.max(...lengths);
            expect(length).toBeCloseTo(Math.max(exact, 2), 6);
          });
        }
        const rects = barsOf(plan).map(({ rect }) => rect);
        for (const [n, { x, y, width, height }] of rects.entries()) {
          expect(x + width).toBeLessThanOrEqual(plan.width - 104 + 1e-9);
          expect(y + height).toBeLessThanOrEqual(plan.height);
          for (const other of rects.slice(n + 1)) {
            const isApart =
              x + width <= other.x || other.x + other.width <= x || y + height <= other.y;
            expect(isApart || other.y + other.height <= y).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keep room for the spread of a second bar, and the value behind it', () => {
    const room = { width: 328, columns: 1, nameRoom: 76, valueRoom: 152 };
    const pair = { first: 100, second: 150, spread: [100, 200] } as const;
    const [place] = pairedBars([[pair]], room).panels[0]?.pairs ?? [];
    // 100 pixels for the 200 of the spread's end
    expect(place?.first.rect.width).toBe(50);
    expect(place?.second.rect.width).toBe(75);
    expect(place?.second.spread).toEqual([126, 176]);
    expect(place?.second.valueAt.x).toBe(184);
    expect(place?.first.spread).toBeUndefined();
  });
});
