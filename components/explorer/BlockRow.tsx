import { Icon } from '@/components/ui/Icon';
import type { Analysis } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { BlockNumbers } from './block-rows';
import { fieldText } from './layer-words';
import { LayerTable } from './LayerTable';
import tableStyles from '@/components/ui/Table.module.css';
import styles from './Tables.module.css';
import { blockName, blockTitle, type Words } from './wording';

export interface TableColumn {
  readonly label: string;
  /** More about what is counted, where the head has no room for it. */
  readonly hint?: string;
}

interface BlockRowProps {
  readonly analysis: Analysis;
  readonly row: BlockNumbers;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly words: Words;
}

const columnCount = 13;

/** A block, and when it is open its layers below it. */
export function BlockRow({ analysis, row, isSelected, isOpen, onToggle, words }: BlockRowProps) {
  const { block } = row;
  const title = blockTitle(block.block, analysis.blocks.length - 2, words);
  const layers = fill(words.text.table.open, { name: title });
  return (
    <>
      <tr data-selected={isSelected ? '' : undefined}>
        <th scope="row" className={styles.pinned}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={layers}
            onClick={onToggle}
          >
            <Icon name="chevron-down" />
            {blockName(block.block, words)}
          </button>
        </th>
        {cellsOf(analysis, row, words).map((cell, index) => (
          <td key={index} className={tableStyles.number}>
            {cell}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columnCount} className={styles.layers}>
            <LayerTable analysis={analysis} block={block} caption={layers} words={words} />
          </td>
        </tr>
      )}
    </>
  );
}

function cellsOf(analysis: Analysis, row: BlockNumbers, words: Words): string[] {
  const { integer, percent, fixed, bytes } = numbersIn(words.language);
  const { block, stride, saving, live, fieldRow } = row;
  return [
    integer(block.input.height),
    integer(block.input.channels),
    integer(block.output.height),
    integer(block.output.channels),
    integer(stride),
    integer(block.work),
    percent(block.macsShare),
    saving === null ? '' : fixed(saving, 1),
    integer(block.parameters.counted),
    percent(block.parametersShare),
    bytes(live * analysis.conventions.bytesPerNumber),
    fieldText(fieldRow, words),
  ];
}
