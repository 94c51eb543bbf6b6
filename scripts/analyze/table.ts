/** Text for a terminal, for a spreadsheet and for a program. */
import { numbersIn } from '@/lib/format/numbers';

export interface Column {
  readonly title: string;
  /** Numbers stand at the right, words at the left. */
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** Columns as wide as their longest cell, a rule under the titles and one above the totals. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  totals: readonly string[],
): string {
  const titles = columns.map((column) => column.title);
  const all = [titles, ...rows, totals];
  const widths = columns.map((_, i) => Math.max(...all.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => {
        const cell = cells[i] ?? '';
        const width = widths[i] ?? 0;
        return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  return [line(titles), rule, ...rows.map(line), rule, line(totals), ''].join('\n');
}

/** Comma-separated, one line each; cells are plain numbers and names without commas. */
export function csv(titles: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  return [titles, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

/** 568740352 → 568,740,352 */
export function thousands(count: number): string {
  return numbersIn('en').integer(count);
}

/** A size as a reader writes it: 112×112×32. */
export function sides(...lengths: readonly number[]): string {
  return lengths.join('×');
}

/** JSON with one line for each field; a list of numbers stays on its line. */
export function json(value: object): string {
  const spread = JSON.stringify(value, null, 2);
  const short = spread.replace(/\[[\d\s,]+\]/g, (list) => `[${list.match(/\d+/g)?.join(', ')}]`);
  return `${short}\n`;
}
