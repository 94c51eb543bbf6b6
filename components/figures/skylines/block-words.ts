/** Each block of the map in one sentence, written below the drawing and read aloud in it. */
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { totalOf, type SkylineColumn } from '@/lib/layout/skyline-columns';
import { partName, type MappedNetwork, type SkylinesWording } from './words';

/** From left to right; the columns of the head share one number. */
export function blockNumbers(columns: readonly SkylineColumn[]): number[] {
  return [...new Set(columns.flatMap(({ block }) => block ?? []))];
}

/** What a block hands on, what it costs and what it stores; nothing where there is no such block. */
export function blockText(block: number, network: MappedNetwork, wording: SkylinesWording): string {
  const columns = network.columns.filter((column) => column.block === block);
  const { integer } = numbersIn(wording.language);
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  const sum = (measure: 'work' | 'weights') =>
    integer(columns.reduce((total, column) => total + totalOf(column[measure]), 0));
  return fill(wording.text.choice, {
    name: columns.length > 1 ? wording.text.parts.head : partName(first, wording),
    side: integer(last.side),
    channels: integer(last.channels),
    work: sum('work'),
    unit: wording.text.units[network.analysis.conventions.work],
    weights: sum('weights'),
  });
}
