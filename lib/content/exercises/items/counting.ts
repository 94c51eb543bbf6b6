/** Exercises on counting single convolutions. */
import { closedFormRatio, lectureConvolution } from '../../../arch';
import { fixed, integer } from '../../lesson/quantity';
import type { NumericInstance, NumericItem, SliderItem } from '../types';
import { compared, layerValues, type Layer } from './layer';

/** M1: parameters and multiply-adds are two counts. */
export const parametersOrMacs: NumericItem = {
  id: 'parameters-or-macs',
  concept: 'M1',
  section: 'together',
  kind: 'numeric',
  tolerance: { kind: 'exact' },
  instance: () => parametersInstance({ side: 112, channels: 32, filters: 64, kernel: 3 }),
  vary: (random) =>
    parametersInstance({
      side: random.pick([28, 56, 112]),
      channels: random.pick([8, 16, 32]),
      filters: random.pick([48, 64, 96]),
      kernel: random.pick([3, 5]),
    }),
  sources: ['course'],
};

function parametersInstance(layer: Layer): NumericInstance {
  const { normal, separable } = compared(layer);
  const half = compared({ ...layer, side: layer.side / 2 });
  return {
    values: {
      ...layerValues(layer),
      side: integer(layer.side),
      normal: integer(normal.parameters),
      macs: integer(separable.macs),
      normalMacs: integer(normal.macs),
      halfSide: integer(layer.side / 2),
      halfMacs: integer(half.separable.macs),
      halfParameters: integer(half.separable.parameters),
    },
    answer: integer(separable.parameters),
    wrong: {
      normal: normal.parameters,
      macs: separable.macs,
      filtersInDepthwise: layer.kernel ** 2 * layer.filters + separable.pointwise.parameters,
    },
  };
}

/** M2: the formula has no biases. */
export const ratioWithBias: NumericItem = {
  id: 'ratio-with-bias',
  concept: 'M2',
  section: 'together',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.001 },
  instance: () => biasInstance({ side: 32, channels: 8, filters: 32, kernel: 3, bias: true }),
  vary: (random) =>
    biasInstance({
      side: 32,
      channels: random.pick([4, 6, 8]),
      filters: random.pick([32, 64, 100]),
      kernel: 3,
      bias: true,
    }),
  sources: ['course'],
};

function biasInstance(layer: Layer): NumericInstance {
  const { normal, separable, parametersRatio, closedForm } = compared(layer);
  return {
    values: {
      ...layerValues(layer),
      normal: integer(normal.parameters),
      separable: integer(separable.parameters),
      weights: integer(separable.weights),
      biases: integer(separable.biases),
      formula: fixed(closedForm, 3),
    },
    answer: fixed(parametersRatio, 3),
    wrong: {
      formula: closedForm,
      biasInNormalOnly: separable.weights / normal.parameters,
      inverted: 1 / parametersRatio,
    },
  };
}

/** M3: depthwise has one filter per input channel. */
export const depthwiseCountsInputs: NumericItem = {
  id: 'depthwise-counts-inputs',
  concept: 'M3',
  section: 'depthwise',
  kind: 'numeric',
  tolerance: { kind: 'exact' },
  instance: () => depthwiseInstance({ side: 7, channels: 4, filters: 10, kernel: 3 }),
  vary: (random) =>
    depthwiseInstance({
      side: random.pick([8, 10, 12]),
      channels: random.pick([4, 6]),
      filters: random.pick([5, 10, 12]),
      kernel: random.pick([3, 5]),
    }),
  sources: ['course'],
};

function depthwiseInstance(layer: Layer): NumericInstance {
  const { normal, separable } = compared({ ...layer, padding: 'valid' });
  const { depthwise, output } = separable;
  const perFilter = layer.kernel ** 2 * output.height ** 2;
  return {
    values: {
      ...layerValues(layer),
      side: integer(layer.side),
      outSide: integer(output.height),
      weights: integer(depthwise.weights),
      normal: integer(normal.macs),
    },
    answer: integer(depthwise.macs),
    wrong: {
      filtersInDepthwise: perFilter * layer.filters,
      weightsOnly: depthwise.weights,
      normal: normal.macs,
    },
  };
}

/** M4: the saving has a ceiling of f². */
export const savingAt512: NumericItem = {
  id: 'saving-at-512',
  concept: 'M4',
  section: 'together',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.02 },
  instance: () => savingInstance(256, 5),
  vary: (random) => savingInstance(random.pick([128, 192, 256]), random.pick([3, 5])),
  sources: ['course'],
};

function savingInstance(filters: number, kernel: number): NumericInstance {
  const saving = 1 / closedFormRatio(filters, kernel);
  const roundedUp = Math.ceil(saving / 10) * 10;
  return {
    values: {
      filters: integer(filters),
      kernel: integer(kernel),
      ceiling: integer(kernel ** 2),
      ratio: fixed(1 / saving, 4),
      rounded: integer(roundedUp),
    },
    answer: fixed(saving, 2),
    wrong: {
      ceiling: kernel ** 2,
      roundedToTens: roundedUp,
      filters,
    },
  };
}

/** The slider goes up to here and starts here, where separable is cheaper by far. */
const mostFilters = 64;

/** M5: separable is not always cheaper, and with few filters it saves little. */
export const makeItDearer: SliderItem = {
  id: 'make-it-dearer',
  concept: 'M5',
  section: 'together',
  kind: 'slider',
  control: { symbol: 'ncPrime', min: 1, max: mostFilters, start: mostFilters },
  values: (position) => ({
    filters: integer(position),
    kernel: integer(lectureConvolution.kernel),
    ratio: fixed(closedFormRatio(position, lectureConvolution.kernel), 3),
    dearest: fixed(closedFormRatio(1, lectureConvolution.kernel), 3),
    two: fixed(closedFormRatio(2, lectureConvolution.kernel), 3),
  }),
  accepts: (position) => closedFormRatio(position, lectureConvolution.kernel) > 1 / 2,
  wrongBy: (position) => (position > lectureConvolution.filters ? 'many' : 'few'),
  sources: ['mobilenets'],
};
