import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allBlocks, richTextsOf } from '../../../tests/support/content/walk';
import { lessonIn, plainText, sectionIds } from './index';

const document = readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8');

const rows = document
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[\s|:-]*\|$/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, statement = '', section = '', figures = '', mended = '']) => ({
    statement,
    section,
    figures,
    mended,
  }))
  .filter(({ section }) => section !== 'Section');

const shownIn = new Map(
  lessonIn('en').map(({ id, blocks }) => [
    id as string,
    allBlocks(blocks).flatMap((block) => (block.kind === 'figure' ? [String(block.figure)] : [])),
  ]),
);

const sentencesOf = new Map<string, string>(
  lessonIn('en').map((section) => [
    section.id,
    richTextsOf(section)
      .map((text) => plainText(text, { language: 'en' }))
      .join(' '),
  ]),
);

describe('the coverage of the source article', () => {
  it('lists its 56 statements, each once, over all sections but what the lesson adds', () => {
    expect(rows).toHaveLength(56);
    expect(new Set(rows.map(({ statement }) => statement)).size).toBe(rows.length);
    const covered = new Set(rows.map(({ section }) => section));
    expect(sectionIds.filter((id) => !covered.has(id))).toEqual(['v1-against-v2']);
  });

  it.each(rows)('“$statement” has its symbols in the sentences of its section', (row) => {
    const symbols = row.statement.match(/\bn_out\b|\bn_c\b'?/g) ?? [];
    const written = sentencesOf.get(row.section) ?? '';
    const words = written.match(/\bn_out\b|\bn_c\b'?/g) ?? [];
    expect(symbols.filter((symbol) => !words.some((word) => word === symbol))).toEqual([]);
  });

  it.each(rows)('“$statement” is mended with numbers that its section prints', (row) => {
    const decimals = row.mended.match(/\d+\.\d+/g) ?? [];
    const written = sentencesOf.get(row.section) ?? '';
    expect(decimals.filter((number) => !written.includes(number))).toEqual([]);
  });

  it.each(rows)('“$statement” is placed in a section that shows the figure', (row) => {
    const shown = shownIn.get(row.section);
    expect(shown, row.section).toBeDefined();
    const named = row.figures.split(', ').filter((figure) => figure !== '');
    expect(named.filter((figure) => shown?.includes(figure) === false)).toEqual([]);
  });
});
