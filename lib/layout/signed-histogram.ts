/** The values of a layer without an activation: bins on both sides of 0, which is in the middle. */
import type { Rect } from './geometry';
import { barAt, type BarPlan } from './value-histogram';

/** How many values ReLU6 would change, below and above. */
export interface SignSplit {
  readonly count: number;
  readonly below: number;
  /** Above the ceiling. */
  readonly above: number;
}

export function signSplit(values: Float32Array, ceiling: number): SignSplit {
  let [below, above] = [0, 0];
  for (const value of values) {
    if (value < 0) below += 1;
    if (value > ceiling) above += 1;
  }
  return { count: values.length, below, above };
}

export interface SignedBins {
  readonly width: number;
  /** From the lowest bin up: as many below 0 as from 0. */
  readonly counts: readonly number[];
}

/** Most bins on each side of 0. */
const mostBins = 40;

/**
 * How many values lie in each bin [k · width, (k + 1) · width). The width is the ceiling times a
 * power of two, so that 0 and the ceiling are edges; the bins reach as far below 0 as above, to the
 * value furthest from 0 and at least to the ceiling.
 */
export function signedBins(values: Float32Array, ceiling: number): SignedBins {
  let reach = ceiling;
  for (const value of values) reach = Math.max(reach, Math.abs(value));
  const width = ceiling * 2 ** Math.ceil(Math.log2(reach / (mostBins * ceiling)));
  const half = Math.ceil(reach / width);
  const counts = new Array<number>(2 * half).fill(0);
  for (const value of values) {
    const bin = Math.min(Math.floor(value / width) + half, counts.length - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { width, counts };
}

/** Lower edge of a bin. */
export function edgeOf({ width, counts }: SignedBins, index: number): number {
  return (index - counts.length / 2) * width;
}

export interface SignedPlan extends BarPlan {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Of the labels above the bars. */
  readonly labels: readonly [number, number];
}

const margin = 16;

export function signedPlan(width: number, { width: bin, counts }: SignedBins): SignedPlan {
  return {
    width,
    height: 272,
    margin,
    left: width / 2,
    unit: (width - 2 * margin) / (counts.length * bin),
    axis: 240,
    tallest: 140,
    labels: [64, 84],
  };
}

/** Bars of the bins from `from` to before `to`; the fullest bin of all is `tallest` high. */
export function signedRects(bins: SignedBins, plan: SignedPlan, from: number, to: number): Rect[] {
  const most = Math.max(...bins.counts);
  return bins.counts.flatMap((count, index) => {
    const edge = edgeOf(bins, index);
    if (count === 0 || edge < from || edge >= to) return [];
    return [barAt(edge, bins.width, count, most, plan)];
  });
}

/** Room that the number under a tick takes. */
const tickRoom = 40;

/** Multiples of the ceiling on both sides of 0, as many as their numbers have room for. */
export function signedTicks(bins: SignedBins, plan: SignedPlan, ceiling: number): number[] {
  const reach = edgeOf(bins, bins.counts.length);
  const step = ceiling * Math.max(1, Math.ceil(tickRoom / (ceiling * plan.unit)));
  const count = Math.floor(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
}
