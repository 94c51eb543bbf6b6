import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv, type Cell } from './csv';

it('writes a head and rows, with a point in numbers and nothing for what is missing', () => {
  const table = {
    columns: ['layer', 'MACs'],
    rows: [
      ['depthwise', 432.5],
      ['pointwise', null],
    ],
  };
  expect(toCsv(table)).toBe('layer,MACs\r\ndepthwise,432.5\r\npointwise,\r\n');
});

it('quotes commas, quotes and line breaks', () => {
  expect(toCsv({ columns: ['a,b', 'say "c"'], rows: [['d\ne', 1e6]] })).toBe(
    '"a,b","say ""c"""\r\n"d\ne",1000000\r\n',
  );
});

/** A reader written apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = csv;
  while (rest !== '') {
    const [whole = '', quoted, bare = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (rest.startsWith(',')) rest = rest.slice(1);
    else {
      if (!rest.startsWith('\r\n')) throw new Error(`a line ends wrongly before ${rest}`);
      rest = rest.slice(2);
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

it('gives back any texts and numbers', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('"', ',', '\r\n', '""', ' '),
    fc.double({ noNaN: true }),
  );
  const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      columns: fc.array(fc.string(), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array<Cell>(cell, { minLength: width, maxLength: width })),
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      const expected = [table.columns, ...table.rows].map((row) => row.map(String));
      expect(parse(toCsv(table))).toEqual(expected);
    }),
  );
});
