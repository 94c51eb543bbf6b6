/** One line of the benchmark: a median, or a ratio of two medians of the same run. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What we want it to be at most. */
  readonly aim?: number;
}

/** An aligned table for a terminal. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, unit, aim }) => {
    const figure = `${value.toPrecision(3).padStart(9)} ${unit.padEnd(3)}`;
    const verdict = aim === undefined ? '' : `aim ${aim} ${value <= aim ? 'met' : 'MISSED'}`;
    return `  ${name.padEnd(42)}${figure}  ${verdict}`.trimEnd();
  });
  return [title, ...lines].join('\n');
}
