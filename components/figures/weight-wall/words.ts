import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { ChoiceQuestion } from '@/components/ui/predict/judge';
import { closedFormRatio } from '@/lib/arch';
import type { Messages } from '@/lib/content/messages';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { wallSteps, weightWallTable } from '@/lib/store/weight-wall';
import type { View } from './view';

export type WeightWallTexts = Messages['weightWall'];

/** All numbers of the sentences, as text. */
export function numbersOf(view: View, numbers: Numbers): Readonly<Record<string, string>> {
  const { setting, weights, ratio } = view;
  const { channels, filters, kernel, groups } = setting;
  const whole = (value: number) => numbers.integer(value);
  return {
    channels: whole(channels),
    filters: whole(filters),
    f: whole(kernel),
    cells: whole(kernel ** 2),
    tiles: whole(channels * filters),
    groups: whole(groups),
    channelsEach: whole(channels / groups),
    normal: whole(weights.normal),
    depthwise: whole(weights.depthwise),
    pointwise: whole(weights.pointwise),
    separable: whole(weights.separable),
    grouped: whole(weights.grouped),
    ghosts: whole(weights.normal - weights.pointwise),
    saved: whole(weights.normal - weights.separable),
    rowShare: `1/${whole(filters)}`,
    cellShare: `1/${whole(kernel ** 2)}`,
    ratio: numbers.upTo(ratio, 3),
    factor512: numbers.fixed(1 / closedFormRatio(512, kernel), 2),
    ratioOne: numbers.fixed(closedFormRatio(1, kernel), 2),
  };
}

export function claimOf(view: View, texts: WeightWallTexts, numbers: Numbers): string {
  return fill(view.isDearer ? texts.claimDearer : texts.claim, numbersOf(view, numbers));
}

export function summaryOf(view: View, texts: WeightWallTexts, numbers: Numbers): string {
  return fill(summaryTemplate(view, texts.summary), numbersOf(view, numbers));
}

function summaryTemplate(
  { setting: { step }, isDearer }: View,
  texts: WeightWallTexts['summary'],
): string {
  if (step === wallSteps.groups) return texts.groups;
  if (step === wallSteps.counted) return isDearer ? texts.countedDearer : texts.counted;
  if (step === wallSteps.dots) return texts.dots;
  return step === wallSteps.row ? texts.row : texts.wall;
}

export function tableOf(view: View, texts: WeightWallTexts, numbers: Numbers): FigureTable {
  const { table } = texts;
  const { weights, setting } = view;
  const { channels, filters, kernel, groups, step } = setting;
  const cells = kernel ** 2;
  const share = (count: number) => count / weights.normal;
  const tiles = channels * filters;
  const inGroups = [
    fill(texts.groupsOf, { groups: numbers.integer(groups) }),
    tiles / groups,
    cells,
    weights.grouped,
    share(weights.grouped),
  ];
  return {
    caption: fill(table.caption, numbersOf(view, numbers)),
    columns: [table.part, table.tiles, table.each, table.weights, table.share].map((label) => ({
      label,
    })),
    rows: [
      [texts.normal, tiles, cells, weights.normal, 1],
      [texts.depthwise, channels, cells, weights.depthwise, share(weights.depthwise)],
      [texts.pointwise, tiles, 1, weights.pointwise, share(weights.pointwise)],
      [texts.separable, null, null, weights.separable, share(weights.separable)],
      ...(step === wallSteps.groups ? [inGroups] : []),
    ],
  };
}

/** Asked of the lecture's 3 x 3 filters on 3 channels. */
export function questionOf(texts: WeightWallTexts, numbers: Numbers): ChoiceQuestion {
  const { question } = texts;
  const { kernel, channels } = weightWallTable.fields;
  const values = {
    cells: numbers.integer(kernel.default ** 2),
    channels: numbers.integer(channels.default),
  };
  const choice = (id: string, label: string, feedback: string) => ({
    id,
    label: fill(label, values),
    feedback: fill(feedback, values),
  });
  return {
    kind: 'choice',
    prompt: question.prompt,
    choices: [
      choice('zero', question.zero, question.zeroFeedback),
      choice('cell', question.cell, question.cellFeedback),
      choice('channel', question.channel, question.channelFeedback),
    ],
    rightId: 'cell',
  };
}

/** The ceiling is what the question asks for: it is told once there is an answer. */
export function noticesOf(
  view: View,
  texts: WeightWallTexts,
  numbers: Numbers,
  isAnswered: boolean,
): string[] {
  const { ceiling, one, pointwise, ghosts } = texts.notice;
  return [...(isAnswered ? [ceiling] : []), one, pointwise, ghosts].map((text) =>
    fill(text, numbersOf(view, numbers)),
  );
}
