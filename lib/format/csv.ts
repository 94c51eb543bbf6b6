/** A value of a table; null where there is none. */
export type Cell = string | number | null;

export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV after RFC 4180: commas, CRLF after each line, quotes where needed. Numbers have a
 * point and no separators whatever the language, so that every program reads the same value.
 */
export function toCsv({ columns, rows }: PlainTable): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
