/** The sentences and the table of the real projection, from one state. */
import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { askedV2 } from '@/lib/content/asked-networks';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import type { Prediction } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { edgeOf, type SignedBins } from '@/lib/layout/signed-histogram';
import { relu6Ceiling as ceiling } from '@/lib/ops/activation';
import type { RealProjection } from './real-projection';
import type { RealProjectionState } from './state';

/** What the words are made of. */
export interface Shown {
  readonly state: RealProjectionState;
  /** Null until the network has been asked. */
  readonly projection: RealProjection | null;
  readonly texts: Messages['reluErases']['real'];
  readonly photos: Messages['figure']['network']['photos'];
  readonly language: Language;
}

/** With the network's values there. */
export interface ShownProjection extends Shown {
  readonly projection: RealProjection;
}

export function claimText({ state, projection, texts, language }: Shown): string {
  if (projection === null) return texts.title;
  const { below, count } = projection.split;
  const { integer, percent } = numbersIn(language);
  return fill(state.activation === 'linear' ? texts.claim : texts.claimRelu6, {
    block: integer(projection.block),
    share: percent(below / count),
  });
}

/** Which layer it is, and of which photo: two lines where one has no room. */
export function settingTexts({ projection, texts, photos, language }: ShownProjection) {
  const { integer } = numbersIn(language);
  const { block, photo, channels, split } = projection;
  return {
    place: fill(texts.place, { block: integer(block), network: askedV2.name }),
    values: fill(texts.values, {
      photo: photos[photo],
      count: integer(split.count),
      channels: integer(channels),
    }),
  };
}

export interface SplitTexts {
  readonly below: string;
  readonly from: string;
  /** Of the values that ReLU6 would clip. */
  readonly clipped: string | null;
}

/** The shares on both sides of 0, or what becomes of them behind ReLU6. */
export function splitTexts({ state, projection, texts, language }: ShownProjection): SplitTexts {
  const { integer, percent } = numbersIn(language);
  const { count, below, above } = projection.split;
  const isClipped = state.activation === 'relu6';
  const clipped = { ceiling: integer(ceiling), share: percent(above / count) };
  return {
    below: fill(isClipped ? texts.erased : texts.below, { share: percent(below / count) }),
    from: fill(texts.from, { share: percent(1 - below / count) }),
    clipped: isClipped ? fill(texts.clipped, clipped) : null,
  };
}

const listedKinds = 3;

function kindsText(predictions: readonly Prediction[], { texts, language }: Shown): string {
  return predictions
    .slice(0, listedKinds)
    .map(({ english, vietnamese, probability }) =>
      fill(texts.answers.kind, {
        kind: language === 'vi' ? vietnamese : english,
        score: numbersIn(language).percent(probability, 0),
      }),
    )
    .join(', ');
}

export interface AnswerLine {
  readonly change: string;
  readonly kinds: string;
}

/** What the network says unchanged, with the ReLU6 that is put in, and without one that it has. */
export function answerLines(shown: ShownProjection): readonly AnswerLine[] {
  const { state, projection, texts } = shown;
  const { trained, added, removed } = projection.answers;
  const line = (change: 'trained' | 'added' | 'removed', predictions: readonly Prediction[]) => ({
    change: texts.answers[change],
    kinds: kindsText(predictions, shown),
  });
  const changed = [line('added', added), line('removed', removed)];
  return [line('trained', trained), ...(state.activation === 'relu6' ? changed : [])];
}

export function summaryText(shown: ShownProjection): string {
  const { place, values } = settingTexts(shown);
  const { below, from, clipped } = splitTexts(shown);
  return fill(shown.texts.summary, {
    ...{ place, values, below },
    from: clipped === null ? from : `${from}; ${clipped}`,
    answers: answerLines(shown)
      .map(({ change, kinds }) => `${change}: ${kinds}.`)
      .join(' '),
  });
}

/** One row for each bin. */
export function binsTable(bins: SignedBins | null, { texts }: Shown): FigureTable {
  const { table } = texts;
  const afterRelu6 = (edge: number) => (edge < 0 ? 0 : edge >= ceiling ? ceiling : table.unchanged);
  return {
    caption: table.caption,
    columns: [table.from, table.to, table.count, table.relu6].map((label) => ({ label })),
    rows: (bins?.counts ?? []).map((count, index) => {
      const edge = bins ? edgeOf(bins, index) : 0;
      return [edge, edge + (bins?.width ?? 0), count, afterRelu6(edge)];
    }),
  };
}
