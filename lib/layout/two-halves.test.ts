import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestScore,
  goalNames,
  goalRegions,
  holds,
  isReached,
  presets,
  runExperiment,
  sceneSide,
  scoreOf,
  squares,
  weightValues,
  type Experiment,
  type Filter,
  type FilterValue,
  type GoalName,
  type Weight,
} from './two-halves';
import type { Triple } from './two-halves-sheets';

const start: Experiment = {
  mode: 'both',
  filters: [presets.leftEdge],
  weights: [1, -1, -1],
  relu: true,
};

function score(goal: GoalName, change: Partial<Experiment> = {}) {
  return bestScore(goal, runExperiment({ ...start, ...change }).outputs);
}

describe('the scene', () => {
  it('keeps its squares further apart than a filter reaches', () => {
    const gaps = squares.flatMap((one) =>
      squares
        .filter((other) => other !== one)
        .map((other) => Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) - 7),
    );
    expect(Math.min(...gaps)).toBe(4);
    expect(squares.every(({ x, y }) => Math.min(x, y) >= 2 && Math.max(x, y) + 7 <= 22)).toBe(true);
  });
});

describe('what the figure shows', () => {
  it('both halves find the left edge of the red square exactly', () => {
    expect(score('C')).toEqual({ cells: 7, found: 7, wrong: 0, output: 0 });
  });

  it('without ReLU the right sides of the three other squares are found too', () => {
    expect(score('C', { relu: false })).toEqual({ cells: 7, found: 7, wrong: 21, output: 0 });
    const [output = []] = runExperiment({ ...start, relu: false }).outputs;
    for (const { name, x, y } of squares) {
      const rightSide = { x: x + 7, y, width: 1, height: 7 };
      const found = output.filter((value, cell) => value > 0 && holds(rightSide, cell)).length;
      expect([name, found]).toEqual([name, name === 'red' ? 0 : 7]);
    }
  });

  it('in the red lane the red and the white square are the same', () => {
    const [sheet] = runExperiment(start).channels;
    const [red, white] = squares;
    const around = (square = red) =>
      sheet.filter((_, cell) =>
        holds({ x: (square?.x ?? 0) - 2, y: (square?.y ?? 0) - 2, width: 11, height: 11 }, cell),
      );
    expect(around(red)).toEqual(around(white));
  });

  it('looking alone reaches both left edges that contain red, in the red lane', () => {
    expect(score('A', { mode: 'look' })).toEqual({ cells: 14, found: 14, wrong: 0, output: 0 });
    expect(score('C', { mode: 'look' })).toEqual({ cells: 7, found: 7, wrong: 7, output: 0 });
  });

  it('mixing alone reaches the whole red square', () => {
    expect(score('B', { mode: 'mix' })).toEqual({ cells: 49, found: 49, wrong: 0, output: 0 });
    expect(score('C', { mode: 'mix' })).toEqual({ cells: 7, found: 7, wrong: 42, output: 0 });
  });
});

/*
 * The search writes the scene and the goals down once more and multiplies by hand. The scene is
 * the same 11 x 11 neighbourhood of a square four times, so a filter answers alike at each of them.
 */
const side = 11;
const allFilters = Array.from({ length: 3 ** 9 }, (_, number): FilterValue[] =>
  Array.from({ length: 9 }, (_, cell) => ((Math.floor(number / 3 ** cell) % 3) - 1) as FilterValue),
);
const allWeights = weightValues.flatMap((r) =>
  weightValues.flatMap((g) => weightValues.map((b): Triple<Weight> => [r, g, b])),
);
const colours = [
  [1, 0, 0],
  [1, 1, 1],
  [0, 0, 1],
  [0, 1, 0],
] as const;
const isIn = (row: number, column: number) => row >= 2 && row < 9 && column >= 2 && column < 9;

/** What a filter answers around one square whose pixels are 1. */
function answers(filter: readonly number[]): number[] {
  return Array.from({ length: side ** 2 }, (_, cell) => {
    const [row, column] = [Math.floor(cell / side), cell % side];
    let sum = 0;
    for (let tap = 0; tap < 9; tap++) {
      const seen = isIn(row + Math.floor(tap / 3) - 1, column + (tap % 3) - 1);
      sum += seen ? (filter[tap] ?? 0) : 0;
    }
    return sum;
  });
}

/** Whether a cell around square number `square` (red, white, blue, green) belongs to a goal. */
function isWanted(goal: GoalName, square: number, cell: number): boolean {
  const [row, column] = [Math.floor(cell / side), cell % side];
  if (!isIn(row, column)) return false;
  if (goal === 'B') return square === 0;
  return column === 2 && (goal === 'A' ? square <= 1 : square === 0);
}

/** Weights of the channels that reach a goal from the answers of one filter. */
function reaching(goal: GoalName, kept: readonly number[], choices: readonly Triple<number>[]) {
  return choices.filter((weights) =>
    colours.every((colour, square) => {
      const factor = colour.reduce<number>((sum, on, lane) => sum + on * (weights[lane] ?? 0), 0);
      return kept.every((value, cell) => value * factor > 0 === isWanted(goal, square, cell));
    }),
  );
}

const single: readonly Triple<number>[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const clipped = (values: readonly number[]) => values.map((value) => Math.max(0, value));

/** Which goals some filter reaches. */
function reached(
  filters: readonly Filter[],
  choices: readonly Triple<number>[],
  after: (values: readonly number[]) => readonly number[] = clipped,
): GoalName[] {
  const sheets = filters.map((filter) => after(answers(filter)));
  return goalNames.filter((goal) =>
    sheets.some((sheet) => reaching(goal, sheet, choices).length > 0),
  );
}

describe('by search over all 19,683 filters of -1, 0 and 1 and all 125 weights', () => {
  it('looking alone reaches A and nothing else', () => {
    expect(reached(allFilters, single)).toEqual(['A']);
  });

  it('mixing alone reaches B and nothing else', () => {
    expect(reached([presets.nothing], allWeights)).toEqual(['B']);
  });

  it('both together reach all three', () => {
    expect(reached(allFilters, allWeights)).toEqual(['A', 'B', 'C']);
  });

  it('without ReLU between them one filter for all lanes never reaches C', () => {
    const linear = (values: readonly number[]) => values;
    expect(reached(allFilters, allWeights, linear)).toEqual(['A', 'B']);
  });
});

const anyFilter = fc
  .array(fc.constantFrom<FilterValue>(-1, 0, 1), { minLength: 9, maxLength: 9 })
  .map((filter): Filter => filter);
const anyWeight = fc.constantFrom<Weight>(...weightValues);

it('the figure and the search agree on any filter, any weights, with and without ReLU', () => {
  fc.assert(
    fc.property(
      anyFilter,
      fc.tuple(anyWeight, anyWeight, anyWeight),
      fc.boolean(),
      (filter, weights, relu) => {
        const { outputs } = runExperiment({ mode: 'both', filters: [filter], weights, relu });
        const raw = answers(filter);
        for (const goal of goalNames) {
          const searched = reaching(goal, relu ? clipped(raw) : raw, [weights]).length > 0;
          expect(isReached(bestScore(goal, outputs))).toBe(searched);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('with a filter of its own in each lane C can be reached without ReLU', () => {
  const filters: Experiment['filters'] = [presets.leftEdge, presets.blur, presets.blur];
  expect(isReached(score('C', { filters, relu: false }))).toBe(true);
});

it('goals are counted over the whole scene', () => {
  const everything = Array.from({ length: sceneSide ** 2 }, () => 1);
  expect(goalNames.map((goal) => scoreOf(goal, everything))).toEqual([
    { cells: 14, found: 14, wrong: 562 },
    { cells: 49, found: 49, wrong: 527 },
    { cells: 7, found: 7, wrong: 569 },
  ]);
  expect(goalRegions.A).toHaveLength(2);
});
