/** Where the parts of the two-halves experiment stand, on a wide and on a narrow page. */
import type { Point, Rect } from './geometry';
import { sheetRect, type SheetPlace } from './sheet';
import type { Target } from './steer';
import { lanes, sceneSide, type Mode } from './two-halves';

export interface LanePlaces {
  readonly lane: number;
  readonly letter: Point;
  readonly channel: SheetPlace;
  /** Upper left corner and cell size of nine cells. */
  readonly filter: Point & { readonly cellSize: number };
  readonly looked: SheetPlace;
  /** The box with the bent or straight line. */
  readonly relu: Rect;
}

export interface WeightPlaces {
  readonly lane: number;
  readonly box: Rect;
  /** Buttons beside the number, where there is no room to see all of it change at a press. */
  readonly steppers?: { readonly less: Rect; readonly more: Rect };
}

/** A bar of greys, the baseline of the numbers below it, and its name where it stands apart. */
export interface RampPlaces {
  readonly bar: Rect;
  readonly numbers: number;
  readonly name?: Point;
}

/** What a photo needs besides: its cells are too small to read, so a patch is shown large. */
export interface PhotoPlaces {
  readonly lenses: readonly {
    readonly lane: number;
    readonly letter: Point;
    readonly grid: Point & { readonly cellSize: number };
    readonly lines: readonly Point[];
  }[];
  readonly looked: RampPlaces;
  /** Where the output has a ramp of its own. */
  readonly output?: RampPlaces;
}

export interface TwoHalvesPlaces {
  readonly width: number;
  readonly height: number;
  readonly scene: SheetPlace;
  readonly lanes: readonly LanePlaces[];
  /** To choose the lane that is shown, where one is shown at a time. */
  readonly tabs: readonly Rect[];
  readonly reluSwitch: Rect;
  readonly weights: readonly WeightPlaces[];
  readonly sum?: Point & { readonly radius: number };
  /** The outputs with the lane that each belongs to; the mixed output belongs to none. */
  readonly outputs: readonly { readonly lane?: number; readonly place: SheetPlace }[];
  /** Lines along a lane, and lines that bring lanes together. */
  readonly lines: { readonly level: string; readonly mixing: string };
  readonly texts: {
    readonly looks: Point;
    readonly mixes: Point;
    readonly relu: Point;
    readonly scene: Point;
    readonly output: Point;
    readonly hint: Point;
    /** Names under or over the sheets of a lane. */
    readonly columns: Readonly<Partial<Record<'channel' | 'filter' | 'filtered', Point>>>;
    /** Two signs of the filtered sheets and three marks of the output, below or beside each other. */
    readonly signs: readonly Point[];
    readonly marks: readonly Point[];
    /** For each output: how many are found; `wrong` is how far from there the second count stands. */
    readonly scores: readonly Point[];
    readonly wrong: Point;
    readonly probe: readonly Point[];
  };
  /** Only where the picture is a photo. */
  readonly photo?: PhotoPlaces;
}

const sheet = (x: number, y: number, cellSize: number): SheetPlace => ({
  x,
  y,
  side: sceneSide,
  cellSize,
});

const laneTops = [60, 176, 292];
const laneMiddle = (lane: number) => (laneTops[lane] ?? 0) + 48;

/** 960 px: three lanes one under the other, which run level and meet at the sum only. */
export function widePlaces(mode: Mode): TwoHalvesPlaces {
  const looksOnly = mode === 'look';
  const middle = laneMiddle(1);
  return {
    width: 960,
    height: 460,
    scene: sheet(0, middle - 84, 7),
    lanes: lanes.map((_, lane) => wideLane(lane)),
    tabs: [],
    reluSwitch: { x: 586, y: 52, width: 44, height: 344 },
    weights: looksOnly ? [] : lanes.map((_, lane) => wideWeight(lane)),
    ...(!looksOnly && { sum: { x: 750, y: middle, radius: 20 } }),
    outputs: looksOnly
      ? lanes.map((_, lane) => ({ lane, place: sheet(864, laneTops[lane] ?? 0, 4) }))
      : [{ place: sheet(792, middle - 84, 7) }],
    lines: wideLines(looksOnly, middle),
    texts: wideTexts(looksOnly, middle),
  };
}

function wideLane(lane: number): LanePlaces {
  const top = laneTops[lane] ?? 0;
  return {
    lane,
    letter: { x: 200, y: top + 54 },
    channel: sheet(220, top, 4),
    filter: { x: 342, y: top, cellSize: 32 },
    looked: sheet(464, top, 4),
    relu: { x: 594, y: top + 34, width: 28, height: 28 },
  };
}

function wideWeight(lane: number): WeightPlaces {
  return { lane, box: { x: 650, y: laneMiddle(lane) - 22, width: 56, height: 44 } };
}

function wideLines(looksOnly: boolean, middle: number): TwoHalvesPlaces['lines'] {
  const ends = looksOnly ? 864 : 650;
  const level = lanes.map((_, lane) => {
    const y = laneMiddle(lane);
    return `M168 ${middle}L186 ${y}M212 ${y}H220M316 ${y}H342M438 ${y}H464M560 ${y}H${ends}`;
  });
  const mixing = lanes.map((_, lane) => `M706 ${laneMiddle(lane)}L750 ${middle}`);
  return {
    level: level.join(''),
    mixing: looksOnly ? '' : `${mixing.join('')}M750 ${middle}H792`,
  };
}

function wideTexts(looksOnly: boolean, middle: number): TwoHalvesPlaces['texts'] {
  return {
    looks: { x: 220, y: 20 },
    mixes: { x: 650, y: 20 },
    relu: { x: 608, y: 44 },
    scene: { x: 0, y: middle - 96 },
    output: looksOnly ? { x: 864, y: 44 } : { x: 792, y: middle - 96 },
    hint: { x: 390, y: 412 },
    columns: {
      channel: { x: 268, y: 48 },
      filter: { x: 390, y: 48 },
      filtered: { x: 512, y: 48 },
    },
    signs: below({ x: 464, y: 412 }, 2),
    marks: below(looksOnly ? { x: 650, y: 412 } : { x: 792, y: middle + 162 }, 3),
    wrong: { x: 0, y: looksOnly ? 30 : 20 },
    scores: looksOnly
      ? lanes.map((_, lane) => ({ x: 650, y: laneMiddle(lane) - 10 }))
      : [{ x: 792, y: middle + 108 }],
    probe: [{ x: 0, y: 452 }],
  };
}

const below = ({ x, y }: Point, count: number): Point[] =>
  Array.from({ length: count }, (_, index) => ({ x, y: y + index * 20 }));

const beside = ({ x, y }: Point, steps: readonly number[]): Point[] =>
  steps.map((step) => ({ x: x + step, y }));

const narrowTops = { sheets: 28, scores: 196, tabs: 232, lane: 320, relu: 484 };

/** 328 px: the scene and what comes out stay on top, below them one lane at a time. */
export function narrowPlaces(mode: Mode, lane: number): TwoHalvesPlaces {
  const looksOnly = mode === 'look';
  const { sheets, scores, tabs, relu } = narrowTops;
  // ReLU stands between the two halves, so with one half alone its room is not needed.
  const mixing = mode === 'both' ? relu + 66 : relu;
  const weights = mixing + 28;
  const end = looksOnly ? relu : weights + 84;
  const columns = lanes.map((_, index) => index * 112);
  return {
    width: 328,
    height: end + 108,
    scene: sheet(0, sheets, 6),
    lanes: [narrowLane(lane)],
    tabs: columns.map((x) => ({ x, y: tabs, width: 104, height: 44 })),
    reluSwitch: { x: 0, y: relu, width: 328, height: 44 },
    weights: looksOnly
      ? []
      : columns.map((x, index) => ({
          lane: index,
          box: { x, y: weights - 16, width: 104, height: 44 },
          steppers: {
            less: { x, y: weights + 36, width: 48, height: 44 },
            more: { x: x + 56, y: weights + 36, width: 48, height: 44 },
          },
        })),
    outputs: [{ ...(looksOnly && { lane }), place: sheet(184, sheets, 6) }],
    lines: { level: narrowLines(), mixing: '' },
    texts: {
      looks: { x: 0, y: 304 },
      mixes: { x: 0, y: mixing },
      relu: { x: 44, y: relu + 27 },
      scene: { x: 0, y: 18 },
      output: { x: 184, y: 18 },
      hint: { x: 164, y: 472 },
      columns: {
        channel: { x: 36, y: narrowTops.lane + 120 },
        filtered: { x: 292, y: narrowTops.lane + 120 },
      },
      signs: beside({ x: 0, y: end + 24 }, [0, 164]),
      marks: beside({ x: 0, y: end + 48 }, [0, 110, 228]),
      wrong: { x: 164, y: 0 },
      scores: [{ x: 0, y: scores }],
      probe: [
        { x: 0, y: end + 76 },
        { x: 0, y: end + 98 },
      ],
    },
  };
}

function narrowLane(lane: number): LanePlaces {
  const top = narrowTops.lane;
  return {
    lane,
    letter: { x: 36, y: top + 20 },
    channel: sheet(0, top + 30, 3),
    filter: { x: 98, y: top, cellSize: 44 },
    looked: sheet(256, top + 30, 3),
    relu: { x: 8, y: narrowTops.relu + 8, width: 28, height: 28 },
  };
}

function narrowLines(): string {
  const y = narrowTops.lane + 66;
  return `M72 ${y}H98M230 ${y}H256`;
}

/** Names of the parts that keys reach. */
export const targetIds = {
  cell: (lane: number, cell: number) => `cell-${lane}-${cell}`,
  tab: (lane: number) => `tab-${lane}`,
  relu: 'relu',
  weight: (lane: number) => `weight-${lane}`,
  less: (lane: number) => `less-${lane}`,
  more: (lane: number) => `more-${lane}`,
  output: (index: number) => `output-${index}`,
};

/** What a part of the drawing sets. */
export type SetByPart = 'filters' | 'lane' | 'relu' | 'weights' | 'cell';

/**
 * Whatever can be pressed or pointed at, for walking with the arrow keys.
 * @param isFixed what cannot be set now
 */
export function targetsOf(
  places: TwoHalvesPlaces,
  mode: Mode,
  isFixed: (part: SetByPart) => boolean = () => false,
): readonly Target[] {
  const { tabs, weights, outputs } = places;
  const targets: Readonly<Record<SetByPart, readonly Target[]>> = {
    filters: mode === 'mix' ? [] : places.lanes.flatMap(cellTargets),
    lane: tabs.map((rect, lane) => ({ id: targetIds.tab(lane), rect })),
    relu: mode === 'both' ? [{ id: targetIds.relu, rect: places.reluSwitch }] : [],
    weights: weights.flatMap(weightTargets),
    cell: outputs.map(({ place }, index) => ({
      id: targetIds.output(index),
      rect: sheetRect(place),
    })),
  };
  const parts = Object.keys(targets) as SetByPart[];
  return parts.flatMap((part) => (isFixed(part) ? [] : targets[part]));
}

/** Nine cells of a filter, row by row. */
export function filterCells({ x, y, cellSize }: LanePlaces['filter']): readonly Rect[] {
  return Array.from({ length: 9 }, (_, cell) => ({
    x: x + (cell % 3) * cellSize,
    y: y + Math.floor(cell / 3) * cellSize,
    width: cellSize,
    height: cellSize,
  }));
}

function cellTargets({ lane, filter }: LanePlaces): Target[] {
  return filterCells(filter).map((rect, cell) => ({ id: targetIds.cell(lane, cell), rect }));
}

function weightTargets({ lane, box, steppers }: WeightPlaces): Target[] {
  if (steppers === undefined) return [{ id: targetIds.weight(lane), rect: box }];
  return [
    { id: targetIds.less(lane), rect: steppers.less },
    { id: targetIds.more(lane), rect: steppers.more },
  ];
}
