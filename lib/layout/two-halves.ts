/**
 * The experiment of the two halves: a scene of four squares, one small filter for each colour
 * channel, three weights that mix, and three goals that tell what each half can do alone.
 *
 * The scene is 24 x 24 x 3, black with four 7 x 7 squares that are 0 or 1 in each channel. The gaps
 * are wider than the filter's reach, so that no output value sees two squares. Looking is a depthwise
 * 3 x 3 convolution with zero padding, mixing a pointwise one with a single filter. A cell of the
 * result counts as *found* where its value is above 0.
 */
import { relu } from '../ops';
import type { Rect } from './geometry';
import { channelsOf, lookAround, mix, type Sheet, type Triple } from './two-halves-sheets';

export const sceneSide = 24;

export const lanes = ['R', 'G', 'B'] as const;

export type Lane = (typeof lanes)[number];

export interface Square extends Rect {
  readonly name: 'red' | 'white' | 'blue' | 'green';
  /** 0 or 1 in the channels R, G and B. */
  readonly colour: Triple<0 | 1>;
}

const squareSide = 7;
const squareAt = { width: squareSide, height: squareSide };

/** Position and size in cells of the scene. */
export const squares: readonly Square[] = [
  { name: 'red', colour: [1, 0, 0], x: 3, y: 3, ...squareAt },
  { name: 'white', colour: [1, 1, 1], x: 14, y: 3, ...squareAt },
  { name: 'blue', colour: [0, 0, 1], x: 3, y: 14, ...squareAt },
  { name: 'green', colour: [0, 1, 0], x: 14, y: 14, ...squareAt },
];

const scene = Array.from({ length: sceneSide ** 2 * lanes.length }, (_, index) => {
  const cell = Math.floor(index / lanes.length);
  const square = squares.find((each) => holds(each, cell));
  return square?.colour[index % lanes.length] ?? 0;
});

/** Whether a rectangle in cells holds the cell at `index`, counted row by row. */
export function holds({ x, y, width, height }: Rect, index: number): boolean {
  const row = Math.floor(index / sceneSide);
  const column = index % sceneSide;
  return column >= x && column < x + width && row >= y && row < y + height;
}

export const goalNames = ['A', 'B', 'C'] as const;

export type GoalName = (typeof goalNames)[number];

const [red, white] = squares as readonly [Square, Square, ...Square[]];

/** The cells to find: A left edges of whatever contains red, B all of red, C red's left edge. */
export const goalRegions: Readonly<Record<GoalName, readonly Rect[]>> = {
  A: [red, white].map((square) => ({ ...squarePlace(square), width: 1 })),
  B: [squarePlace(red)],
  C: [{ ...squarePlace(red), width: 1 }],
};

function squarePlace({ x, y, width, height }: Square): Rect {
  return { x, y, width, height };
}

/** -1, 0 or 1 in nine cells, row by row. */
export type FilterValue = -1 | 0 | 1;
export type Filter = readonly FilterValue[];

export const presetNames = ['leftEdge', 'topEdge', 'blur', 'nothing'] as const;

export type PresetName = (typeof presetNames)[number];

/** `nothing` changes nothing: it passes the cell in its middle on as it is. */
export const presets: Readonly<Record<PresetName, Filter>> = {
  leftEdge: [0, 0, 0, -1, 1, 0, 0, 0, 0],
  topEdge: [0, -1, 0, 0, 1, 0, 0, 0, 0],
  blur: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  nothing: [0, 0, 0, 0, 1, 0, 0, 0, 0],
};

export const weightValues = [-1, -0.5, 0, 0.5, 1] as const;

export type Weight = (typeof weightValues)[number];

/** `look`: depthwise alone. `mix`: pointwise alone. */
export const modes = ['look', 'mix', 'both'] as const;

export type Mode = (typeof modes)[number];

export interface Experiment {
  readonly mode: Mode;
  /** One filter for all lanes, or one for each. */
  readonly filters: readonly [Filter] | Triple<Filter>;
  readonly weights: Triple<Weight>;
  /** Whether ReLU stands between the halves. */
  readonly relu: boolean;
}

/** The filter that works in a lane; mixing alone reads each cell as it is. */
export function filterOf({ mode, filters }: Experiment, lane: number): Filter {
  if (mode === 'mix') return presets.nothing;
  return filters[lane] ?? filters[0];
}

export interface Outcome {
  /** The three channels of the picture. */
  readonly channels: Triple<Sheet>;
  /** What the filters make of them, before ReLU. */
  readonly looked: Triple<Sheet>;
  /** What the mixing reads: after ReLU, where it is on. */
  readonly kept: Triple<Sheet>;
  /** Three outputs of looking alone, else one. */
  readonly outputs: readonly Sheet[];
}

const sceneChannels = channelsOf(scene);

/** Runs the experiment, on the squares unless other channels are given: those of a square picture. */
export function runExperiment(
  experiment: Experiment,
  channels: Triple<Sheet> = sceneChannels,
): Outcome {
  const lookAt = (lane: 0 | 1 | 2) => lookAround(channels[lane], filterOf(experiment, lane));
  const looked: Triple<Sheet> = [lookAt(0), lookAt(1), lookAt(2)];
  const kept: Triple<Sheet> = experiment.relu
    ? [looked[0].map(relu), looked[1].map(relu), looked[2].map(relu)]
    : looked;
  const outputs = experiment.mode === 'look' ? kept : [mix(kept, experiment.weights)];
  return { channels, looked, kept, outputs };
}

export interface Score {
  /** Cells of the goal. */
  readonly cells: number;
  /** Cells of the goal that are found. */
  readonly found: number;
  /** Cells found that are none of the goal. */
  readonly wrong: number;
}

/** What became of a cell of an output, for one goal. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'none';

export function verdictOf(goal: GoalName, value: number, cell: number): Verdict {
  const isWanted = goalRegions[goal].some((region) => holds(region, cell));
  if (value > 0) return isWanted ? 'right' : 'wrong';
  return isWanted ? 'missed' : 'none';
}

export function scoreOf(goal: GoalName, sheet: Sheet): Score {
  const verdicts = sheet.map((value, cell) => verdictOf(goal, value, cell));
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  const found = count('right');
  return { cells: found + count('missed'), found, wrong: count('wrong') };
}

export function isReached({ cells, found, wrong }: Score): boolean {
  return found === cells && wrong === 0;
}

export interface BestScore extends Score {
  /** Which of the outputs it is. */
  readonly output: number;
}

/** The output that comes nearest to the goal, the first of several; there is one at least. */
export function bestScore(goal: GoalName, outputs: readonly Sheet[]): BestScore {
  const scores = outputs.map((sheet, output) => ({ ...scoreOf(goal, sheet), output }));
  const mistakes = ({ cells, found, wrong }: Score) => cells - found + wrong;
  return scores.reduce((best, each) => (mistakes(each) < mistakes(best) ? each : best));
}
