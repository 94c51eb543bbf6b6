import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, mobilenetV1, mobilenetV2, standardTwin, type Network } from '../arch';
import { measures, roundAbove, type Measure } from './skyline-bars';
import { skylineColumns, totalOf } from './skyline-columns';
import { labelledRuns, layoutSkylines, rulerCount } from './skylines';

function columnsOf(network: Network) {
  return skylineColumns(analyze(network), analyze(standardTwin(network)));
}

/** Every network that the page can show, and some between. */
const networks = fc
  .record({
    family: fc.constantFrom('v1', 'v2'),
    alpha: fc.integer({ min: 25, max: 140 }).map((hundredths) => hundredths / 100),
    resolution: fc.integer({ min: 1, max: 14 }).map((steps) => 32 * steps),
    expansion: fc.integer({ min: 1, max: 10 }),
    classes: fc.integer({ min: 1, max: 22_000 }),
    rules: fc.constantFrom('slim' as const, 'keras' as const),
  })
  .map(({ family, ...options }) => (family === 'v1' ? mobilenetV1(options) : mobilenetV2(options)));

const v1 = columnsOf(mobilenetV1());
const v2 = columnsOf(mobilenetV2());

describe('the columns of a network', () => {
  it('are the picture, the blocks, and the layers of the head one by one', () => {
    const kinds = (columns: typeof v1) => columns.map(({ kind }) => kind).join(' ');
    const blocks = (count: number) => Array.from({ length: count }, () => 'block').join(' ');
    expect(kinds(v1)).toBe(`input stem ${blocks(13)} pool classifier`);
    expect(kinds(v2)).toBe(`input stem ${blocks(17)} conv pool classifier`);
  });

  it('hand on 802,816 values in V1 block 1 and 50,176 in block 13, from 2,336 and 1,057,792 weights', () => {
    const [first, last] = [v1[2], v1[14]];
    expect([first?.values, last?.values]).toEqual([802_816, 50_176]);
    expect([first, last].map((column) => column && totalOf(column.weights))).toEqual([
      2_336, 1_057_792,
    ]);
  });

  it('halve the side five times: in V1 at the stem and blocks 2, 4, 6, 12', () => {
    const halving = v1.filter(({ halves }) => halves).map(({ block }) => block);
    expect(halving).toEqual([0, 2, 4, 6, 12]);
    expect(v2.filter(({ halves }) => halves).map(({ block }) => block)).toEqual([0, 2, 4, 7, 14]);
  });

  it('have ten shortcuts in V2 and none in V1', () => {
    expect(v2.filter(({ shortcut }) => shortcut).map(({ block }) => block)).toEqual([
      3, 5, 6, 8, 9, 10, 12, 13, 15, 16,
    ]);
    expect(v1.some(({ shortcut }) => shortcut)).toBe(false);
  });

  it('are wide inside in V2 alone', () => {
    expect(v2[4]).toMatchObject({ values: 75_264, widestInside: 451_584 });
    expect(v1[4]).toMatchObject({ values: 401_408, widestInside: 401_408 });
  });

  it('sum up to the totals of the analysis, for any network', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const analysis = analyze(network);
        const twin = analyze(standardTwin(network));
        const columns = skylineColumns(analysis, twin);
        const sum = (count: (column: (typeof columns)[number]) => number) =>
          columns.reduce((total, column) => total + count(column), 0);
        expect(sum(({ work }) => totalOf(work))).toBe(analysis.total.macs);
        expect(sum(({ weights }) => totalOf(weights))).toBe(analysis.total.parameters.weights);
        expect(sum(({ work, twinWork }) => twinWork ?? totalOf(work))).toBe(twin.total.macs);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the layout', () => {
  const designs = fc.record({
    width: fc.integer({ min: 200, max: 1100 }),
    shown: fc.constantFrom<readonly Measure[]>(measures, ['values'], ['work'], ['weights']),
  });

  it('keeps everything inside, in order and without overlap, for any network and width', () => {
    fc.assert(
      fc.property(networks, designs, (network, { width, shown }) => {
        const columns = columnsOf(network);
        const layout = layoutSkylines(columns, {
          width,
          measures: shown,
          reference: v1Or2(network),
        });
        expect(layout.width).toBe(Math.max(280, width));
        layout.boxes.forEach(({ bounds }, index) => {
          const room = layout.rooms[index];
          const before = layout.rooms[index - 1];
          expect(room && room.x).toBeGreaterThanOrEqual(before ? before.x + before.width : 0);
          expect(room && bounds.x >= room.x - 1e-6).toBe(true);
          expect(room && bounds.x + bounds.width <= room.x + room.width + 1e-6).toBe(true);
          expect(bounds.y).toBeGreaterThan(0);
          expect(bounds.x + bounds.width).toBeLessThanOrEqual(layout.width + 1e-6);
        });
        layout.shortcuts.forEach(({ y }) => expect(y).toBeGreaterThan(0));
        let y = layout.ground;
        for (const row of layout.rows) {
          expect(row.headingY).toBeGreaterThan(y);
          for (const bar of row.bars) {
            const room = layout.rooms[bar.column];
            const tallest = bar.behind ?? bar;
            expect(room && bar.x >= room.x - 1e-6).toBe(true);
            expect(room && bar.x + bar.width <= room.x + room.width + 1e-6).toBe(true);
            expect(tallest.y).toBeGreaterThan(row.headingY);
          }
          y = row.baseline;
        }
        expect(layout.namesY).toBeGreaterThan(y);
        expect(layout.height).toBeGreaterThan(layout.namesY);
      }),
      { numRuns: 60 },
    );
  });

  it('draws every bar in proportion, from the base line, with one scale a row', () => {
    fc.assert(
      fc.property(networks, designs, (network, { width, shown }) => {
        const layout = layoutSkylines(columnsOf(network), { width, measures: shown });
        for (const { bars, perUnit, baseline, full } of layout.rows) {
          for (const { value, y, height, behind } of bars) {
            expect(y + height).toBeCloseTo(baseline);
            expect(height).toBeCloseTo(value === 0 ? 0 : Math.max(1.5, value * perUnit));
            expect(Math.max(value, behind?.value ?? 0)).toBeLessThanOrEqual(full);
            if (behind) expect(behind.height).toBeCloseTo(Math.max(1.5, behind.value * perUnit));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows the dashed twin 8.4 times as high as V1 block 3', () => {
    const work = layoutSkylines(v1, { width: 960, measures }).rows[1];
    const bar = work?.bars.find(({ column }) => column === 4);
    expect(bar?.behind && bar.behind.height / bar.height).toBeCloseTo(8.41, 2);
  });

  it('keeps the scales of alpha 1 while alpha falls, so that boxes and bars shrink', () => {
    const half = columnsOf(mobilenetV1({ alpha: 0.5 }));
    const whole = layoutSkylines(v1, { width: 960, measures });
    const thin = layoutSkylines(half, { width: 960, measures, reference: v1 });
    expect(thin.scale).toEqual(whole.scale);
    expect(thin.rooms).toEqual(whole.rooms);
    expect(thin.rows.map(({ full }) => full)).toEqual(whole.rows.map(({ full }) => full));
  });

  it('enlarges a row five times where the network needs less than a fifth of it', () => {
    const quarter = columnsOf(mobilenetV1({ alpha: 0.25 }));
    const row = layoutSkylines(quarter, { width: 960, measures, reference: v1 }).rows[1];
    expect(row?.full).toBe(100e6);
  });

  it('names runs of equal sides where columns are narrow', () => {
    const phone = layoutSkylines(v1, { width: 328, measures: ['work'] });
    expect(phone.isDense).toBe(true);
    expect(phone.sides.map(({ first }) => v1[first]?.side)).toEqual([224, 112, 56, 28, 14, 7, 1]);
    expect(layoutSkylines(v1, { width: 960, measures }).isDense).toBe(false);
  });

  it('leaves the channels of the pooled map out on a phone, so that 1024 and 1000 do not read as one', () => {
    const phone = layoutSkylines(v1, { width: 358, measures: ['work'] });
    const channels = ({ first }: { first: number }) => v1[first]?.channels ?? 0;
    const labelled = labelledRuns(phone.channels, (run) => `${channels(run)}`.length);
    expect(labelled.map(channels)).toEqual([3, 128, 256, 512, 1024, 1000]);
  });

  it('name the channels of the chosen block before those of any other', () => {
    const channels = ({ first }: { readonly first: number }) => v1[first]?.channels ?? 0;
    const small = layoutSkylines(v1, { width: 288, measures: ['work'] }).channels;
    const labelled = (chosen?: number) =>
      labelledRuns(small, (run) => `${channels(run)}`.length, chosen).map(channels);
    expect(labelled()).toEqual([3, 256, 512, 1024]);
    expect(labelled(4)).toEqual([3, 128, 512, 1024]);
    for (const chosen of v1.keys()) expect(labelled(chosen)).toContain(v1[chosen]?.channels);
  });
});

it('round numbers are never below what they stand for, and at most half as large again', () => {
  expect([1, 1.2, 462e6, 803e3, 1.058e6].map(roundAbove)).toEqual([1, 1.5, 500e6, 1e6, 1.5e6]);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (value) => {
      expect(roundAbove(value)).toBeGreaterThanOrEqual(value * (1 - 1e-12));
      expect(roundAbove(value)).toBeLessThanOrEqual(value * 1.5 * (1 + 1e-12));
    }),
  );
});

it('a ruler is a power of two long, between 30 and 60 px', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 50, noNaN: true }), (perUnit) => {
      const length = rulerCount(perUnit) * perUnit;
      expect(length).toBeLessThanOrEqual(60 + 1e-9);
      expect(length).toBeGreaterThan(30);
    }),
  );
});

function v1Or2({ family }: Network) {
  return family === 'mobilenet-v1' ? v1 : v2;
}
