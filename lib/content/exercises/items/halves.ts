/** Exercises on what each half does, and on what is given up. */
import { intensityOf } from '../../lesson/numbers/v1';
import { fixed, integer, upTo } from '../../lesson/quantity';
import type { ChoiceItem, NumericInstance, NumericItem } from '../types';
import { compared, layerValues, type Layer } from './layer';
import { edgeFoundByPointwise, mixOnePixel } from './small-experiments';

/** M6: separable = depthwise, then pointwise. */
const pair = { side: 56, channels: 32, filters: 64, kernel: 3 } as const;

const weightsByName = () => {
  const { normal, separable } = compared(pair);
  return {
    depthwise: separable.depthwise.weights,
    pointwise: separable.pointwise.weights,
    separable: separable.weights,
    normal: normal.weights,
  };
};

export const nameOfThePair: ChoiceItem = {
  id: 'name-of-the-pair',
  concept: 'M6',
  section: 'pointwise',
  kind: 'choice',
  options: ['depthwise', 'pointwise', 'separable', 'normal'],
  values: () => {
    const { depthwise, pointwise, separable, normal } = weightsByName();
    return {
      ...layerValues(pair),
      depthwise: integer(depthwise),
      pointwise: integer(pointwise),
      weights: integer(separable),
      normal: integer(normal),
    };
  },
  // What two layers of these weight shapes hold, looked up among the four.
  answer: () => {
    const { kernel, channels, filters } = pair;
    const held = kernel * kernel * 1 * channels + 1 * 1 * channels * filters;
    const found = Object.entries(weightsByName()).find(([, weights]) => weights === held);
    return found?.[0] ?? '';
  },
  sources: ['mobilenets', 'xception'],
};

/** M7: the weights of a 1 x 1 filter are learned. */
export const oneByOneWeights: NumericItem = {
  id: 'one-by-one-weights',
  concept: 'M7',
  section: 'pointwise',
  kind: 'numeric',
  tolerance: { kind: 'exact' },
  instance: () => mixInstance([4, 2, 1], [0.5, -1, 2]),
  vary: (random) =>
    mixInstance(
      // Chosen so that the plain sum is never the answer.
      [random.pick([2, 4, 6]), random.pick([2, 3, 5]), random.pick([1, 2])],
      [0.5, random.pick([-1, -2]), random.pick([2, 3])],
    ),
  sources: ['course'],
};

function mixInstance(pixel: readonly number[], weights: readonly number[]): NumericInstance {
  const magnitudes = weights.map(Math.abs);
  const [first = 0, second = 0, third = 0] = pixel;
  const [firstWeight = 0, secondWeight = 0, thirdWeight = 0] = weights;
  const sum = mixOnePixel(
    pixel,
    pixel.map(() => 1),
  );
  return {
    values: {
      first: upTo(first, 1),
      second: upTo(second, 1),
      third: upTo(third, 1),
      firstWeight: upTo(firstWeight, 1),
      secondWeight: upTo(secondWeight, 1),
      thirdWeight: upTo(thirdWeight, 1),
      sum: upTo(sum, 1),
    },
    answer: upTo(mixOnePixel(pixel, weights), 1),
    wrong: { sum, signsLost: mixOnePixel(pixel, magnitudes) },
  };
}

/** M8: a 1 x 1 sees one pixel. */
export const pointwiseAlone: ChoiceItem = {
  id: 'pointwise-alone',
  concept: 'M8',
  section: 'pointwise',
  kind: 'choice',
  options: ['square', 'edge', 'both'],
  values: () => ({}),
  answer: () => (edgeFoundByPointwise() ? 'both' : 'square'),
  sources: ['course'],
};

/** M9: same shape, not the same function. */
export const patternsPerChannel: NumericItem = {
  id: 'patterns-per-channel',
  concept: 'M9',
  section: 'together',
  kind: 'numeric',
  tolerance: { kind: 'exact' },
  instance: () => patternsInstance({ side: 28, channels: 32, filters: 64, kernel: 3 }),
  vary: (random) =>
    patternsInstance({
      side: 28,
      channels: random.pick([16, 24, 32]),
      filters: random.pick([48, 64, 128]),
      kernel: 3,
    }),
  sources: ['xception'],
};

function patternsInstance(layer: Layer): NumericInstance {
  const { normal, separable } = compared(layer);
  const tile = layer.kernel ** 2 * layer.channels;
  return {
    values: { ...layerValues(layer), normalPatterns: integer(normal.weights / tile) },
    answer: integer(separable.depthwise.weights / tile),
    wrong: {
      asNormal: normal.weights / tile,
      channels: layer.channels,
      cells: layer.kernel ** 2,
    },
  };
}

/** M14: few multiply-adds per byte. */
export const workPerByte: NumericItem = {
  id: 'work-per-byte',
  concept: 'M14',
  section: 'together',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.1 },
  instance: () => {
    const { macs, parameters } = compared({ ...middle, filters: middle.channels }).separable
      .depthwise;
    const values = middle.side ** 2 * middle.channels;
    return {
      values: {
        side: integer(middle.side),
        channels: integer(middle.channels),
        kernel: integer(middle.kernel),
        macs: integer(macs),
        moved: integer(4 * (2 * values + parameters)),
        normal: fixed(intensityOf('normal'), 0),
        pointwise: fixed(intensityOf('pointwise'), 1),
      },
      answer: fixed(intensityOf('depthwise'), 1),
      wrong: {
        normal: intensityOf('normal'),
        perNumber: macs / (2 * values + parameters),
        weightsOnly: macs / (4 * parameters),
      },
    };
  },
  vary: null,
  sources: ['machineThinkSpeed'],
};

const middle = { side: 14, channels: 512, kernel: 3 } as const;
