import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn, type Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { gainOf, verdictOf } from './verdict';
import {
  kernel,
  macsShare,
  operations,
  timeShare,
  workloadsOf,
  type Layer,
  type Operation,
  type Times,
} from './workload';

export type TimeVsMacsTexts = Messages['timeVsMacs'];

/** What the words are made of. */
export interface Shown {
  readonly layer: Layer;
  /** Of this layer; null until it has been measured. */
  readonly times: Times | null;
  readonly texts: TimeVsMacsTexts;
  readonly language: Language;
}

export function settingText({ layer, texts, language }: Shown): string {
  const { integer } = numbersIn(language);
  return fill(texts.setting, {
    block: integer(layer.block),
    side: integer(layer.size),
    channels: integer(layer.channelsIn),
    filters: integer(layer.channelsOut),
    kernel: integer(kernel),
  });
}

export function claimText({ layer, times, texts, language }: Shown): string {
  const { fixed } = numbersIn(language);
  const fewer = fixed(1 / macsShare(layer, 'separable'), 1);
  if (times === null) return fill(texts.claim, { fewer });
  const { factor, least } = gainOf(times);
  const claim = {
    faster: texts.claimMeasured,
    'at-least': texts.claimAtLeast,
    slower: texts.claimSlower,
    noisy: texts.claimNoisy,
  };
  const words = {
    fewer,
    faster: fixed(factor, 1),
    least: fixed(least, 1),
    slower: fixed(1 / factor, 1),
  };
  return fill(claim[verdictOf(times)], words);
}

/** Decimals enough for less than one multiply-add in a byte. */
export function intensityText({ layer, language }: Shown, operation: Operation): string {
  return numbersIn(language).fixed(workloadsOf(layer)[operation].intensity, 1);
}

/** Small shares need a decimal not to be written 0. */
function shareText(share: number, { percent }: Numbers): string {
  return percent(share, share < 0.1 ? 1 : 0);
}

export function macsText(shown: Shown, operation: Operation): string {
  const { layer, texts, language } = shown;
  const numbers = numbersIn(language);
  return fill(texts.macs, {
    count: numbers.compact(workloadsOf(layer)[operation].macs),
    share: shareText(macsShare(layer, operation), numbers),
  });
}

export function timeText(shown: Shown, operation: Operation): string {
  const { times, texts, language } = shown;
  if (times === null) return texts.notMeasured;
  const numbers = numbersIn(language);
  return fill(texts.time, {
    time: numbers.milliseconds(times.times[operation].medianMs),
    share: shareText(timeShare(times, operation), numbers),
  });
}

export function labelText(shown: Shown, operation: Operation): string {
  const { texts } = shown;
  return fill(texts.label, {
    operation: texts.operations[operation],
    intensity: intensityText(shown, operation),
  });
}

export function summaryText(shown: Shown): string {
  const { layer, times, texts, language } = shown;
  const { integer, milliseconds } = numbersIn(language);
  const workloads = workloadsOf(layer);
  const sentences = operations.map((operation) => {
    const work = {
      operation: texts.operations[operation],
      macs: integer(workloads[operation].macs),
      intensity: intensityText(shown, operation),
    };
    if (times === null) return fill(texts.operation, work);
    const { medianMs, spread } = times.times[operation];
    const [from, to] = spread.map(milliseconds);
    const time = { time: milliseconds(medianMs), from: from ?? '', to: to ?? '' };
    return fill(texts.operationMeasured, { ...work, ...time });
  });
  const setting = settingText(shown);
  return fill(texts.summary, {
    setting: setting.charAt(0).toLocaleUpperCase(language) + setting.slice(1),
    operations: sentences.join('; '),
  });
}

/** Times are null until they have been measured. */
export function timesTable(shown: Shown): FigureTable {
  const { layer, times, texts } = shown;
  const { table } = texts;
  const workloads = workloadsOf(layer);
  return {
    caption: fill(table.caption, { setting: settingText(shown) }),
    columns: [
      table.operation,
      table.macs,
      table.share,
      table.bytes,
      table.intensity,
      table.time,
      table.timeShare,
      table.spreadFrom,
      table.spreadTo,
      table.runs,
    ].map((label) => ({ label })),
    rows: operations.map((operation) => {
      const { macs, bytes, intensity } = workloads[operation];
      const time = times?.times[operation];
      return [
        texts.operations[operation],
        macs,
        macsShare(layer, operation),
        bytes,
        intensity,
        time?.medianMs ?? null,
        times === null ? null : timeShare(times, operation),
        time?.spread[0] ?? null,
        time?.spread[1] ?? null,
        time?.runs ?? null,
      ];
    }),
  };
}

export function resultText({ times, texts, language }: Shown): string {
  if (times === null) return '';
  const { runs, backend, processors } = times.times.separable;
  const { integer, fixed } = numbersIn(language);
  const { factor, least, most } = gainOf(times);
  return fill(texts.result, {
    runs: integer(runs),
    backend: texts.backends[backend],
    device:
      processors === null
        ? texts.unknownDevice
        : fill(texts.device, { processors: integer(processors) }),
    factor: fixed(factor, 1),
    least: fixed(least, 1),
    most: fixed(most, 1),
  });
}

export function noticeTexts(shown: Shown): readonly string[] {
  const { layer, times, texts, language } = shown;
  const { notice } = texts;
  const { percent } = numbersIn(language);
  const intensity = fill(notice.intensity, {
    normal: intensityText(shown, 'normal'),
    depthwise: intensityText(shown, 'depthwise'),
    pointwise: intensityText(shown, 'pointwise'),
  });
  if (times === null || verdictOf(times) === 'noisy') return [intensity, notice.again];
  const ofBoth = (value: (operation: Operation) => number) =>
    percent(value('depthwise') / (value('depthwise') + value('pointwise')), 0);
  const measured = fill(notice.measured, {
    timeShare: ofBoth((operation) => times.times[operation].medianMs),
    macsShare: ofBoth((operation) => macsShare(layer, operation)),
  });
  return [intensity, measured, notice.again];
}
