import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { namesOf } from '../../answer-text';
import type { InspectWording } from '../text';
import { largestAt, shownSum, sumDigits, type AskedEvidence, type CellMap } from './ask';

/** With its sign in front, also where it is positive. */
export function signed(value: number, { language }: InspectWording, digits = sumDigits): string {
  const sign = value < 0 ? '−' : '+';
  return sign + numbersIn(language).fixed(Math.abs(value), digits);
}

export function placeOf(cell: number, { width }: CellMap) {
  return { row: Math.floor(cell / width) + 1, column: (cell % width) + 1 };
}

/** "lynx", or "lynx rather than tabby". */
export function evidenceName({ of, against }: AskedEvidence, wording: InspectWording): string {
  const name = (prediction: typeof of) => namesOf(prediction, wording.language)[0].words;
  if (!against) return name(of);
  return fill(wording.words.evidence.pair, { a: name(of), b: name(against) });
}

/** A share in a logit, a score as a percentage, or with its sign the difference of two scores. */
export function valueText(value: number, asked: AskedEvidence, wording: InspectWording): string {
  if (asked.evidence.kind === 'exact') return signed(value, wording);
  const share = numbersIn(wording.language).percent(Math.abs(value));
  if (!asked.against) return share;
  return (value < 0 ? '−' : '+') + share;
}

/** A kind that was not found is nowhere shown; a difference of two scores is no score. */
function titlePattern({ evidence, against, isFound }: AskedEvidence, { words }: InspectWording) {
  if (evidence.kind === 'exact') return words.evidence.title;
  if (against) return words.evidence.titleCellsPair;
  return isFound ? words.evidence.titleCells : words.evidence.titleNotFound;
}

export function titleOf(asked: AskedEvidence, map: CellMap, wording: InspectWording): string {
  const { evidence } = wording.words;
  const best = largestAt(map.values);
  return fill(titlePattern(asked, wording), {
    place: fill(evidence.place, placeOf(best, map)),
    name: evidenceName(asked, wording),
    value: valueText(map.values[best] ?? 0, asked, wording),
  });
}

export function descriptionOf(asked: AskedEvidence, map: CellMap, wording: InspectWording): string {
  const { words } = wording;
  const { values, height, width } = map;
  const best = largestAt(values);
  const most = valueText(values[best] ?? 0, asked, wording);
  const shared = { height, width, ...placeOf(best, map), most, name: evidenceName(asked, wording) };
  if (asked.evidence.kind === 'cells') {
    const pattern = asked.against
      ? words.evidence.descriptionCellsPair
      : words.evidence.descriptionCells;
    return fill(pattern, shared);
  }
  const { cells, bias, logit } = shownSum(asked.evidence);
  const { description } = asked.against ? words.evidence.difference : words.evidence;
  return fill(description, {
    ...shared,
    count: values.length,
    for: values.filter((value) => value > 0).length,
    against: values.filter((value) => value < 0).length,
    cells: signed(cells, wording),
    bias: signed(bias, wording),
    logit: signed(logit, wording),
  });
}

export function cellText(
  cell: number,
  asked: AskedEvidence,
  map: CellMap,
  wording: InspectWording,
): string {
  const value = valueText(map.values[cell] ?? 0, asked, wording);
  return fill(wording.words.evidence.cell, { ...placeOf(cell, map), value });
}

function tableCaption(
  { evidence, against }: AskedEvidence,
  words: InspectWording['words']['evidence'],
): string {
  const { table, tableScores } = against ? words.difference : words;
  return evidence.kind === 'exact' ? table : tableScores;
}

/** The cells as they lie, a row for a row. */
export function evidenceTable(
  asked: AskedEvidence,
  { height, width, values }: CellMap,
  { words }: InspectWording,
): FigureTable {
  const { evidence } = words;
  const places = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    caption: tableCaption(asked, evidence),
    columns: [
      { label: '' },
      ...places(width).map((column) => ({ label: fill(evidence.column, { column: column + 1 }) })),
    ],
    rows: places(height).map((row) => [
      fill(evidence.row, { row: row + 1 }),
      ...values.subarray(row * width, (row + 1) * width),
    ]),
  };
}
