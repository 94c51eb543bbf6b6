import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { Cell } from '@/lib/format/csv';
import { fill } from '@/lib/format/text';
import { blockCount, bottlenecks, type Bottleneck } from '@/lib/layout/bottleneck';
import { layersOf, type Words } from './words';

/** The drawn block part by part, then all blocks as published. */
export function blockTable(block: Bottleneck, words: Words): FigureTable {
  const { table } = words.texts;
  const number = words.numbers.integer(block.number);
  return {
    caption: fill(table.caption, { number, count: words.numbers.integer(blockCount) }),
    columns: [
      { label: table.part },
      { label: table.side, dimension: 'n' },
      { label: table.sideOut, dimension: 'nOut' },
      { label: table.channels, dimension: 'nc' },
      { label: table.inner },
      { label: table.filters, dimension: 'ncPrime' },
      { label: table.macs },
      { label: table.shortcut },
    ],
    rows: [
      ...partRows(block, words),
      blockRow(fill(table.whole, { number }), block, words),
      ...bottlenecks.map((each) => {
        const place = {
          number: words.numbers.integer(each.number),
          row: words.numbers.integer(each.row.number),
        };
        return blockRow(fill(table.block, place), each, words);
      }),
    ],
  };
}

function partRows(block: Bottleneck, words: Words): Cell[][] {
  const { input, inner, output } = block;
  const shapes = {
    expand: [input.height, input.height, input.channels, inner],
    middle: [input.height, output.height, inner, inner],
    project: [output.height, output.height, inner, output.channels],
  } as const;
  return layersOf(block, words).map(({ id, name, macs }) => {
    const [sideIn, sideOut, channels, filters] = shapes[id];
    return [name, sideIn, sideOut, channels, null, filters, macs, null];
  });
}

function blockRow(label: string, block: Bottleneck, words: Words): Cell[] {
  const { input, inner, output, macs } = block;
  const sizes = [input.height, output.height, input.channels, inner, output.channels];
  return [label, ...sizes, macs, shortcutCell(block, words)];
}

function shortcutCell(block: Bottleneck, { texts, isCovered }: Words): string {
  if (isCovered(block)) return texts.table.covered;
  return block.shortcut.isOn ? texts.table.yes : texts.table.no;
}
