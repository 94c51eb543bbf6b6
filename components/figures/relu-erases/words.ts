/** The sentences, the table and the question of the figure, from one state. */
import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { ChoiceQuestion } from '@/components/ui/predict/judge';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn, type Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import {
  evenDirections,
  sectorFates,
  sharesOf,
  type Degrees,
  type Fate,
  type Shares,
} from '@/lib/layout/relu-erases';
import { averageKept, survivalShare } from '@/lib/ops/relu-survival';
import { channelRange } from '@/lib/layout/relu-erases-places';
import { directionsOf, sharesThrough, type ReluErasesState } from './state';

export type Words = Messages['reluErases'];

/** A state and what follows from it. */
export interface Shown {
  readonly state: ReluErasesState;
  readonly directions: readonly Degrees[];
  readonly fates: readonly Fate[];
  readonly shares: Shares;
  readonly words: Words;
  readonly language: Language;
}

export function shownOf(state: ReluErasesState, words: Words, language: Language): Shown {
  const directions = directionsOf(state, state.channels);
  const fates = sectorFates(directions, state.activation);
  return { state, directions, fates, shares: sharesOf(fates), words, language };
}

/**
 * With as many decimals as it takes to tell it from nothing and from all: 25 %, 96.5 %, 0.000006 %,
 * 99.999997 %.
 */
export function percentText({ percent }: Numbers, share: number): string {
  const hundredths = share * 100;
  if (Math.abs(hundredths - Math.round(hundredths)) < 1e-9) return percent(share, 0);
  return percent(share, Math.max(1, tellingDecimals(hundredths, 100)));
}

/** A share in the table: no 0.99999997 becomes a 1 there. Whole numbers stay whole. */
export function tableNumber({ upTo }: Numbers, value: number): string {
  const isShare = value > 0 && value < 1;
  return upTo(value, isShare ? Math.max(4, tellingDecimals(value, 1)) : 0);
}

/** Decimals that tell a value between 0 and `all` from both ends. */
function tellingDecimals(value: number, all: number): number {
  return Math.ceil(-Math.log10(Math.min(value, all - value)));
}

/** The width at which the claim says that nearly all is kept. */
const wide = 8;

export function claimOf({ state, shares, directions, words, language }: Shown): string {
  const numbers = numbersIn(language);
  const kept = percentText(numbers, shares.exact);
  const channels = numbers.integer(state.channels);
  if (state.activation === 'linear') {
    const relu = percentText(numbers, sharesOf(sectorFates(directions, 'relu')).exact);
    return fill(words.linearTitle, { channels, kept, relu });
  }
  const average = percentText(numbers, averageKept(wide));
  return fill(words.title, { channels, kept, wide: numbers.integer(wide), average });
}

export function summaryOf({ state, shares, words, language }: Shown): string {
  const numbers = numbersIn(language);
  const text = (share: number) => percentText(numbers, share);
  return fill(words.summary[state.activation], {
    channels: numbers.integer(state.channels),
    exact: text(shares.exact),
    flat: text(shares.flat),
    lost: text(shares.lost),
    average: text(averageKept(state.channels)),
  });
}

const fateOrder = ['exact', 'flat', 'lost'] as const satisfies readonly Fate[];

export interface LegendLine {
  readonly fate: Fate;
  readonly text: string;
}

/** What each kind of line means, with its share of the plane. */
export function legendOf({ state, shares, words, language }: Shown): readonly LegendLine[] {
  const { drawing } = words;
  const texts =
    state.activation === 'relu'
      ? drawing
      : { exact: drawing.exactLinear, flat: drawing.flatLinear, lost: drawing.lostLinear };
  return fateOrder.map((fate) => {
    const share = percentText(numbersIn(language), shares[fate]);
    return { fate, text: fill(texts[fate], { share }) };
  });
}

/** Each number of channels: the average, and what the first so many of this set do. */
export function tableOf({ state, words }: Shown): FigureTable {
  const { table } = words;
  const rows = Array.from({ length: channelRange.max - channelRange.min + 1 }, (_, index) => {
    const channels = channelRange.min + index;
    const { exact, flat, lost } = sharesThrough(state, channels);
    return [channels, averageKept(channels), exact, flat, lost];
  });
  const labels = [table.channels, table.average, table.exact, table.flat, table.lost];
  return { caption: table.caption, columns: labels.map((label) => ({ label })), rows };
}

/** The numbers of the block in the V2 paper's widest example: 24 in, up to 6 times as many inside. */
const survivors = { numbers: 24, channels: [24, 48, 72, 144] } as const;

/** Near enough to all of it to say so: less than one in a hundred million is missing. */
const practicallyAll = 1 - 1e-8;

/** From the picture to the block: the same count for 24 numbers. */
export function survivalText({ words, language }: Pick<Shown, 'words' | 'language'>): string {
  const numbers = numbersIn(language);
  const parts = survivors.channels.map((channels) => {
    const share = survivalShare(survivors.numbers, channels);
    return fill(words.survival.through, {
      channels: numbers.integer(channels),
      share:
        share > practicallyAll
          ? words.survival.practicallyAll
          : percentText(numbers, roundedShare(share)),
    });
  });
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(parts);
  return `${words.survival.lead} ${list}. ${words.survival.end}`;
}

/** 55.7 % is written 56 %: only near the ends a decimal matters. */
function roundedShare(share: number): number {
  return share > 0.01 && share < 0.99 ? Math.round(share * 100) / 100 : share;
}

/** Answers to the question, and the directions that show why each is right or wrong. */
const answers = [2, 3, 4, 5, 8] as const;

const rightAnswer = 4;

export function questionOf({ question }: Words, language: Language): ChoiceQuestion {
  const average = percentText(numbersIn(language), averageKept(8));
  const says: Readonly<Record<(typeof answers)[number], string>> = {
    2: question.two,
    3: question.three,
    4: question.right,
    5: question.five,
    8: fill(question.eight, { average }),
  };
  return {
    kind: 'choice',
    prompt: question.prompt,
    rightId: String(rightAnswer),
    choices: answers.map((count) => ({
      id: String(count),
      label: numbersIn(language).integer(count),
      feedback: says[count],
    })),
  };
}

/** So many channels with ReLU at equal distances, two at a right angle. */
export function demonstrationOf(answer: string): Partial<ReluErasesState> {
  const channels = answers.find((count) => String(count) === answer) ?? rightAnswer;
  const turned = channels === 2 ? [45, 135] : evenDirections(channels);
  return { channels, turned, activation: 'relu' };
}
