/** Every sentence with a number in it is made here from the calculation, and from nothing else. */
import type { Messages } from '@/lib/content/messages';
import type { Shape } from '@/lib/arch/shapes';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Calculation } from '@/lib/store/calculation';

export type CostBarsTexts = Messages['costBars'];

/** 4 × 4 × 5. */
export function shapeText({ height, width, channels }: Shape, numbers: Numbers): string {
  return [height, width, channels].map(numbers.integer).join(' × ');
}

/** Three decimals, one more where that would leave a single digit. */
export function ratioDecimals(ratio: number): number {
  return ratio < 0.01 ? 4 : 3;
}

export function ratioText(ratio: number, numbers: Numbers): string {
  return numbers.fixed(ratio, ratioDecimals(ratio));
}

/** What separable costs against normal, whichever is dearer. */
export function answerSentence(
  { comparison, counting, counts }: Calculation,
  texts: CostBarsTexts,
  numbers: Numbers,
): string {
  const { macsRatio, savingFactor } = comparison;
  const isCheaper = macsRatio < 1;
  return fill(isCheaper ? texts.cheaper : texts.dearer, {
    percent: numbers.percent(macsRatio, macsRatio < 0.01 ? 2 : 1),
    unit: texts.units[counting.work],
    separable: numbers.integer(counts.separable.cost),
    normal: numbers.integer(counts.normal.cost),
    times: isCheaper ? numbers.times(savingFactor) : numbers.times(macsRatio, 2),
  });
}

/** The answer with parameters and output: what is spoken when a control comes to rest. */
export function summarySentence(
  calculation: Calculation,
  texts: CostBarsTexts,
  numbers: Numbers,
): string {
  const { counts, comparison } = calculation;
  const also = fill(texts.parametersToo, {
    separable: numbers.integer(counts.separable.parameters),
    normal: numbers.integer(counts.normal.parameters),
    shape: shapeText(comparison.normal.output, numbers),
  });
  return `${answerSentence(calculation, texts, numbers)} ${also}`;
}

/** The claim: one ratio for both, or, where biases are counted, two. */
export function claimSentence(
  { comparison, counting }: Calculation,
  texts: CostBarsTexts,
  numbers: Numbers,
): string {
  return fill(counting.bias ? texts.twoRatios : texts.sameRatio, {
    ratio: ratioText(comparison.macsRatio, numbers),
    parametersRatio: ratioText(comparison.parametersRatio, numbers),
  });
}

/** What one sees with more and more filters. */
export function noticeSentence(
  { comparison, counting, setting }: Calculation,
  texts: CostBarsTexts,
  numbers: Numbers,
): string {
  return fill(counting.bias ? texts.noticeBias : texts.notice, {
    area: numbers.integer(comparison.ceiling),
    limit: ratioText(1 / comparison.ceiling, numbers),
    filters: numbers.integer(setting.ncPrime),
    ratio: ratioText(comparison.macsRatio, numbers),
  });
}
