/** The sentences and the table of the two halves on a photo. */
import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { filterOf, lanes } from '@/lib/layout/two-halves';
import { patchAt, photoSide, regionOf, type Extremes } from '@/lib/layout/two-halves-photo';
import { isSeparate, litCell } from './state';
import { bracketed, productTexts, settingSentence, signed, valueText, weightsText } from './words';
import type { Shown } from './words';

/** How many weights work: nine for each filter, three that mix. */
function weightCount({ state }: Shown): number {
  const looking = 9 * state.filters.length;
  const mixing = lanes.length;
  return { look: looking, mix: mixing, both: looking + mixing }[state.mode];
}

export function photoTitle(shown: Shown): string {
  const { integer } = numbersIn(shown.language);
  return fill(shown.words.photo.title, {
    weights: integer(weightCount(shown)),
    cells: integer(photoSide ** 2),
  });
}

/** The range of all outputs, and which of them has the largest value, the first of several. */
function strongestOutput({ photo }: Shown): Extremes & { readonly output: number } {
  const all = (photo?.scales.extremes ?? []).map((each, output) => ({ ...each, output }));
  const least = Math.min(...all.map((each) => each.least));
  const best = all.reduce((first, each) => (each.most > first.most ? each : first));
  return { ...best, least };
}

/** What the output says, in two or three sentences. */
export function photoSummary(shown: Shown): string {
  const { words, photo, language } = shown;
  const side = numbersIn(language).integer(photoSide);
  const about = fill(words.photo.summary, { name: photo?.name ?? '', side });
  return `${about} ${settingSentence(shown)} ${answerSentence(shown)}`;
}

function answerSentence(shown: Shown): string {
  const { state, words } = shown;
  const { least, most, strongest, output } = strongestOutput(shown);
  const range = { least: valueText(shown, least), most: valueText(shown, most) };
  const isSeveral = state.mode === 'look';
  if (most <= 0) return fill(isSeveral ? words.photo.noneOf : words.photo.answerNone, range);
  return fill(isSeveral ? words.photo.answerOf : words.photo.answer, {
    ...range,
    lane: lanes[output] ?? '',
    place: placeOf(shown, strongest),
    region: words.photo.regions[regionOf(strongest)],
  });
}

/** How what the filters look for shows in the output; nothing while the first photo is opened. */
export function answerText({ state, words, photo }: Shown): string {
  if (photo === undefined) return '';
  if (state.mode === 'mix') return words.photo.mixed;
  return fill(words.photo.looksFor[photo.scales.answer], { weights: weightsText(state.weights) });
}

export function placeOf({ words, language }: Shown, cell: number): string {
  const { integer } = numbersIn(language);
  return fill(words.photo.place, {
    row: integer(Math.floor(cell / photoSide) + 1),
    column: integer((cell % photoSide) + 1),
  });
}

/** From the smallest to the largest value of an output. */
export function rangeText(shown: Shown, { least, most }: Extremes): string {
  return fill(shown.words.photo.range, {
    least: valueText(shown, least),
    most: valueText(shown, most),
  });
}

/** Whether ReLU can take anything away: what is mixed alone is never below 0. */
const cuts = ({ state }: Shown) => state.relu && state.mode !== 'mix';

/** What one lane makes of the lit cell. */
export function laneLines(shown: Shown, lane: number): readonly string[] {
  const { state, outcome, words } = shown;
  const cell = litCell(state);
  const looked = outcome.looked[lane]?.[cell] ?? 0;
  const kept = outcome.kept[lane]?.[cell] ?? 0;
  const weight = state.weights[lane] ?? 0;
  return [
    fill(words.photo.looked, { value: valueText(shown, looked) }),
    ...(cuts(shown) ? [fill(words.photo.cut, { value: valueText(shown, kept) })] : []),
    ...(state.mode === 'look'
      ? []
      : [
          fill(words.photo.weighed, {
            weight: bracketed(signed(weight)),
            value: valueText(shown, kept * weight),
          }),
        ]),
  ];
}

/** Where one lane is shown: what all three bring to the lit cell, one below the other. */
export function sumLines(shown: Shown, lane: number): readonly string[] {
  const { state, outcome, words } = shown;
  if (state.mode === 'look') return laneLines(shown, lane);
  const [first = '', ...others] = productTexts(shown);
  const value = valueText(shown, outcome.outputs[0]?.[litCell(state)] ?? 0);
  return [
    first,
    ...others.map((product) => fill(words.photo.plus, { product })),
    fill(words.photo.equals, { value }),
  ];
}

/** The lit cell in full: its patch in each lane, and what becomes of it. */
export function photoTable(shown: Shown): FigureTable {
  const { state, outcome, words } = shown;
  const { table } = words.photo;
  const cell = litCell(state);
  const ofLanes = (label: string, valueOf: (lane: number) => number) => [
    label,
    ...lanes.map((_, lane) => valueOf(lane)),
  ];
  const at = (sheets: Shown['outcome']['kept']) => (lane: number) => sheets[lane]?.[cell] ?? 0;
  const kept = at(outcome.kept);
  const weight = (lane: number) => state.weights[lane] ?? 0;
  return {
    caption: fill(table.caption, { place: placeOf(shown, cell) }),
    columns: [{ label: table.cell }, ...lanes.map((label) => ({ label }))],
    rows: [
      ...patchRows(shown),
      ofLanes(table.looked, at(outcome.looked)),
      ...(cuts(shown) ? [ofLanes(table.kept, kept)] : []),
      ...(state.mode === 'look'
        ? []
        : [
            ofLanes(table.weight, weight),
            ofLanes(table.product, (lane) => kept(lane) * weight(lane)),
            [table.output, outcome.outputs[0]?.[cell] ?? 0, '', ''],
          ]),
    ],
  };
}

function patchRows(shown: Shown): FigureTable['rows'] {
  const { state, outcome, words } = shown;
  const { table } = words.photo;
  const cell = litCell(state);
  const patches = outcome.channels.map((sheet) => patchAt(sheet, cell));
  return Array.from({ length: 9 }, (_, tap) => {
    const around = cell + (Math.floor(tap / 3) - 1) * photoSide + (tap % 3) - 1;
    const filters = isSeparate(state)
      ? lanes.map((_lane, lane) => filterOf(state, lane))
      : [filterOf(state, 0)];
    const weights = filters.map((filter) => signed(filter[tap] ?? 0)).join('; ');
    const isInside = patches[0]?.[tap] !== undefined;
    const place = isInside ? placeOf(shown, around) : table.outside;
    return [fill(table.value, { place, weights }), ...patches.map((patch) => patch[tap] ?? 0)];
  });
}
