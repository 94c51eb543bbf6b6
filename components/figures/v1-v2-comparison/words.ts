import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { Question } from '@/components/ui/predict/judge';
import type { Analysis, AnalyzedRow } from '@/lib/arch';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { pairNames, pairOf, widestRow, type Comparison, type PairName } from './comparison';

export type ComparisonTexts = Messages['v1V2Comparison'];

/** What the words are made of. */
export interface Shown {
  readonly comparison: Comparison;
  readonly texts: ComparisonTexts;
  readonly language: Language;
  /** The memory of V2 is asked for and not told yet. */
  readonly isCovered: boolean;
}

/** The number that the question asks for. */
const asked: PairName = 'layerByLayer';

const isHidden = (name: PairName, { isCovered }: Shown) => isCovered && name === asked;

/** The number on the bar of the second network, or a cover in its place. */
export function secondText(name: PairName, shown: Shown): string {
  if (isHidden(name, shown)) return shown.texts.covered;
  return numbersIn(shown.language).integer(pairOf(shown.comparison, name).second);
}

export function ratioText(name: PairName, shown: Shown): string {
  if (isHidden(name, shown)) return shown.texts.covered;
  return numbersIn(shown.language).fixed(pairOf(shown.comparison, name).ratio, 2);
}

/** What is drawn: nothing of a number that is still asked for. */
export function drawnPair(name: PairName, shown: Shown) {
  const { first, second } = pairOf(shown.comparison, name);
  return { first, second: isHidden(name, shown) ? 0 : second };
}

export function claimText(shown: Shown): string {
  const { comparison, texts, language, isCovered } = shown;
  const { fixed, percent } = numbersIn(language);
  return fill(isCovered ? texts.claimCovered : texts.claim, {
    fewer: fixed(1 / pairOf(comparison, 'macs').ratio, 1),
    more: percent(pairOf(comparison, asked).ratio - 1, 0),
  });
}

export function settingText({ comparison, texts, language }: Shown): string {
  const { integer, upTo } = numbersIn(language);
  const { network } = comparison.second;
  return fill(texts.setting, {
    alpha: upTo(network.alpha, 2),
    side: integer(network.input.height),
    classes: integer(network.classes),
  });
}

export function summaryText(shown: Shown): string {
  const { comparison, texts, language } = shown;
  const pairs = pairNames.map((name) =>
    fill(texts.pair, {
      name: texts.pairNames[name],
      first: numbersIn(language).integer(pairOf(comparison, name).first),
      second: secondText(name, shown),
    }),
  );
  return fill(texts.summary, { setting: settingText(shown), pairs: pairs.join('; ') });
}

export function comparisonRows(shown: Shown): FigureTable {
  const { comparison, texts } = shown;
  return {
    caption: fill(texts.table.caption, { setting: settingText(shown) }),
    columns: [
      { label: texts.table.measure },
      { label: texts.networks.first },
      { label: texts.networks.second },
      { label: texts.table.ratio },
    ],
    rows: pairNames.map((name) => {
      const { first, second, ratio } = pairOf(comparison, name);
      const hidden = isHidden(name, shown) ? texts.covered : undefined;
      return [texts.pairNames[name], first, hidden ?? second, hidden ?? ratio];
    }),
  };
}

export function questionOf({ comparison, texts, language }: Shown): Question {
  const { integer } = numbersIn(language);
  const { question } = texts;
  const { first, second } = pairOf(comparison, asked);
  const wide = widestRow(comparison.second).input;
  const size = { side: integer(wide.height), channels: integer(wide.channels) };
  const choice = (id: 'less' | 'share' | 'more', value: number) => ({
    id,
    label: fill(question[id], { value: integer(value) }),
    feedback: fill(question[`${id}Feedback`], size),
  });
  return {
    kind: 'choice',
    prompt: fill(question.prompt, { first: integer(first) }),
    choices: [
      choice('less', pairOf(comparison, 'blockAsOne').second),
      choice('share', first * pairOf(comparison, 'macs').ratio),
      choice('more', second),
    ],
    rightId: 'more',
  };
}

/** 112 × 112 × 96 + 56 × 56 × 96: what a layer reads and what it writes. */
function shapesText({ input, output }: AnalyzedRow, language: Language): string {
  const { integer } = numbersIn(language);
  return [input, output]
    .map(({ height, width, channels }) => [height, width, channels].map(integer).join(' × '))
    .join(' + ');
}

/** Where each network keeps most. */
export function memoryText({ comparison, texts, language }: Shown): string {
  const [first, second] = [widestRow(comparison.first), widestRow(comparison.second)];
  const part = ({ layer }: AnalyzedRow) =>
    layer.kind === 'conv' || layer.kind === 'depthwise' || layer.kind === 'pointwise'
      ? texts.details.parts[layer.kind]
      : texts.details.parts.other;
  const number = ({ block }: AnalyzedRow) => numbersIn(language).integer(block.number);
  return fill(texts.details.memory, {
    firstBlock: number(first),
    firstPart: part(first),
    firstShapes: shapesText(first, language),
    secondBlock: number(second),
    secondPart: part(second),
    secondShapes: shapesText(second, language),
  });
}

const shortcutsIn = ({ network }: Analysis) =>
  network.blocks.filter((block) => block.kind === 'inverted-residual' && block.residual).length;

export function blocksText({ comparison, texts, language }: Shown, printed: number): string {
  const { integer } = numbersIn(language);
  const { first, second } = pairOf(comparison, 'blocks');
  return fill(texts.details.blocks, {
    first: integer(first),
    second: integer(second),
    shortcuts: integer(shortcutsIn(comparison.second)),
    printed: integer(printed),
  });
}
