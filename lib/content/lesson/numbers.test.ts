import { describe, expect, it } from 'vitest';
import { richTextsOf } from '../../../tests/support/content/walk';
import { exerciseIds, exerciseText } from '../exercises';
import { languages } from '../languages';
import { lessonIn } from './index';
import { lessonNumber, numberIds, type NumberId } from './numbers';
import { formatQuantity } from './quantity';

const literals: readonly [NumberId, string, string][] = [
  ['lecture.normal', '2,160', '2.160'],
  ['lecture.depthwise', '432', '432'],
  ['lecture.pointwise', '240', '240'],
  ['lecture.separable', '672', '672'],
  ['lecture.ratio', '0.311', '0,311'],
  ['lecture.paleCells', '120', '120'],
  ['lecture.savedParameters', '93', '93'],
  ['saving.at64', '7.89', '7,89'],
  ['saving.at512', '8.84', '8,84'],
  ['saving.ceiling', '9', '9'],
  ['dearer.oneFilter', '1.11', '1,11'],
  ['bias.counted', '0.151', '0,151'],
  ['v1.macs', '568.7', '568,7'],
  ['v1.normalMacs', '4,867', '4.867'],
  ['v1.saving', '8.6', '8,6'],
  ['v1.strideBlocks', '2, 4, 6, and 12', '2, 4, 6 và 12'],
  ['v1.trainableExact', '4,231,976', '4.231.976'],
  ['v1.totalExact', '4,253,864', '4.253.864'],
  ['v1.pointwiseShare', '94.9%', '94,9%'],
  ['v1.stemShareExact', '1.91%', '1,91%'],
  ['alpha.macsShare', '26.3%', '26,3%'],
  ['alpha.parametersShare', '31.5%', '31,5%'],
  ['rho.macs', '290.7', '290,7'],
  ['intensity.depthwise', '1.1', '1,1'],
  ['intensity.pointwise', '27.8', '27,8'],
  ['intensity.normal', '45', '45'],
  ['relu6.step', '0.024', '0,024'],
  ['block.macs', '25.7', '25,7'],
  ['block.normalMiddle', '606.9', '606,9'],
  ['v2.macsWithExpansion', '313.6', '313,6'],
  ['v2.weights', '3.47', '3,47'],
  [
    'v2.shortcutBlocks',
    '3, 5, 6, 8, 9, 10, 12, 13, 15, and 16',
    '3, 5, 6, 8, 9, 10, 12, 13, 15 và 16',
  ],
  ['memory.v1', '1,204,224', '1.204.224'],
  ['memory.v2', '1,505,280', '1.505.280'],
  ['memory.v2Block', '602,112', '602.112'],
  ['cited.normalTop1', '71.7%', '71,7%'],
  ['cited.v1Top1', '70.6%', '70,6%'],
  ['cited.stemShare', '1.19%', '1,19%'],
  ['measured.float32', '57.1%', '57,1%'],
  ['measured.perTensor', '6.9%', '6,9%'],
  ['measured.perChannel', '56.3%', '56,3%'],
  ['relu.channels24In24', '0.000006%', '0,000006%'],
];

describe('the numbers of the lesson', () => {
  it.each(literals)('%s is %s in English and %s in Vietnamese', (id, english, vietnamese) => {
    expect(formatQuantity(lessonNumber(id), 'en')).toBe(english);
    expect(formatQuantity(lessonNumber(id), 'vi')).toBe(vietnamese);
  });

  it.each(languages.flatMap((language) => numberIds.map((id) => [id, language] as const)))(
    '%s can be written in %s',
    (id, language) => {
      expect(formatQuantity(lessonNumber(id), language)).toMatch(/^[\d.,%\s\u00a0a-zàMBk]+$/);
    },
  );

  it('are all used', () => {
    const lesson = lessonIn('en').flatMap(richTextsOf);
    const exercises = exerciseIds.flatMap((id) => {
      const { prompt, feedback, explanation } = exerciseText(id, 'en');
      return [prompt, explanation, ...Object.values(feedback)];
    });
    const used = [...lesson, ...exercises]
      .flat()
      .flatMap((part) => (typeof part !== 'string' && part.kind === 'number' ? [part.id] : []));
    expect(numberIds.filter((id) => !used.includes(id))).toEqual([]);
  });
});
