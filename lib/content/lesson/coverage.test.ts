import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allBlocks } from '../../../tests/support/content/walk';
import { lessonIn } from './index';

const document = readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8');

const rows = document
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[\s|:-]*\|$/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, statement = '', section = '', figures = '']) => ({ statement, section, figures }))
  .filter(({ section }) => section !== 'Section');

const shownIn = new Map(
  lessonIn('en').map(({ id, blocks }) => [
    id as string,
    allBlocks(blocks).flatMap((block) => (block.kind === 'figure' ? [String(block.figure)] : [])),
  ]),
);

describe('the coverage of the source article', () => {
  it('lists its 49 statements', () => {
    expect(rows).toHaveLength(49);
  });

  it.each(rows)('“$statement” is placed in a section that shows the figure', (row) => {
    const shown = shownIn.get(row.section);
    expect(shown, row.section).toBeDefined();
    const named = row.figures.split(', ').filter((figure) => figure !== '');
    expect(named.filter((figure) => shown?.includes(figure) === false)).toEqual([]);
  });
});
