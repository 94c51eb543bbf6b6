/** ReLU6 beside ReLU and the sigmoid, and the steps into which 8 bits divide their ranges. */
import { relu, relu6, relu6Ceiling } from '../ops/activation';
import { inferenceBits, levelStep, levelSteps } from '../ops/levels';
import { px, type Point } from './geometry';

export const curveNames = ['relu6', 'relu', 'sigmoid'] as const;

export type CurveName = (typeof curveNames)[number];

/** 1 / (1 + e^-x): strictly between 0 and 1. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export const curves: Readonly<Record<CurveName, (x: number) => number>> = { relu6, relu, sigmoid };

/** What is drawn of the plane: one unit is as long upwards as sideways, so slope one is 45 degrees. */
export const plotted = { least: -6, most: 12, highest: 12 } as const;

/** ReLU's range is what the picture makes of it: here, values up to 6 and the reader's x. */
export function largestWith(x: number): number {
  return Math.max(relu6Ceiling, relu(x));
}

export interface PlotPlan {
  readonly width: number;
  readonly height: number;
  /** px for one unit of the plane. */
  readonly unit: number;
  /** Where x = 0, y = 0 lies. */
  readonly origin: Point;
  /** Upper left corner of the rulers, and px for one unit on them. */
  readonly rulers: Point & { readonly unit: number };
}

export const widePlot: PlotPlan = {
  width: 960,
  height: 410,
  unit: 30,
  origin: { x: 210, y: 376 },
  rulers: { x: 620, y: 84, unit: 28 },
};

export const narrowPlot: PlotPlan = {
  width: 328,
  height: 500,
  unit: 16.5,
  origin: { x: 122, y: 212 },
  rulers: { x: 2, y: 274, unit: 26.5 },
};

export function placeOf({ origin, unit }: PlotPlan, x: number, y: number): Point {
  return { x: origin.x + x * unit, y: origin.y - y * unit };
}

/** Smooth enough for the sigmoid, and exact at the corners of the others. */
const samplesPerUnit = 10;

/** The curve as path data. */
export function curvePath(plan: PlotPlan, name: CurveName): string {
  const { least, most } = plotted;
  const count = (most - least) * samplesPerUnit;
  const points = Array.from({ length: count + 1 }, (_, index) => {
    const x = least + index / samplesPerUnit;
    const place = placeOf(plan, x, curves[name](x));
    return `${px(place.x)} ${px(place.y)}`;
  });
  return `M${points.join('L')}`;
}

/** All 256 levels would be a grey bar: every 15th step is drawn, 0 and the last among them. */
export const stepsPerTick = 15;

/** Where the drawn levels of a range lie, in its units. */
export function levelTicks(largest: number): readonly number[] {
  const count = levelSteps(inferenceBits) / stepsPerTick;
  const step = levelStep(largest, inferenceBits);
  return Array.from({ length: count + 1 }, (_, index) => index * stepsPerTick * step);
}
