/** Exercises on MobileNetV1 as a whole. */
import { analyze, compareConvolutions, DEFAULT_CONVENTIONS } from '../../../arch';
import {
  blockOf,
  slidingLayer,
  totalOf,
  v1,
  v1HalfWidth,
  v1Network,
  v1WeightsOnly,
} from '../../lesson/networks';
import { bytes, fixed, integer, millions, percent, size, upTo } from '../../lesson/quantity';
import type { ChoiceItem, NumericInstance, NumericItem, TickItem } from '../types';
import { v1At } from './v1-at';

/** M13: every count of the parameters leaves something out or takes it in. */
const parts = () => {
  const { weights, biases, batchNormTrainable, batchNormMoving } = v1().total.parameters;
  return { weights, biases, batchNormTrainable, batchNormMoving };
};

/** One bias per output channel of the convolutions, which MobileNet does not have. */
const convolutionBiases = () =>
  analyze(v1Network(), { biases: 'everywhere', batchNorm: 'left-out' }).total.parameters.counted -
  (parts().weights + parts().biases);

const countable = () => ({ ...parts(), convolutionBiases: convolutionBiases() });

export const whatKerasCounts: TickItem = {
  id: 'what-keras-counts',
  concept: 'M13',
  section: 'mobilenet-v1',
  kind: 'tick',
  options: ['weights', 'biases', 'batchNormTrainable', 'batchNormMoving', 'convolutionBiases'],
  values: () => ({
    printed: integer(v1().total.parameters.total),
    weights: integer(parts().weights),
    biases: integer(parts().biases),
    batchNorm: integer(parts().batchNormTrainable),
    moving: integer(parts().batchNormMoving),
    convolutionBiases: integer(convolutionBiases()),
    trainable: integer(v1().total.parameters.trainable),
  }),
  // The one choice of parts that adds up to the printed number.
  answer: () => subsetWithSum(Object.entries(countable()), v1().total.parameters.total) ?? [],
  wrongBy: (option) => option,
  sources: ['keras', 'mobilenets'],
};

function subsetWithSum(
  entries: readonly (readonly [string, number])[],
  sum: number,
): readonly string[] | null {
  const [first, ...rest] = entries;
  if (first === undefined) return sum === 0 ? [] : null;
  const [name, count] = first;
  const taken = subsetWithSum(rest, sum - count);
  return taken === null ? subsetWithSum(rest, sum) : [name, ...taken];
}

const pointwise = () => totalOf(v1(), 'plain');
const depthwise = () => totalOf(v1(), 'depthwise');

const shares = () => ({
  macs: pointwise().macsShare,
  parameters: totalOf(v1WeightsOnly(), 'plain').parametersShare,
  layers: pointwise().rows / v1().weightedLayers,
});

/** M15: a share of multiply-adds is not a share of time. */
export const shareOfWhat: ChoiceItem = {
  id: 'share-of-what',
  concept: 'M15',
  section: 'mobilenet-v1',
  kind: 'choice',
  options: ['time', 'macs', 'parameters', 'layers'],
  values: () => ({
    printed: percent(pointwise().macsShare, 2),
    parameters: percent(shares().parameters),
    layers: percent(shares().layers),
  }),
  // Time has no share that could be computed, so it can never be the printed one.
  answer: () => {
    const found = Object.entries(shares()).find(([, share]) => share === pointwise().macsShare);
    return found?.[0] ?? '';
  },
  sources: ['mobilenets', 'machineThinkSpeed'],
};

/** M16: the 3 × 3 looking is the cheap part. */
export const depthwiseShare: NumericItem = {
  id: 'depthwise-share',
  concept: 'M16',
  section: 'mobilenet-v1',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.05 },
  instance: () => shareInstance(7),
  vary: (random) => shareInstance(random.pick([1, 3, 5, 13])),
  sources: ['mobilenets'],
};

function shareInstance(number: number): NumericInstance {
  const { input, output, rows, macs } = blockOf(v1(), number);
  const [looking] = rows;
  if (looking === undefined) throw new RangeError(`block ${number} has no layers`);
  const share = looking.macs / macs;
  const { kernel } = slidingLayer(looking);
  return {
    values: {
      block: integer(number),
      side: integer(input.height),
      channels: size(input.channels),
      filters: size(output.channels),
      kernel: integer(kernel),
      perChannel: integer(looking.macs / looking.activations),
      depthwise: percent(depthwise().macsShare, 2),
    },
    answer: fixed(100 * share, 1),
    wrong: {
      pointwise: 100 * (1 - share),
      half: 100 / rows.length,
      ninth: 100 / kernel ** 2,
    },
  };
}

/** M17: alpha changes widths, not the number of layers. */
const measures = {
  layers: (analysis) => analysis.weightedLayers,
  channels: (analysis) => blockOf(analysis, 1).output.channels,
  parameters: (analysis) => analysis.total.parameters.trainable,
  macs: (analysis) => analysis.total.macs,
  side: (analysis) => analysis.network.input.height,
} as const satisfies Readonly<Record<string, (analysis: ReturnType<typeof v1>) => number>>;

export const whatAlphaChanges: TickItem = {
  id: 'what-alpha-changes',
  concept: 'M17',
  section: 'mobilenet-v1',
  kind: 'tick',
  options: Object.keys(measures),
  values: () => ({
    alpha: upTo(v1HalfWidth().network.alpha, 2),
    layers: integer(v1().weightedLayers),
    channels: integer(measures.channels(v1())),
    thinChannels: integer(measures.channels(v1HalfWidth())),
    side: integer(measures.side(v1())),
    macsShare: percent(v1HalfWidth().total.macs / v1().total.macs),
    parametersShare: percent(
      v1HalfWidth().total.parameters.trainable / v1().total.parameters.trainable,
    ),
  }),
  answer: () =>
    Object.entries(measures)
      .filter(([, measure]) => measure(v1()) !== measure(v1HalfWidth()))
      .map(([name]) => name),
  wrongBy: (option) => option,
  sources: ['mobilenets', 'keras'],
};

/** M18: a smaller picture does not have fewer parameters. */
export const smallerPicture: NumericItem = {
  id: 'smaller-picture',
  concept: 'M18',
  section: 'mobilenet-v1',
  kind: 'numeric',
  tolerance: { kind: 'relative', within: 0.005 },
  instance: () => smallerInstance(128, 1),
  vary: (random) => smallerInstance(random.pick([128, 160, 192]), random.pick([0.5, 0.75, 1])),
  sources: ['mobilenets'],
};

function smallerInstance(resolution: number, alpha: number): NumericInstance {
  const analysis = v1At({ alpha });
  const full = analysis.total;
  const small = v1At({ alpha, resolution }).total;
  const fullSide = blockOf(analysis, 0).input.height;
  const scale = resolution / fullSide;
  const parameters = full.parameters.trainable;
  return {
    values: {
      alpha: upTo(alpha, 2),
      full: integer(fullSide),
      resolution: integer(resolution),
      parameters: millions(parameters, 2),
      macs: millions(full.macs),
      smallMacs: millions(small.macs),
    },
    answer: fixed(small.parameters.trainable / 1e6, 2),
    wrong: {
      byArea: (parameters * scale ** 2) / 1e6,
      bySide: (parameters * scale) / 1e6,
    },
  };
}

/** M24: running needs more than the weights. */
export const memoryWhileRunning: NumericItem = {
  id: 'memory-while-running',
  concept: 'M24',
  section: 'v1-against-v2',
  kind: 'numeric',
  tolerance: { kind: 'relative', within: 0.01 },
  instance: () => memoryInstance(224),
  vary: (random) => memoryInstance(random.pick([128, 160, 192, 224])),
  sources: ['mobilenetV2'],
};

function memoryInstance(resolution: number): NumericInstance {
  const row = blockOf(v1At({ resolution }), 1).rows.at(-1);
  if (row === undefined) throw new RangeError('block 1 has no layers');
  const values = row.inputActivations + row.activations;
  const { bytesPerNumber } = DEFAULT_CONVENTIONS;
  return {
    values: {
      side: integer(row.input.height),
      channelsIn: integer(row.input.channels),
      channelsOut: integer(row.output.channels),
      values: integer(values),
      million: integer(1e6),
      bytesEach: integer(bytesPerNumber),
      weights: bytes(row.parameters.weights * bytesPerNumber),
      maps: bytes(row.liveActivations * bytesPerNumber),
    },
    answer: fixed((row.liveActivations * bytesPerNumber) / 1e6, 2),
    wrong: {
      weights: (row.parameters.weights * bytesPerNumber) / 1e6,
      outputOnly: (row.activations * bytesPerNumber) / 1e6,
      bytesForgotten: values / 1e6,
    },
  };
}

/** M26: the first layer stays normal, and hardly costs anything. */
export const firstLayer: NumericItem = {
  id: 'first-layer',
  concept: 'M26',
  section: 'mobilenet-v1',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.01 },
  instance: () => firstLayerInstance(1),
  vary: (random) => firstLayerInstance(random.pick([0.5, 0.75, 1])),
  sources: ['xception', 'mobilenets'],
};

function firstLayerInstance(alpha: number): NumericInstance {
  const analysis = v1At({ alpha });
  const stem = blockOf(analysis, 0);
  const { kernel, stride, padding } = slidingLayer(stem.rows[0]);
  const { normal, separable } = compareConvolutions({
    input: stem.input,
    filters: stem.output.channels,
    kernel,
    stride,
    padding,
  });
  const saved = normal.macs - separable.macs;
  return {
    values: {
      alpha: upTo(alpha, 2),
      side: integer(stem.input.height),
      outSide: integer(stem.output.height),
      channels: integer(stem.input.channels),
      filters: integer(stem.output.channels),
      normal: millions(normal.macs, 2),
      separable: millions(separable.macs, 2),
      total: millions(analysis.total.macs),
      million: integer(1e6),
      kernel: integer(kernel),
      stemShare: percent(stem.macsShare, 2),
    },
    answer: fixed((100 * saved) / analysis.total.macs, 2),
    wrong: {
      ofTheLayer: (100 * saved) / normal.macs,
      wholeLayer: 100 * stem.macsShare,
      ceiling: 100 * (1 - 1 / kernel ** 2),
    },
  };
}
