import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { namesOf } from '../../answer-text';
import type { InspectWording } from '../text';
import { largestAt, sumOf, type AskedEvidence, type CellMap } from './ask';

/** With its sign in front, also where it is positive. */
export function signed(value: number, { language }: InspectWording, digits = 3): string {
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

/** A share in a logit, or a score as a percentage. */
export function valueText(value: number, asked: AskedEvidence, wording: InspectWording): string {
  if (asked.evidence.kind === 'exact') return signed(value, wording);
  return numbersIn(wording.language).percent(value);
}

export function titleOf(asked: AskedEvidence, map: CellMap, wording: InspectWording): string {
  const { evidence } = wording.words;
  const best = largestAt(map.values);
  const pattern = asked.evidence.kind === 'exact' ? evidence.title : evidence.titleCells;
  return fill(pattern, {
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
  if (asked.evidence.kind === 'cells') return fill(words.evidence.descriptionCells, shared);
  const { bias, logit } = asked.evidence;
  return fill(words.evidence.description, {
    ...shared,
    count: values.length,
    for: values.filter((value) => value > 0).length,
    against: values.filter((value) => value < 0).length,
    cells: signed(sumOf(values), wording),
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

/** The cells as they lie, a row for a row. */
export function evidenceTable(
  asked: AskedEvidence,
  { height, width, values }: CellMap,
  { words }: InspectWording,
): FigureTable {
  const { evidence } = words;
  const places = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    caption: asked.evidence.kind === 'exact' ? evidence.table : evidence.tableScores,
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
