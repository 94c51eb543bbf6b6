/** Where the parts of the picture of what ReLU erases stand, on a wide and on a narrow page. */
import { averageKept } from '../ops/relu-survival';
import { px, type Point, type Rect } from './geometry';
import {
  fullTurn,
  recovery,
  vectorOf,
  wrapped,
  type Degrees,
  type Fate,
  type Passage,
} from './relu-erases';

export interface Disc {
  readonly centre: Point;
  /** Of the spiral's last point. */
  readonly radius: number;
  /** Of the ring that shows what becomes of each direction. */
  readonly ring: number;
  /** Where the handles stand, and how large they are; their target is larger. */
  readonly handles: number;
  readonly handleRadius: number;
}

export interface ChartPlaces extends Rect {
  readonly fewest: number;
  readonly most: number;
}

export interface ReluErasesPlaces {
  readonly width: number;
  readonly height: number;
  readonly disc: Disc;
  /** On a narrow page its numbers are told in a line. */
  readonly chart?: ChartPlaces;
  readonly texts: {
    readonly hint: Point;
    /** One line for each fate. */
    readonly legend: readonly Point[];
    /** Two lines in the place of the chart. */
    readonly line: readonly Point[];
  };
}

/** Half a target of 44 px. */
export const targetRadius = 22;

export const channelRange = { min: 2, max: 30 } as const;

/** More handles than these cannot be told apart around the disc. */
export const mostHandles = 8;

const rows = (x: number, first: number, count: number, step = 24): Point[] =>
  Array.from({ length: count }, (_, index) => ({ x, y: first + index * step }));

/** 960 px: the disc, and the chart beside it. */
export const widePlaces: ReluErasesPlaces = {
  width: 960,
  height: 440,
  disc: { centre: { x: 220, y: 220 }, radius: 150, ring: 163, handles: 194, handleRadius: 15 },
  chart: {
    x: 560,
    y: 48,
    width: 380,
    height: 244,
    fewest: channelRange.min,
    most: channelRange.max,
  },
  texts: { hint: { x: 0, y: 432 }, legend: rows(508, 376, 3), line: [] },
};

/** 328 px: the disc over the full width, then its numbers. */
export const narrowPlaces: ReluErasesPlaces = {
  width: 328,
  height: 462,
  disc: { centre: { x: 164, y: 164 }, radius: 106, ring: 117, handles: 142, handleRadius: 16 },
  texts: { hint: { x: 0, y: 326 }, legend: rows(0, 358, 3), line: rows(0, 432, 2, 22) },
};

/** A point of the unit disc, whose y is upwards, on the page. */
export function onPage({ centre, radius }: Disc, { x, y }: Point): Point {
  return { x: centre.x + x * radius, y: centre.y - y * radius };
}

/** The point at a distance from the centre, in pixels, in a direction. */
export function polar({ centre }: Disc, degrees: number, distance: number): Point {
  const { x, y } = vectorOf(degrees);
  return { x: centre.x + x * distance, y: centre.y - y * distance };
}

/** The direction from the centre to a point of the page. */
export function directionTo({ centre }: Disc, { x, y }: Point): Degrees {
  return wrapped((Math.atan2(centre.y - y, x - centre.x) * 180) / Math.PI);
}

export function linePath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}`;
}

export interface CurvePaths {
  readonly original: string;
  /** The recovered curve, where it lies on the original and where it is flattened. */
  readonly exact: string;
  readonly flat: string;
  /** From points that do not come back to where they fall. */
  readonly falls: string;
  readonly hasLost: boolean;
}

/** One of so many points shows where it falls. */
const fallEvery = 6;

/** The curve as it was and as it comes back. */
export function curvePaths(
  disc: Disc,
  points: readonly Point[],
  directions: readonly Degrees[],
  passage: Passage,
): CurvePaths {
  const recovered = points.map(recovery(directions, passage));
  const place = (point: Point) => onPage(disc, point);
  const falls = points.flatMap((point, index) => {
    const to = recovered[index];
    const isDrawn = index % fallEvery === 0 && to !== undefined && to.fate !== 'exact';
    return isDrawn ? [linePath([place(point), place(to)])] : [];
  });
  const pathOf = (fate: Fate) =>
    runsOf(recovered, (point) => point.fate === fate)
      .map((run) => linePath(run.map(place)))
      .join('');
  return {
    original: linePath(points.map(place)),
    exact: pathOf('exact'),
    flat: pathOf('flat'),
    falls: falls.join(''),
    hasLost: recovered.some(({ fate }) => fate === 'lost'),
  };
}

/** Neighbours that belong together, each run at least two long: one point draws no line. */
function runsOf<T>(values: readonly T[], belongs: (value: T) => boolean): T[][] {
  const runs: T[][] = [[]];
  for (const value of values) {
    if (belongs(value)) runs.at(-1)?.push(value);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

export interface Arc {
  readonly fate: Fate;
  readonly path: string;
}

/** The ring around the disc: neighbouring sectors of one fate are one arc. */
export function ringArcs(disc: Disc, fates: readonly Fate[]): readonly Arc[] {
  const [first] = fates;
  if (first !== undefined && fates.every((fate) => fate === first)) {
    return [{ fate: first, path: circlePath(disc.centre, disc.ring) }];
  }
  const starts = fates.flatMap((fate, sector) =>
    fate === fates.at(sector - 1) ? [] : [{ fate, sector }],
  );
  return starts.map(({ fate, sector }, index) => {
    const next = starts[index + 1]?.sector ?? (starts[0]?.sector ?? 0) + fullTurn;
    return { fate, path: arcPath(disc, sector, next) };
  });
}

/** Against the clock from one direction to another, which is up to a full turn further. */
function arcPath(disc: Disc, from: number, to: number): string {
  const start = polar(disc, from, disc.ring);
  const end = polar(disc, to, disc.ring);
  const isLong = to - from > fullTurn / 2 ? 1 : 0;
  const radius = px(disc.ring);
  return `M${px(start.x)} ${px(start.y)}A${radius} ${radius} 0 ${isLong} 0 ${px(end.x)} ${px(end.y)}`;
}

function circlePath({ x, y }: Point, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0`;
}

/** The half of the disc in which a channel is silent. */
export function silentHalf(disc: Disc, degrees: Degrees): string {
  const from = polar(disc, degrees + 90, disc.ring);
  const to = polar(disc, degrees + 270, disc.ring);
  const radius = px(disc.ring);
  return `M${px(from.x)} ${px(from.y)}A${radius} ${radius} 0 0 0 ${px(to.x)} ${px(to.y)}Z`;
}

/** The line through the centre on which a channel falls silent. */
export function silenceLine(disc: Disc, degrees: Degrees): string {
  return linePath([polar(disc, degrees + 90, disc.ring), polar(disc, degrees + 270, disc.ring)]);
}

/** Where a number of channels and a share of the plane stand in the chart. */
export function chartPoint(chart: ChartPlaces, channels: number, share: number): Point {
  const { x, y, width, height, fewest, most } = chart;
  return {
    x: x + ((channels - fewest) / (most - fewest)) * width,
    y: y + (1 - share) * height,
  };
}

/** The share that ReLU keeps on average, for each number of channels. */
export function averageLine(chart: ChartPlaces): readonly Point[] {
  return Array.from({ length: chart.most - chart.fewest + 1 }, (_, index) => {
    const channels = chart.fewest + index;
    return chartPoint(chart, channels, averageKept(channels));
  });
}
