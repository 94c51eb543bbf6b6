/** The texts around the drawing, for the squares and for a photo. */
import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { numbersIn } from '@/lib/format/numbers';
import { photoSummary, photoTable, photoTitle } from './photo-words';
import { summaryOf, tableOf, type Shown } from './words';

export interface FigureTexts {
  readonly title: string;
  readonly summary: string;
  readonly table: FigureTable;
  readonly formatNumber: (value: number) => string;
  readonly tryThis: string;
  readonly notices: readonly string[];
}

export function figureTexts(shown: Shown): FigureTexts {
  const { words, language, photo } = shown;
  const { integer, upTo } = numbersIn(language);
  if (photo !== undefined) {
    const { notice } = words.photo;
    return {
      title: photoTitle(shown),
      summary: photoSummary(shown),
      table: photoTable(shown),
      formatNumber: (value) => upTo(value, 3),
      tryThis: words.photo.try,
      notices: [notice.apart, notice.grey, notice.flat, notice.rim, words.notice.leftOut],
    };
  }
  const { notice } = words;
  return {
    title: words.title,
    summary: summaryOf(shown),
    table: tableOf(shown),
    formatNumber: integer,
    tryThis: words.try,
    notices: [notice.identical, notice.flat, notice.exact, notice.relu, notice.leftOut],
  };
}
