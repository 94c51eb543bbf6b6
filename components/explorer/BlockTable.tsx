'use client';

import { classNames } from '@/components/ui/class-names';
import { memo, useState } from 'react';
import { familyNames, type MappedNetwork } from '@/components/figures/skylines/words';
import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import { csvFile } from '@/components/ui/figure-frame/export';
import type { Analysis } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { blockRows, layerFile } from './block-rows';
import { BlockRow, type TableColumn } from './BlockRow';
import { DimensionHead } from './DimensionHead';
import tableStyles from '@/components/ui/Table.module.css';
import styles from './Tables.module.css';
import { bytesText, countingText, workUnit, type Words } from './wording';

interface BlockTableProps {
  readonly network: MappedNetwork;
  /** `Block.number` of the row to light. */
  readonly selected: number;
  readonly words: Words;
}

/** All blocks in numbers; each row opens to its layers. */
export const BlockTable = memo(function BlockTable(props: BlockTableProps) {
  const { network, selected, words } = props;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const rows = blockRows(network);
  const isAllOpen = rows.every((_, number) => open.has(number));
  const toggle = (number: number) => {
    const next = new Set(open);
    if (!next.delete(number)) next.add(number);
    setOpen(next);
  };
  const { table } = words.text;
  const caption = captionOf(network.analysis, words);

  return (
    <>
      <div className={styles.tools}>
        <Button onClick={() => setOpen(new Set(isAllOpen ? [] : rows.keys()))}>
          {isAllOpen ? table.closeAll : table.openAll}
        </Button>
        <Button
          icon="download"
          onClick={() => download(csvFile(layerFile(network, words)), 'mobilenet-layers.csv')}
        >
          {table.save}
        </Button>
      </div>
      <div className={styles.tall} role="region" aria-label={caption} tabIndex={0}>
        <table className={classNames(tableStyles.table, styles.wide)}>
          <caption className={tableStyles.caption}>{caption}</caption>
          <Head analysis={network.analysis} words={words} />
          <tbody>
            {rows.map((row, number) => (
              <BlockRow
                key={number}
                analysis={network.analysis}
                row={row}
                isSelected={number === selected}
                isOpen={open.has(number)}
                onToggle={() => toggle(number)}
                words={words}
              />
            ))}
          </tbody>
          <Total network={network} words={words} />
        </table>
      </div>
    </>
  );
});

function captionOf({ network }: Analysis, words: Words): string {
  const { upTo, integer } = numbersIn(words.language);
  return fill(words.text.table.caption, {
    network: familyNames[network.family],
    alpha: upTo(network.alpha, 2),
    side: integer(network.input.height),
  });
}

function Head({ analysis, words }: { readonly analysis: Analysis; readonly words: Words }) {
  const { conventions } = analysis;
  const { table } = words.text;
  const counts: TableColumn[] = [
    { label: workUnit(conventions, words) },
    { label: table.share },
    { label: table.twin },
    { label: fill(table.parameters, { counting: countingText(conventions, words.text) }) },
    { label: table.share },
    {
      label: table.memory,
      hint: fill(table.memoryHint, { count: bytesText(conventions, words.text) }),
    },
    { label: table.field, hint: table.fieldHint },
  ];
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.pinned}>
          {table.block}
        </th>
        <DimensionHead symbol="n" label={table.input} />
        <DimensionHead symbol="nc" label={table.channelsIn} />
        <DimensionHead symbol="nOut" label={table.output} />
        <DimensionHead symbol="ncPrime" label={table.channelsOut} />
        <DimensionHead symbol="stride" label={table.stride} />
        {counts.map(({ label, hint }, index) => (
          <th key={index} scope="col" className={tableStyles.number} title={hint}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Total({ network, words }: { readonly network: MappedNetwork; readonly words: Words }) {
  const { integer, percent, times, bytes } = numbersIn(words.language);
  const { total, memory } = network.analysis;
  const cells = [
    integer(total.work),
    percent(total.macsShare),
    times(network.twin.total.work / total.work),
    integer(total.parameters.counted),
    percent(total.parametersShare),
    bytes(memory.peak.bytes),
    '',
  ];
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.pinned}>
          {words.text.table.total}
        </th>
        <td colSpan={5} />
        {cells.map((cell, index) => (
          <td key={index} className={tableStyles.number}>
            {cell}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
