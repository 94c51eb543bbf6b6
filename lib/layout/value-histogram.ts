/** The values of a layer behind its activation: how they are spread, and what few bits make of them. */
import { levelStep, levelSteps } from '../ops/levels';
import type { Rect } from './geometry';

/** How many values are exactly 0, exactly the ceiling, and how large they get. */
export interface Spread {
  readonly count: number;
  readonly zeros: number;
  /** At the ceiling or above it. */
  readonly full: number;
  readonly largest: number;
}

export function spreadOf(values: Float32Array, ceiling: number): Spread {
  let [zeros, full, largest] = [0, 0, 0];
  for (const value of values) {
    if (value === 0) zeros += 1;
    if (value >= ceiling) full += 1;
    if (value > largest) largest = value;
  }
  return { count: values.length, zeros, full, largest };
}

/**
 * Root of the mean square of what each value changes by when it becomes the nearest of 2^bits
 * levels from 0 to `largest`; values lie in that range.
 */
export function roundingError(values: Float32Array, largest: number, bits: number): number {
  const step = levelStep(largest, bits);
  if (step === 0 || values.length === 0) return 0;
  let squares = 0;
  for (const value of values) {
    const error = Math.round(value / step) * step - value;
    squares += error * error;
  }
  return Math.sqrt(squares / values.length);
}

const binWidth = 0.25;

/**
 * How many values lie in each bin of `binWidth` from 0 up to `top`, those that are exactly 0 or at
 * least `ceiling` left out: they are drawn apart.
 */
export function binsBelow(values: Float32Array, ceiling: number, top: number): number[] {
  const counts = new Array<number>(Math.ceil(top / binWidth)).fill(0);
  for (const value of values) {
    if (value === 0 || value >= ceiling) continue;
    const bin = Math.min(Math.floor(value / binWidth), counts.length - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** What places the bars. */
export interface BarPlan {
  /** Where the value 0 is, and px of one unit. */
  readonly left: number;
  readonly unit: number;
  /** Of the axis the bars stand on. */
  readonly axis: number;
  readonly tallest: number;
}

/** 0 is at the left end of the axis. */
export interface HistogramPlan extends BarPlan {
  readonly width: number;
  readonly height: number;
  /** Of the line of each ruler. */
  readonly rulers: readonly [number, number];
}

const margin = 16;

/** @param top the value at the right end of the axis */
export function histogramPlan(width: number, top: number): HistogramPlan {
  return {
    width,
    height: 348,
    left: margin,
    unit: (width - 2 * margin) / top,
    axis: 190,
    tallest: 150,
    rulers: [266, 322],
  };
}

/** Bars of counts; the largest of all that is drawn is `tallest` high. */
export function binRects(counts: readonly number[], most: number, plan: HistogramPlan): Rect[] {
  return counts.flatMap((count, index) =>
    count === 0 ? [] : [barAt(index * binWidth, binWidth, count, most, plan)],
  );
}

/** Wide enough to be seen beside the bins. */
const spikeWidth = 6;

/** The bar of values that are exactly `value`: before the bins at 0, behind them at the ceiling. */
export function spikeRect(value: number, count: number, most: number, plan: HistogramPlan): Rect {
  const { y, height } = barAt(value, 0, count, most, plan);
  const x = plan.left + value * plan.unit - (value === 0 ? spikeWidth : 0);
  return { x, y, width: spikeWidth, height };
}

/** The bar of the values from `value` to `value + width`; a bar of `most` is `tallest` high. */
export function barAt(
  value: number,
  width: number,
  count: number,
  most: number,
  { left, unit, axis, tallest }: BarPlan,
): Rect {
  const height = most === 0 ? 0 : (count / most) * tallest;
  return { x: left + value * unit, y: axis - height, width: width * unit, height };
}

/** Closer than this, marks of a ruler would run together. */
const closest = 3;

export interface LevelMarks {
  readonly xs: readonly number[];
  /** Every which level is drawn. */
  readonly every: number;
}

export function levelMarks(largest: number, bits: number, plan: HistogramPlan): LevelMarks {
  const spacing = levelStep(largest, bits) * plan.unit;
  const steps = levelSteps(bits);
  const every = Math.min(steps, Math.max(1, Math.ceil(closest / spacing)));
  const count = Math.floor(steps / every) + 1;
  const xs = Array.from({ length: count }, (_, index) => plan.left + index * every * spacing);
  return { xs, every };
}
