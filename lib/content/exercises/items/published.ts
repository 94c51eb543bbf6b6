/** Exercises on numbers as others print them. */
import { DEFAULT_CONVENTIONS, workOf } from '../../../arch';
import { levelStep, levelSteps, relu6Ceiling, softmax } from '../../../ops';
import { publishedTop1, v1Paper } from '../../lesson/numbers/cited';
import { v1, v1Normal, v2 } from '../../lesson/networks';
import { exponent, fixed, integer, millions, percent, upTo } from '../../lesson/quantity';
import type { ChoiceItem, NumericInstance, NumericItem } from '../types';
import { fromColour, largestColour, toColour, type Range } from './small-experiments';
import { v1At } from './v1-at';

/** M10: the accuracy is not free. */
export const accuracyGivenUp: NumericItem = {
  id: 'accuracy-given-up',
  concept: 'M10',
  section: 'why-small',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.5 },
  instance: () => accuracyInstance(0.5, 1000),
  vary: (random) =>
    accuracyInstance(random.pick([0.25, 0.5, 0.75]), random.pick([2000, 5000, 10_000])),
  sources: ['mobilenets'],
};

/** A thinner network of the same paper, against the full one. */
function accuracyInstance(alpha: number, pictures: number): NumericInstance {
  const full = publishedTop1(v1Paper);
  const thin = publishedTop1({ ...v1Paper, alpha });
  const saving = v1().total.macs / v1At({ alpha }).total.macs;
  const points = full - thin;
  return {
    values: {
      pictures: integer(pictures),
      width: percent(alpha, 0),
      full: percent(full / 100),
      thin: percent(thin / 100),
      points: fixed(points, 1),
      relative: percent(points / full),
      saving: fixed(saving, 1),
    },
    answer: integer((pictures * points) / 100),
    wrong: {
      nothing: 0,
      points,
      relative: (pictures * points) / full,
      asMuchAsTheSaving: (pictures * full * (1 - 1 / saving)) / 100,
    },
  };
}

/** M11: 1 MAC = 2 FLOPs. */
export const macsToFlops: NumericItem = {
  id: 'macs-to-flops',
  concept: 'M11',
  section: 'normal-convolution',
  kind: 'numeric',
  tolerance: { kind: 'relative', within: 0.01 },
  instance: () => flopsInstance(1, 224),
  vary: (random) =>
    flopsInstance(random.pick([0.25, 0.5, 0.75, 1]), random.pick([128, 160, 192, 224])),
  sources: ['mobilenets'],
};

function flopsInstance(alpha: number, resolution: number): NumericInstance {
  const { macs } = v1At({ alpha, resolution }).total;
  const flops = workOf(macs, { ...DEFAULT_CONVENTIONS, work: 'flops' });
  return {
    values: {
      alpha: upTo(alpha, 2),
      resolution: integer(resolution),
      macs: integer(macs),
      flops: integer(flops),
      perMac: integer(flops / macs),
      billion: integer(1e9),
    },
    answer: fixed(flops / 1e9, 3),
    wrong: {
      asMacs: macs / 1e9,
      halved: macs / 2 / 1e9,
      inMillions: flops / 1e6,
    },
  };
}

/** M19: the range 0 to 6 makes fixed steps. */
export const stepOf8Bits: NumericItem = {
  id: 'step-of-8-bits',
  concept: 'M19',
  section: 'relu6',
  kind: 'numeric',
  tolerance: { kind: 'relative', within: 0.005 },
  instance: () => stepInstance(5),
  vary: (random) => stepInstance(random.pick([3, 4, 7])),
  sources: ['relu6', 'mobilenetV2'],
};

function stepInstance(bits: number): NumericInstance {
  const gaps = levelSteps(bits);
  const levels = gaps + 1;
  return {
    values: {
      bits: integer(bits),
      power: exponent(bits),
      levels: integer(levels),
      gaps: integer(gaps),
      ceiling: integer(relu6Ceiling),
    },
    answer: fixed(levelStep(relu6Ceiling, bits), 4),
    wrong: {
      sixLevels: 1,
      dividedByBits: relu6Ceiling / bits,
      dividedByLevels: relu6Ceiling / levels,
      sigmoidRange: levelStep(1, bits),
    },
  };
}

/** M23: published numbers can be wrong by a factor of a thousand. */
const claims = () => {
  const { macs, parameters } = v1().total;
  return {
    rightBoth: { parameters: parameters.trainable, macs },
    wrongParameters: { parameters: v1Normal().total.parameters.trainable, macs },
    wrongMacs: { parameters: parameters.trainable, macs: macs / 1000 },
    otherNetwork: { parameters: v2().total.parameters.trainable, macs: v2().total.macs },
  };
};

export const spotTheError: ChoiceItem = {
  id: 'spot-the-error',
  concept: 'M23',
  section: 'why-small',
  kind: 'choice',
  options: ['rightBoth', 'wrongParameters', 'wrongMacs', 'otherNetwork'],
  values: () => {
    const { rightBoth, wrongParameters, wrongMacs, otherNetwork } = claims();
    return {
      parameters: millions(rightBoth.parameters),
      macs: millions(rightBoth.macs, 0),
      normalParameters: millions(wrongParameters.parameters),
      thousandth: millions(wrongMacs.macs, 2),
      v2Parameters: millions(otherNetwork.parameters),
      v2Macs: millions(otherNetwork.macs, 0),
    };
  },
  answer: () => {
    const { macs, parameters } = v1().total;
    const found = Object.entries(claims()).find(
      ([, claim]) => claim.macs === macs && claim.parameters === parameters.trainable,
    );
    return found?.[0] ?? '';
  },
  sources: ['mobilenets'],
};

/** M25: softmax leaves nothing for "none of these". */
export const noneOfThese: NumericItem = {
  id: 'none-of-these',
  concept: 'M25',
  section: 'mobilenet-v1',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.001 },
  instance: () => softmaxInstance([5, 2, 2]),
  vary: (random) =>
    softmaxInstance([random.pick([4, 5, 6]), random.pick([1, 2]), random.pick([1, 2, 3])]),
  sources: ['mobilenets'],
};

function softmaxInstance(scores: readonly [number, number, number]): NumericInstance {
  const shares = softmax(scores);
  const largest = Math.max(...shares);
  const [first, second, third] = scores;
  return {
    values: {
      first: integer(first),
      second: integer(second),
      third: integer(third),
      largest: percent(largest, 0),
      rest: percent(1 - largest, 0),
      whole: percent(1, 0),
    },
    answer: upTo(100 * (1 - shares.reduce((sum, share) => sum + share, 0)), 1),
    wrong: { rest: 100 * (1 - largest), even: 100 / (scores.length + 1) },
  };
}

/** M25, the other half: numbers in another range than the trained one are not harmless. */
export const wrongValueRange: NumericItem = {
  id: 'wrong-value-range',
  concept: 'M25',
  section: 'mobilenet-v1',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.5 },
  instance: () => rangeInstance(40),
  vary: (random) => rangeInstance(random.pick([20, 60, 80])),
  sources: ['keras'],
};

const trainedRange: Range = [-1, 1];
const mistakenRange: Range = [0, 1];

function rangeInstance(colour: number): NumericInstance {
  const fed = fromColour(colour, mistakenRange);
  const [low, high] = trainedRange;
  const half = largestColour / (high - low);
  return {
    values: {
      colour: integer(colour),
      largest: integer(largestColour),
      half: fixed(half, 1),
      low: integer(low),
      high: integer(high),
      fed: fixed(fed, 3),
      black: fixed(toColour(fromColour(0, mistakenRange), trainedRange), 1),
    },
    answer: fixed(toColour(fed, trainedRange), 1),
    wrong: {
      harmless: colour,
      shiftForgotten: fed * half,
      fed,
    },
  };
}
