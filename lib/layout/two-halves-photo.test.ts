import { describe, expect, it } from 'vitest';
import { lanes, modes, presets, runExperiment, type Experiment } from './two-halves';
import {
  extremesOf,
  onPhoto,
  patchAt,
  photoChannels,
  rampOf,
  regionOf,
  scalesOf,
} from './two-halves-photo';
import { narrowPlaces, widePlaces } from './two-halves-places';
import { sheetRect } from './sheet';

it('reads bytes as the numbers they are, without the opacity', () => {
  expect(photoChannels(Uint8ClampedArray.of(0, 51, 255, 255, 255, 0, 102, 7))).toEqual([
    [0, 255],
    [51, 0],
    [255, 102],
  ]);
});

describe('the extremes of a sheet', () => {
  it('leave out its rim, where the filter sees zeros outside', () => {
    const sheet = [9, 9, 9, 9, 9, 1, -3, 9, 9, 2, 0, 9, -9, 9, 9, 9];
    expect(extremesOf(sheet)).toEqual({ least: -3, most: 2, strongest: 9 });
    expect(rampOf([sheet])).toBe(3);
  });

  it('of nothing but zeros still give a ramp', () => {
    expect(rampOf([new Array<number>(16).fill(0)])).toBe(1);
  });
});

/** Two grey bars on black, the second one brighter: edges up and down, alike in all channels. */
const grey = Array.from({ length: 36 }, (_, cell) => [0, 0.5, 0, 1, 1, 0][cell % 6] ?? 0);
const edges = { filters: [presets.leftEdge], weights: [1, -1, -1] } as const;

describe('the scales of an outcome', () => {
  it('are those before ReLU for what the filters see, and for outputs that nothing mixes', () => {
    const falling = {
      ...edges,
      filters: [presets.leftEdge.map((value) => -value as 0 | 1)],
    } as const;
    const dark = grey.map((value) => value / 4);
    const ran = runExperiment({ ...falling, mode: 'look', relu: true }, [grey, dark, dark]);
    expect(scalesOf(ran)).toMatchObject({ looked: 1, output: 1 });
    expect(rampOf(ran.outputs)).toBe(0.5);
    expect(scalesOf(ran).extremes.map(({ most }) => most)).toEqual([0.5, 0.125, 0.125]);
  });

  it('are those of the output itself once it is mixed', () => {
    const weights = [0.5, 0.5, 0.5] as const;
    const ran = runExperiment({ ...edges, weights, mode: 'both', relu: true }, [grey, grey, grey]);
    expect(scalesOf(ran)).toMatchObject({ looked: 1, output: 1.5 });
  });
});

it('edges of something grey never come out above 0 with the weights 1, −1, −1, where ReLU is on', () => {
  const mostOf = (relu: boolean) =>
    scalesOf(runExperiment({ ...edges, mode: 'both', relu }, [grey, grey, grey])).extremes[0]?.most;
  expect(mostOf(true)).toBe(0);
  expect(mostOf(false)).toBe(0.5);
});

describe('how what the filters look for comes out', () => {
  const answer = (weights: Experiment['weights'], change: Partial<Experiment> = {}) =>
    scalesOf(
      runExperiment({ ...edges, mode: 'both', relu: true, weights, ...change }, [grey, grey, grey]),
    ).answer;

  it('is light with the plain sum, dark with 1, −1, −1, and nothing where they cancel', () => {
    expect([answer([1, 1, 1]), answer([1, -1, -1]), answer([1, -0.5, -0.5])]).toEqual([
      'light',
      'dark',
      'nothing',
    ]);
  });

  it('is some of each where light and dark nearly cancel, and most of it from a quarter on', () => {
    // One edge up in R, another in G.
    const share = (red: number) => {
      const bars = (...values: number[]) =>
        Array.from({ length: 36 }, (_, cell) => values[cell % 6] ?? 0);
      const channels = [bars(0, red, 0, 0, 0, 0), bars(0, 0, 0, 3, 0, 0), bars()] as const;
      const ran = runExperiment({ ...edges, mode: 'both', relu: true }, channels);
      return scalesOf(ran).answer;
    };
    // Found times what comes out: 9 below 0 and red x red above it.
    expect([1, 2, 3, 3.8, 3.9, 5].map(share)).toEqual([
      'dark',
      'dark',
      'mixed',
      'mixed',
      'light',
      'light',
    ]);
  });

  it('is unfound where no filter finds anything, in every mode that looks', () => {
    const filters = [presets.nothing.map(() => 0 as const)] as const;
    expect([answer([1, 1, 1], { filters }), answer([1, 1, 1], { filters, mode: 'look' })]).toEqual([
      'unfound',
      'unfound',
    ]);
  });

  it('is light in the outputs of looking alone, whatever the weights', () => {
    expect(answer([-1, -1, -1], { mode: 'look', relu: false })).toBe('light');
  });
});

it('the patch around a cell has nothing beyond the edge', () => {
  const sheet = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(patchAt(sheet, 4)).toEqual(sheet);
  const no = undefined;
  expect(patchAt(sheet, 2)).toEqual([no, no, no, 2, 3, no, 5, 6, no]);
});

it('names the ninth that a cell lies in', () => {
  expect([0, 95, 48 * 96 + 48, 95 * 96 + 31, 95 * 96 + 32].map((cell) => regionOf(cell))).toEqual([
    'upperLeft',
    'upperRight',
    'middle',
    'lowerLeft',
    'bottom',
  ]);
});

it('the sheets of a photo take as much room as those of the squares', () => {
  for (const mode of modes) {
    for (const places of [widePlaces(mode), ...lanes.map((_, lane) => narrowPlaces(mode, lane))]) {
      const finer = onPhoto(places);
      const sheetsOf = ({ scene, lanes: rows, outputs }: typeof places) =>
        [scene, ...rows.map(({ looked }) => looked), ...outputs.map(({ place }) => place)].map(
          sheetRect,
        );
      expect(sheetsOf(finer)).toEqual(sheetsOf(places));
      expect(finer.scene.side).toBe(96);
      expect(finer.photo?.lenses.map(({ lane }) => lane)).toEqual(
        places.lanes.map(({ lane }) => lane),
      );
    }
  }
});
