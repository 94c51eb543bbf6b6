/** Exercises on MobileNetV2. */
import type { AnalyzedBlock } from '../../../arch';
import { blockOf, bodyOf, v2, v2ExpandAlways } from '../../lesson/networks';
import { expandedWidth, exampleWithNormalMiddle, normalAt } from '../../lesson/numbers/v2';
import { fixed, integer, listOf, millions } from '../../lesson/quantity';
import type { ChoiceItem, NumericItem, TickItem } from '../types';

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

export const where314ComesFrom: ChoiceItem = {
  id: 'where-314-comes-from',
  concept: 'M12',
  section: 'v1-against-v2',
  kind: 'choice',
  options: ['expansion', 'batchNorm', 'biases', 'background'],
  values: () => ({
    printed: millions(v2().total.macs),
    reported: millions(totals().expansion),
    batchNorm: millions(totals().batchNorm),
    biases: millions(totals().biases),
    background: millions(totals().background),
  }),
  answer: () => {
    const reported = v2ExpandAlways().total.macs;
    const found = Object.entries(totals()).find(([, total]) => total === reported);
    return found?.[0] ?? '';
  },
  sources: ['mobilenetV2', 'slim'],
};

const exampleBlock = () => blockOf(v2(), 3);

/** M20: only the projection is linear. */
export const whereNoActivation: TickItem = {
  id: 'where-no-activation',
  concept: 'M20',
  section: 'mobilenet-v2',
  kind: 'tick',
  options: ['expand', 'depthwise', 'project', 'add'],
  values: () => ({
    thin: integer(exampleBlock().input.channels),
    wide: integer(expandedWidth()),
  }),
  answer: () =>
    exampleBlock()
      .rows.filter(({ activation }) => activation !== null)
      .map(({ name }) => name.split('/')[1] ?? ''),
  wrongBy: (option) => option,
  sources: ['mobilenetV2'],
};

/** M21: the expansion buys width; it is not there to save. */
export const priceOfExpansion: NumericItem = {
  id: 'price-of-expansion',
  concept: 'M21',
  section: 'mobilenet-v2',
  kind: 'numeric',
  tolerance: { kind: 'absolute', within: 0.1 },
  instance: () => {
    const { input, rows, macs } = exampleBlock();
    const thin = input.channels;
    const [expand, depthwise, project] = rows.map((row) => row.macs);
    return {
      values: {
        side: integer(input.height),
        thin: integer(thin),
        wide: integer(expandedWidth()),
        expand: millions(expand ?? 0),
        depthwise: millions(depthwise ?? 0),
        project: millions(project ?? 0),
        plainThin: millions(normalAt(thin)),
        plainWide: millions(normalAt(expandedWidth()), 0),
      },
      answer: fixed(macs / 1e6, 1),
      wrong: {
        plainThin: normalAt(thin) / 1e6,
        plainWide: normalAt(expandedWidth()) / 1e6,
        normalMiddle: exampleWithNormalMiddle() / 1e6,
        projectionForgotten: ((expand ?? 0) + (depthwise ?? 0)) / 1e6,
      },
    };
  },
  vary: null,
  sources: ['mobilenetV2'],
};

/** M22: a shortcut needs stride 1 and equal widths. */
const numberOf = ({ block }: AnalyzedBlock) => String(block.number);

const hasShortcut = ({ block }: AnalyzedBlock) =>
  block.kind === 'inverted-residual' && block.residual;

export const blocksWithShortcut: TickItem = {
  id: 'blocks-with-shortcut',
  concept: 'M22',
  section: 'mobilenet-v2',
  kind: 'tick',
  options: bodyOf(v2()).map(numberOf),
  values: () => ({
    blocks: integer(bodyOf(v2()).length),
    shortcuts: integer(bodyOf(v2()).filter(hasShortcut).length),
    numbers: listOf(
      bodyOf(v2())
        .filter(hasShortcut)
        .map(({ block }) => block.number),
    ),
  }),
  answer: () => bodyOf(v2()).filter(hasShortcut).map(numberOf),
  wrongBy: (option) => {
    const { input, output, block } = blockOf(v2(), Number(option));
    if (block.kind === 'inverted-residual' && block.residual) return 'missed';
    // Every block that strides changes its width too.
    return input.height === output.height ? 'widths' : 'sidesAndWidths';
  },
  sources: ['mobilenetV2'],
};
