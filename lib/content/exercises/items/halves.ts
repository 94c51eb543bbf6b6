/** Exercises on what each half does, and on what is given up. */
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
      // Chosen so that the plain sum is neither the answer nor the sum without the signs.
      [random.pick([2, 4, 6]), random.pick([2, 3, 5]), random.pick([1, 2])],
      [0.5, random.pick([-2, -4]), random.pick([3, 4])],
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
  instance: () => patternsInstance({ side: 28, channels: 24, filters: 64, kernel: 3 }),
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
  const tile = layer.kernel ** 2;
  return {
    values: {
      ...layerValues(layer),
      normalPatterns: integer(normal.weights / tile),
      depthwise: integer(separable.depthwise.weights),
      tile: integer(tile),
    },
    answer: integer(separable.depthwise.weights / tile),
    wrong: {
      asNormal: normal.weights / tile,
      filters: layer.filters,
      single: separable.depthwise.weights / tile / layer.channels,
      weights: separable.depthwise.weights,
    },
  };
}

const bitsPerByte = 8;

/** M14: few multiply-adds per byte. */
export const workPerByte: NumericItem = {
  id: 'work-per-byte',
  concept: 'M14',
  section: 'together',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.05 },
  instance: () => intensityInstance({ side: 28, channels: 64, filters: 64, kernel: 5 }, 16),
  vary: (random) => {
    const channels = random.pick([64, 128, 256]);
    const layer = { side: random.pick([14, 28, 56]), channels, filters: channels };
    return intensityInstance({ ...layer, kernel: random.pick([3, 5]) }, random.pick([16, 64]));
  },
  sources: ['machineThinkSpeed'],
};

function intensityInstance(layer: Layer, bits: number): NumericInstance {
  const { normal, separable } = compared(layer);
  const { depthwise, pointwise } = separable;
  const bytes = bits / bitsPerByte;
  const maps = 2 * layer.side ** 2 * layer.channels; // as many go in as come out
  const perByte = ({ macs, weights }: Worked) => macs / (bytes * (maps + weights));
  return {
    values: {
      side: integer(layer.side),
      channels: integer(layer.channels),
      kernel: integer(layer.kernel),
      bits: integer(bits),
      byte: integer(bitsPerByte),
      bytes: integer(bytes),
      macs: integer(depthwise.macs),
      moved: integer(bytes * (maps + depthwise.weights)),
      normal: fixed(perByte(normal), 0),
      pointwise: fixed(perByte(pointwise), 1),
      ceiling: integer(layer.kernel ** 2),
    },
    answer: fixed(perByte(depthwise), 1),
    wrong: {
      normal: perByte(normal),
      perNumber: bytes * perByte(depthwise),
      weightsOnly: depthwise.macs / (bytes * depthwise.weights),
    },
  };
}

type Worked = Readonly<Record<'macs' | 'weights', number>>;
