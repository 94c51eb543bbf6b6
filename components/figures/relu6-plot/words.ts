import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { Question } from '@/components/ui/predict/judge';
import type { Messages } from '@/lib/content/messages';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import {
  curveNames,
  curves,
  largestWith,
  plotted,
  type CurveName,
} from '@/lib/layout/activation-plot';
import { relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { inferenceBits as bits, levelsUpTo, levelStep } from '@/lib/ops/levels';
import { shownCurves, type Relu6PlotSetting } from './state';

export type Relu6PlotTexts = Messages['relu6Plot'];

export interface Words {
  readonly texts: Relu6PlotTexts;
  readonly numbers: Numbers;
  /** The step of ReLU is asked for and not told yet. */
  readonly isCovered: boolean;
}

/** The value of the question: twice the ceiling. */
const outlier = 2 * ceiling;

/** Three decimals tell 6 / 255 from 12 / 255. */
export const stepText = (largest: number, { numbers }: Words) =>
  numbers.fixed(levelStep(largest, bits), 3);

/** The step of ReLU, or a cover in its place. */
export function reluStepText(x: number, words: Words): string {
  return words.isCovered ? words.texts.table.covered : stepText(largestWith(x), words);
}

export function levelsText(x: number, words: Words): string {
  return words.isCovered
    ? words.texts.table.covered
    : words.numbers.integer(levelsUpTo(ceiling, largestWith(x), bits));
}

/** The sigmoid comes so near to 1 that it needs decimals to show that it is not. */
export function valueText(name: CurveName, x: number, { numbers }: Words): string {
  const value = curves[name](x);
  return name === 'sigmoid' ? nearlyOne(value, numbers) : numbers.upTo(value, 1);
}

/** As many decimals as it takes not to be rounded to 0 or 1. */
function nearlyOne(value: number, numbers: Numbers): string {
  const distance = Math.min(value, 1 - value);
  const digits = Math.max(2, Math.ceil(-Math.log10(distance)));
  return numbers.fixed(value, digits);
}

export function claimText(words: Words): string {
  const { texts, numbers } = words;
  return fill(texts.claim, {
    ceiling: numbers.integer(ceiling),
    bits: numbers.integer(bits),
    step: stepText(ceiling, words),
  });
}

export function summaryText(setting: Relu6PlotSetting, words: Words): string {
  const { texts, numbers } = words;
  const { x } = setting;
  const values = shownCurves(setting).map((name) =>
    fill(texts.value, { name: texts.names[name], value: valueText(name, x, words) }),
  );
  const common = { bits: numbers.integer(bits), ceiling: numbers.integer(ceiling) };
  const reluRuler = fill(texts.reluRuler, {
    ...common,
    largest: numbers.upTo(largestWith(x), 1),
    step: reluStepText(x, words),
    levels: levelsText(x, words),
  });
  return fill(texts.summary, {
    x: numbers.upTo(x, 1),
    values: values.join('; '),
    ruler: fill(texts.ruler, {
      ...common,
      largest: numbers.integer(ceiling),
      step: stepText(ceiling, words),
    }),
    reluRuler,
  });
}

/** The x of the reader first, then every third unit. */
export function curveTable({ x }: Relu6PlotSetting, words: Words): FigureTable {
  const { texts, numbers } = words;
  const { least, most } = plotted;
  const rows = Array.from({ length: (most - least) / 3 + 1 }, (_, index) => least + 3 * index);
  const heading = fill(texts.table.step, {
    bits: numbers.integer(bits),
    ceiling: numbers.integer(ceiling),
  });
  const stepCell = (each: number) =>
    words.isCovered ? texts.table.covered : levelStep(largestWith(each), bits);
  return {
    caption: texts.table.caption,
    columns: [
      { label: 'x' },
      ...curveNames.map((name) => ({ label: texts.names[name] })),
      { label: heading },
    ],
    rows: [x, ...rows].map((each) => [
      each,
      ...curveNames.map((name) => curves[name](each)),
      stepCell(each),
    ]),
  };
}

export function noticeTexts(words: Words): readonly string[] {
  const { texts, numbers } = words;
  const facts = {
    ceiling: numbers.integer(ceiling),
    step: stepText(ceiling, words),
    outlier: numbers.integer(outlier),
    levels: numbers.integer(levelsUpTo(ceiling, outlier, bits)),
  };
  const { notices } = texts;
  return [notices.ceiling, notices.outlier, notices.sigmoid, notices.empirical].map((text) =>
    fill(text, facts),
  );
}

export function questionOf(words: Words): Question {
  const { texts, numbers } = words;
  const { question } = texts;
  const facts = {
    bits: numbers.integer(bits),
    ceiling: numbers.integer(ceiling),
    outlier: numbers.integer(outlier),
  };
  const choice = (id: 'same' | 'double' | 'half', largest: number) => ({
    id,
    label: fill(question[id], { step: stepText(largest, words) }),
    feedback: fill(question[`${id}Feedback`], facts),
  });
  return {
    kind: 'choice',
    prompt: fill(question.prompt, facts),
    choices: [choice('same', ceiling), choice('double', outlier), choice('half', ceiling / 2)],
    rightId: 'double',
  };
}
