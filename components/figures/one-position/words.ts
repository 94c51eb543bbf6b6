import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { NumberQuestion } from '@/components/ui/predict/judge';
import type { Messages } from '@/lib/content/messages';
import type { Cell } from '@/lib/format/csv';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { atOnePosition, lectureExample } from '@/lib/store/one-position';
import { askedFilters, type View } from './view';

export type OnePositionTexts = Messages['onePosition'];

/** Stands where a number is asked for. */
export const cover = '?';

/** All numbers of the sentences, as text; what is asked for is covered. */
function numbersOf(view: View, numbers: Numbers): Readonly<Record<string, string>> {
  const { setting, weights, times, positions, isCovered } = view;
  const { f, nc } = lectureExample;
  const whole = (value: number) => numbers.integer(value);
  const asked = (text: string) => (isCovered ? cover : text);
  return {
    filters: whole(setting.filters),
    positions: whole(positions),
    tick: whole(view.tick),
    f: whole(f),
    channels: whole(nc),
    cells: whole(f * f * nc),
    normal: whole(weights.normal * times),
    depthwise: whole(weights.depthwise * times),
    pointwise: asked(whole(weights.pointwise * times)),
    separable: asked(whole(weights.separable * times)),
    ratio: asked(numbers.upTo(view.ratio, 3)),
    normalValues: whole(view.normalValues.length),
    separableValues: whole(view.separableValues.length),
    perFilter: whole(f * f * nc),
    perMix: whole(nc),
  };
}

export function claimOf(view: View, texts: OnePositionTexts, numbers: Numbers): string {
  const { position, all, dearer } = texts.claim;
  const isDearer = view.ratio > 1;
  const template = view.setting.scope === 'all' && !isDearer ? all : position;
  return fill(isDearer ? dearer : template, numbersOf(view, numbers));
}

export function summaryOf(view: View, texts: OnePositionTexts, numbers: Numbers): string {
  return fill(summaryTemplate(view, texts.summary), numbersOf(view, numbers));
}

function summaryTemplate(view: View, texts: OnePositionTexts['summary']): string {
  if (view.tick === 0) return texts.start;
  if (view.normal.isDone && view.separable.isDone) {
    return view.setting.scope === 'all' ? texts.endAll : texts.end;
  }
  return view.separable.isDone ? texts.waiting : texts.middle;
}

export function tableOf(view: View, texts: OnePositionTexts, numbers: Numbers): FigureTable {
  const { table, normal, separable } = texts;
  const { weights, positions, isCovered } = view;
  const { doneBy } = view.separable;
  const filled = numbersOf(view, numbers);
  const asked = (value: number): Cell => (isCovered ? cover : value);
  const row = (name: string, made: Cell, count: Cell, everywhere: Cell): Cell[] => [
    name,
    made,
    count,
    everywhere,
    count,
  ];
  const all = (count: number) => count * positions;
  return {
    caption: fill(table.caption, filled),
    columns: [table.part, table.made, table.here, table.everywhere, table.weights].map((label) => ({
      label: fill(label, filled),
    })),
    rows: [
      row(normal, view.normal.done, weights.normal, all(weights.normal)),
      row(table.depthwise, doneBy[0] ?? 0, weights.depthwise, all(weights.depthwise)),
      row(
        table.pointwise,
        asked(doneBy[1] ?? 0),
        asked(weights.pointwise),
        asked(all(weights.pointwise)),
      ),
      row(
        separable,
        asked(view.separable.done),
        asked(weights.separable),
        asked(all(weights.separable)),
      ),
      row(
        table.ratio,
        null,
        asked(weights.separable / weights.normal),
        asked(all(weights.separable) / all(weights.normal)),
      ),
    ],
  };
}

/** "With 10 filters instead of 5 ...", each wrong way of counting answered by name. */
export function questionOf(texts: OnePositionTexts, numbers: Numbers): NumberQuestion {
  const { question } = texts;
  const { ncPrime: filters, nc, f } = lectureExample;
  const before = atOnePosition(filters).separable;
  const after = atOnePosition(askedFilters);
  const whole = (value: number) => numbers.integer(value);
  const values = {
    asked: whole(askedFilters),
    filters: whole(filters),
    separable: whole(before.macs),
    depthwise: whole(before.depthwise.macs),
    before: whole(before.pointwise.macs),
    after: whole(after.separable.pointwise.macs),
    perFilter: whole(f * f * nc),
    channels: whole(nc),
  };
  const mistake = (value: number, feedback: string) => ({
    value,
    feedback: fill(feedback, { ...values, value: whole(value) }),
  });
  return {
    kind: 'number',
    language: numbers.language,
    prompt: fill(question.prompt, values),
    answer: after.separable.macs,
    rightFeedback: fill(question.right, values),
    known: [
      mistake((before.macs * askedFilters) / filters, question.doubled),
      mistake(after.normal.macs, question.normal),
    ],
    otherFeedback: fill(question.other, values),
  };
}

export function noticesOf(view: View, texts: OnePositionTexts, numbers: Numbers): string[] {
  const { again, grow, weights, ratio } = texts.notice;
  return [again, grow, weights, ratio].map((text) => fill(text, numbersOf(view, numbers)));
}
