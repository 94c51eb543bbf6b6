/** One line of the benchmark: a median, or a ratio of two medians of the same run. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What we want it to be at most. */
  readonly aim?: number;
  /** Or what we want it to be at least. */
  readonly least?: number;
}

/** An aligned table for a terminal. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { name, value, unit } = row;
    const figure = `${value.toPrecision(3).padStart(9)} ${unit.padEnd(3)}`;
    return `  ${name.padEnd(42)}${figure}  ${verdictOf(row)}`.trimEnd();
  });
  return [title, ...lines].join('\n');
}

function verdictOf({ value, aim, least }: Row): string {
  if (aim !== undefined) return `aim ${aim} ${value <= aim ? 'met' : 'MISSED'}`;
  if (least !== undefined) return `least ${least} ${value >= least ? 'met' : 'MISSED'}`;
  return '';
}
