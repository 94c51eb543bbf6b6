import type { Language } from '@/lib/content/languages';
import { foundFrom } from '@/lib/content/networks/everyday-kinds';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Classification, Prediction } from '@/lib/engine/types';
import {
  newestPhoto,
  type Answered,
  type ChosenNetwork,
  type ClassifierState,
} from '@/lib/store/classifier';
import { isFound, scoreKind } from './network/network-text';
import type { Wording } from './text';

/** A name and the language it is written in. */
export interface Name {
  readonly language: Language;
  readonly words: string;
}

/** The class in the page's language first, then in the other one. */
export function namesOf(prediction: Prediction, language: Language): readonly [Name, Name] {
  const english: Name = { language: 'en', words: prediction.english };
  const vietnamese: Name = { language: 'vi', words: prediction.vietnamese };
  return language === 'en' ? [english, vietnamese] : [vietnamese, english];
}

/** Below this a score would be rounded to nothing, which it never is. */
const smallestWritten = 0.001;

/** A probability as a percentage with one decimal. */
export function scoreText(probability: number, { language, text }: Wording): string {
  const { percent } = numbersIn(language);
  if (probability >= smallestWritten) return percent(probability);
  return fill(text.answer.less, { share: percent(smallestWritten) });
}

/** "The other 995 classes share 12.1%."; '' where all are shown. */
function restText(answer: Classification, classes: number, wording: Wording): string {
  if (classes <= answer.predictions.length) return '';
  const shown = answer.predictions.reduce((sum, { probability }) => sum + probability, 0);
  return fill(wording.text.answer.rest, {
    count: numbersIn(wording.language).integer(classes - answer.predictions.length),
    share: scoreText(Math.max(0, 1 - shown), wording),
  });
}

/** What the scores shown leave open: of 100 %, or of each kind apart. */
export function aboutScores({ classification, by }: Answered, wording: Wording): string {
  const { text } = wording;
  const kind = scoreKind(by);
  const { classes } = by.model;
  if (kind === 'unknown') return text.networks.unknown;
  if (kind === 'shares')
    return `${text.answer.scale} ${restText(classification, classes, wording)}`;
  return `${text.answer.scale} ${text.networks.sigmoids.rest}`;
}

/** What counts as the answer: the best class, or none where no score is high enough for one. */
export function answerOf({ predictions }: Classification, by: ChosenNetwork): Prediction | null {
  const [best] = predictions;
  return best && isFound(scoreKind(by), best.probability) ? best : null;
}

/** The lowest score that counts as found, as a percentage: 30%. */
export function foundFromText({ language }: Wording): string {
  return numbersIn(language).percent(foundFrom, 0);
}

/** That none of the kinds is in the picture; null where one is, or where a class has to be named. */
export function nothingFound({ classification, by }: Answered, wording: Wording): string | null {
  if (classification.predictions.length === 0 || answerOf(classification, by)) return null;
  const { integer } = numbersIn(wording.language);
  const words = { classes: integer(by.model.classes), least: foundFromText(wording) };
  return fill(wording.text.networks.sigmoids.nothing, words);
}

/** The one sentence that is read aloud when an answer has come; '' while there is none. */
export function announcement(state: ClassifierState, { language, text }: Wording): string {
  const { answered, status } = state;
  if (state.isMissing && newestPhoto(state)) return text.networks.v2.waits;
  if (status.kind !== 'done' || !answered) return '';
  const { classification, by } = answered;
  if (classification.predictions.length === 0) return text.networks.doneUnknown;
  const best = answerOf(classification, by);
  if (!best) return text.networks.sigmoids.done;
  return fill(text.answer.done, {
    name: namesOf(best, language)[0].words,
    score: numbersIn(language).percent(best.probability, 0),
  });
}

/** True while an answer newer than the one shown is being made. */
export function isBusy(state: ClassifierState): boolean {
  const { kind } = state.status;
  return kind === 'running' || (kind === 'loading' && newestPhoto(state) !== null);
}
