import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { askedV1 } from '@/lib/content/asked-networks';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import type { QuantisedAnswer } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { levelStep } from '@/lib/ops/levels';
import { relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { allBits, type RealLayer } from './real-layer';
import type { Relu6RealState, ShownActivation } from './state';

/** What the words are made of. */
export interface Shown {
  readonly state: Relu6RealState;
  /** Null until the network has been asked. */
  readonly layer: RealLayer | null;
  readonly texts: Messages['relu6Real'];
  readonly language: Language;
}

export function stepOf(layer: RealLayer, activation: ShownActivation, bits: number): number {
  return levelStep(layer.behind[activation].reach, bits);
}

export function errorOf(layer: RealLayer, activation: ShownActivation, bits: number): number {
  return layer.behind[activation].errors[allBits.indexOf(bits)] ?? NaN;
}

/** Three decimals tell 6 / 255 from its neighbours. */
const fine = (value: number, { language }: Shown) => numbersIn(language).fixed(value, 3);

export function claimText(shown: Shown): string {
  const { state, layer, texts, language } = shown;
  const { integer, fixed } = numbersIn(language);
  const [bits, step] = [integer(state.bits), levelStep(ceiling, state.bits)];
  if (layer === null) return fill(texts.claim, { bits, step: fine(step, shown) });
  const openStep = stepOf(layer, 'relu', state.bits);
  return fill(texts.claimAsked, {
    bits,
    finer: fixed(openStep / step, 1),
    step: fine(step, shown),
    openStep: fine(openStep, shown),
  });
}

export function rulerText(shown: Shown, activation: ShownActivation): string {
  const { state, layer, texts } = shown;
  const name = texts.names[activation];
  if (layer === null) {
    const step = activation === 'relu6' ? fine(levelStep(ceiling, state.bits), shown) : '?';
    return fill(texts.ruler, { name, step });
  }
  return fill(texts.rulerAsked, {
    name,
    step: fine(stepOf(layer, activation, state.bits), shown),
    error: fine(errorOf(layer, activation, state.bits), shown),
  });
}

/** What will be seen once the network has been asked; nothing when it has. */
export function unaskedText({ layer, texts, language }: Shown): string | null {
  if (layer !== null) return null;
  return fill(texts.unasked, { ceiling: numbersIn(language).integer(ceiling) });
}

/** Which layer it is, and which photo: two lines where one has no room. */
export function settingTexts({ layer, texts, language }: Shown): readonly string[] {
  if (layer === null) return [];
  const { integer } = numbersIn(language);
  return [
    fill(texts.place, { block: integer(layer.block), network: askedV1.name }),
    fill(texts.photo, { count: integer(layer.behind.relu6.spread.count) }),
  ];
}

/** How many values are exactly 0, and how many at the ceiling or above it. */
export function spreadTexts(shown: Shown): { readonly zeros: string; readonly full: string } {
  const { state, layer, texts, language } = shown;
  if (layer === null) return { zeros: '', full: '' };
  const { integer, percent, fixed } = numbersIn(language);
  const { count, zeros, full, largest } = layer.behind[state.activation].spread;
  const top = {
    ceiling: integer(ceiling),
    share: percent(full / count),
    largest: fixed(largest, 1),
  };
  return {
    zeros: fill(texts.zeros, { share: percent(zeros / count) }),
    full: fill(state.activation === 'relu6' ? texts.full : texts.above, top),
  };
}

export function summaryText(shown: Shown): string {
  const { state, layer, texts, language } = shown;
  const rulers = {
    bits: numbersIn(language).integer(state.bits),
    relu6: rulerText(shown, 'relu6'),
    relu: rulerText(shown, 'relu'),
  };
  if (layer === null) return fill(texts.summaryNotAsked, rulers);
  return fill(texts.summary, {
    setting: settingTexts(shown).join(', '),
    ...spreadTexts(shown),
    ...rulers,
  });
}

function answerText({ predictions: [first] }: QuantisedAnswer, language: Language): string {
  return first?.[language === 'vi' ? 'vietnamese' : 'english'] ?? '';
}

/** What rounding all weights does to the answer: four lines. */
export function weightsTexts(shown: Shown): readonly string[] {
  const { state, layer, texts, language } = shown;
  const rounded = layer?.rounded.find(({ bits }) => bits === state.bits);
  if (rounded === undefined) return [];
  const { integer, fixed } = numbersIn(language);
  const words = ({ worstLogit, ...answer }: QuantisedAnswer) => ({
    answer: answerText({ worstLogit, ...answer }, language),
    change: fixed(worstLogit, 1),
  });
  const { original } = rounded.tensor;
  return [
    fill(texts.weights.heading, { bits: integer(state.bits) }),
    fill(texts.weights.original, {
      original: answerText({ ...rounded.tensor, predictions: original }, language),
    }),
    fill(texts.weights.tensor, words(rounded.tensor)),
    fill(texts.weights.channel, words(rounded.channel)),
  ];
}

export function noticeTexts(shown: Shown): readonly string[] {
  const { state, layer, texts, language } = shown;
  if (layer === null) return [texts.notice.range];
  const { percent, fixed } = numbersIn(language);
  const { count, full, largest } = layer.behind.relu.spread;
  return [
    fill(texts.notice.zeros, { share: percent(full / count) }),
    fill(texts.notice.outlier, {
      largest: fixed(largest, 1),
      error: fine(errorOf(layer, 'relu6', state.bits), shown),
      openError: fine(errorOf(layer, 'relu', state.bits), shown),
    }),
    texts.notice.range,
  ];
}

/** One row for each number of bits; what has not been asked is empty. */
export function bitsTable({ layer, texts, language }: Shown): FigureTable {
  const { table, names } = texts;
  const of = (text: string, activation: ShownActivation) => fill(text, { name: names[activation] });
  return {
    caption: table.caption,
    columns: [
      table.bits,
      of(table.step, 'relu6'),
      of(table.error, 'relu6'),
      of(table.step, 'relu'),
      of(table.error, 'relu'),
      table.tensor,
      table.tensorChange,
      table.channel,
      table.channelChange,
    ].map((label) => ({ label })),
    rows: allBits.map((bits, index) => {
      const rounded = layer?.rounded[index];
      return [
        bits,
        levelStep(ceiling, bits),
        layer && errorOf(layer, 'relu6', bits),
        layer && stepOf(layer, 'relu', bits),
        layer && errorOf(layer, 'relu', bits),
        rounded ? answerText(rounded.tensor, language) : null,
        rounded?.tensor.worstLogit ?? null,
        rounded ? answerText(rounded.channel, language) : null,
        rounded?.channel.worstLogit ?? null,
      ];
    }),
  };
}
