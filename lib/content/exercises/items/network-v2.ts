/** Exercises on MobileNetV2. */
import { analyze, convolution, mobilenetV2, type AnalyzedBlock, type Shape } from '../../../arch';
import { blockOf, slidingLayer, v1, v2, v2ExpandAlways } from '../../lesson/networks';
import { fixed, integer, millions, size, upTo } from '../../lesson/quantity';
import type { ChoiceItem, NumericInstance, NumericItem, TickItem, Values } from '../types';

/** M12: 314 million has an expansion where t = 1. Each option is counted, not guessed. */
const totals = () => {
  const { macs, parameters } = v2().total;
  const classifierInputs = v2().rows.at(-1)?.input.channels ?? NaN;
  return {
    expansion: v2ExpandAlways().total.macs,
    batchNorm: macs + v2().weightedOutputs - v2().network.classes,
    biases: macs + parameters.biases,
    background: macs + classifierInputs,
  };
};

/** The tool of the question multiplies once for each value that a batch norm scales. */
const reported = () => v2().total.macs + v2().weightedOutputs - v2().network.classes;

export const where314ComesFrom: ChoiceItem = {
  id: 'where-314-comes-from',
  concept: 'M12',
  section: 'v1-against-v2',
  kind: 'choice',
  options: ['expansion', 'batchNorm', 'biases', 'background'],
  values: () => {
    const { input } = blockOf(v2(), 1);
    return {
      printed: millions(v2().total.macs),
      reported: millions(reported()),
      side: integer(input.height),
      channels: integer(input.channels),
      added: millions(totals().expansion - v2().total.macs),
      expansion: millions(totals().expansion),
      biases: millions(totals().biases, 3),
      background: millions(totals().background, 3),
      values: millions(v2().weightedOutputs - v2().network.classes),
    };
  },
  answer: () => Object.entries(totals()).find(([, total]) => total === reported())?.[0] ?? '',
  sources: ['mobilenetV2', 'slim'],
};

/** M20: only the projection is linear. Block 1 has no expansion, and V1 no linear layer at all. */
const followed = () => {
  const rows = [...v2().rows, ...v1().rows.map((row) => ({ ...row, name: `v1/${row.name}` }))];
  const named = (name: string) => {
    const found = rows.find((row) => row.name === name);
    if (found === undefined) throw new RangeError(`there is no layer ${name}`);
    return found;
  };
  return {
    stem: named('stem/conv'),
    depthwise: named('block1/depthwise'),
    project: named('block1/project'),
    last: named('head/conv'),
    pointwiseV1: named('v1/block1/pointwise'),
  };
};

export const whereNoActivation: TickItem = {
  id: 'where-no-activation',
  concept: 'M20',
  section: 'mobilenet-v2',
  kind: 'tick',
  options: ['stem', 'depthwise', 'project', 'last', 'pointwiseV1'],
  values: () => {
    const { stem, project, last, pointwiseV1 } = followed();
    return {
      colours: integer(stem.input.channels),
      wide: integer(project.input.channels),
      thin: integer(project.output.channels),
      lastIn: size(last.input.channels),
      lastOut: size(last.output.channels),
      v1In: integer(pointwiseV1.input.channels),
      v1Out: integer(pointwiseV1.output.channels),
    };
  },
  answer: () =>
    Object.entries(followed())
      .filter(([, { activation }]) => activation !== null)
      .map(([name]) => name),
  wrongBy: (option) => option,
  sources: ['mobilenetV2', 'mobilenets'],
};

/** M21: the expansion buys width; it is not there to save. */
export const priceOfExpansion: NumericItem = {
  id: 'price-of-expansion',
  concept: 'M21',
  section: 'mobilenet-v2',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.1 },
  instance: () => expansionInstance(5),
  vary: (random) => expansionInstance(random.pick([8, 12, 15])),
  sources: ['mobilenetV2'],
};

function expansionInstance(number: number): NumericInstance {
  const { input, rows, macs } = blockOf(v2(), number);
  const [expand, depthwise, project] = rows;
  if (expand === undefined || depthwise === undefined || project === undefined) {
    throw new RangeError(`block ${number} has no expansion`);
  }
  const { kernel } = slidingLayer(depthwise);
  const thin = normalBetween(input, input.channels, kernel);
  const wide = normalBetween(input, expand.output.channels, kernel);
  return {
    values: {
      block: integer(number),
      side: integer(input.height),
      thin: integer(input.channels),
      wide: integer(expand.output.channels),
      kernel: integer(kernel),
      million: integer(1e6),
      expand: millions(expand.macs, 2),
      depthwise: millions(depthwise.macs, 2),
      project: millions(project.macs, 2),
      plainThin: millions(thin),
      plainWide: millions(wide, 0),
    },
    answer: fixed(macs / 1e6, 1),
    wrong: {
      plainThin: thin / 1e6,
      plainWide: wide / 1e6,
      normalMiddle: (expand.macs + wide + project.macs) / 1e6,
      projectionForgotten: (expand.macs + depthwise.macs) / 1e6,
    },
  };
}

/** Multiply-adds of a normal convolution on this map, as wide at both ends. */
function normalBetween({ height, width }: Shape, channels: number, kernel: number): number {
  const input = { height, width, channels };
  return convolution({ input, kernel, filters: channels, padding: 'same' }).macs;
}

/**
 * M22: a shortcut needs stride 1 and equal widths. At this width block 2 strides between equal
 * widths, which the full network never does, so that both conditions are needed.
 */
const thinAlpha = 0.35;

let thinNetwork: ReturnType<typeof v2> | null = null;
const thin = () => (thinNetwork ??= analyze(mobilenetV2({ alpha: thinAlpha })));

const candidates = (): Readonly<Record<string, AnalyzedBlock>> => ({
  narrows: blockOf(thin(), 1),
  strides: blockOf(thin(), 2),
  repeats: blockOf(thin(), 3),
  stridesAndWidens: blockOf(thin(), 4),
  widens: blockOf(thin(), 11),
  repeatsWide: blockOf(thin(), 12),
  version1: blockOf(v1(), 7),
});

const hasShortcut = ({ block }: AnalyzedBlock) =>
  block.kind === 'inverted-residual' && block.residual;

/** `widensIn`, `widensSide`, `widensOut`, `widensSideOut` and so on, for the options. */
function endsOf(name: string, { input, output }: AnalyzedBlock): Values {
  return {
    [`${name}Side`]: integer(input.height),
    [`${name}In`]: integer(input.channels),
    [`${name}SideOut`]: integer(output.height),
    [`${name}Out`]: integer(output.channels),
  };
}

export const blocksWithShortcut: TickItem = {
  id: 'blocks-with-shortcut',
  concept: 'M22',
  section: 'mobilenet-v2',
  kind: 'tick',
  options: [
    'narrows',
    'strides',
    'repeats',
    'stridesAndWidens',
    'widens',
    'repeatsWide',
    'version1',
  ],
  values: () =>
    Object.entries(candidates()).reduce<Values>(
      (all, [name, block]) => ({ ...all, ...endsOf(name, block) }),
      { alpha: upTo(thinAlpha, 2) },
    ),
  answer: () =>
    Object.entries(candidates())
      .filter(([, block]) => hasShortcut(block))
      .map(([name]) => name),
  wrongBy: (option) => {
    const block = candidates()[option];
    if (block === undefined || block.block.kind === 'separable') return 'version1';
    if (hasShortcut(block)) return 'missed';
    const { input, output } = block;
    if (input.channels === output.channels) return 'sides';
    return input.height === output.height ? 'widths' : 'sidesAndWidths';
  },
  sources: ['mobilenetV2'],
};
