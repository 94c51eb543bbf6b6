import Link from 'next/link';
import { classNames } from '@/components/ui/class-names';
import { OperationGlyph, type OperationKind } from '@/components/viz/OperationGlyph';
import { costKind, type Analysis, type AnalyzedBlock, type AnalyzedRow } from '@/lib/arch';
import { pathIn } from '@/lib/content/paths';
import { numbersIn } from '@/lib/format/numbers';
import { calculatorSettingOf } from '@/lib/store/layer-setting';
import { calculatorHref } from '@/lib/store/setting-chips';
import { DimensionHead } from './DimensionHead';
import {
  activationName,
  fieldText,
  kernelOf,
  layerName,
  padsText,
  shapeText,
  strideOf,
} from './layer-words';
import tableStyles from '@/components/ui/Table.module.css';
import styles from './Tables.module.css';
import { countingText, workUnit, type Words } from './wording';

interface LayerTableProps {
  readonly analysis: Analysis;
  readonly block: AnalyzedBlock;
  readonly caption: string;
  readonly words: Words;
}

/** The layers of one block, each with the batch norm and activation that follow it. */
export function LayerTable({ analysis, block, caption, words }: LayerTableProps) {
  const { table } = words.text;
  const { conventions } = analysis;
  return (
    <div className={tableStyles.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames(tableStyles.table, styles.wide)}>
        <caption className={tableStyles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.layer}</th>
            <th scope="col">{table.input}</th>
            <th scope="col">{table.output}</th>
            <DimensionHead symbol="f" label={table.kernel} />
            <DimensionHead symbol="stride" label={table.stride} />
            <th scope="col" className={styles.pads}>
              {table.pads} <span className={styles.hint}>{table.padsHint}</span>
            </th>
            <th scope="col">{table.activation}</th>
            <th scope="col" className={tableStyles.number}>
              {workUnit(conventions, words)}
            </th>
            <th scope="col" className={tableStyles.number}>
              {table.parameters.replace('{counting}', countingText(conventions, words.text))}
            </th>
            <th scope="col" className={tableStyles.number}>
              {table.memory}
            </th>
            <th scope="col" className={tableStyles.number}>
              {table.field}
            </th>
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <LayerRow
              key={row.name}
              row={row}
              filters={filtersAfter(row, block)}
              words={words}
              bytes={conventions.bytesPerNumber}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Filters of the pointwise layer that works on what a depthwise layer made. */
function filtersAfter(row: AnalyzedRow, { rows, output }: AnalyzedBlock): number {
  const next = rows.slice(rows.indexOf(row) + 1).find(({ layer }) => layer.kind === 'pointwise');
  return next?.output.channels ?? output.channels;
}

interface LayerRowProps {
  readonly row: AnalyzedRow;
  readonly filters: number;
  readonly words: Words;
  readonly bytes: number;
}

function LayerRow({ row, filters, words, bytes }: LayerRowProps) {
  const numbers = numbersIn(words.language);
  const glyph = glyphOf(row);
  return (
    <tr>
      <th scope="row">
        <span className={styles.layer}>
          {glyph && <OperationGlyph kind={glyph} />}
          <LayerName row={row} filters={filters} words={words} />
        </span>
      </th>
      <td className={styles.together}>{shapeText(row.input, words)}</td>
      <td className={styles.together}>{shapeText(row.output, words)}</td>
      <td className={tableStyles.number}>{kernelOf(row)}</td>
      <td className={tableStyles.number}>{strideOf(row)}</td>
      <td className={styles.together}>{padsText(row.pads)}</td>
      <td>{activationName(row, words.text)}</td>
      <td className={tableStyles.number}>{numbers.integer(row.work)}</td>
      <td className={tableStyles.number}>{numbers.integer(row.parameters.counted)}</td>
      <td className={tableStyles.number}>{numbers.bytes(row.liveActivations * bytes)}</td>
      <td className={tableStyles.number}>{fieldText(row, words)}</td>
    </tr>
  );
}

/** Where the calculator can take the layer's numbers, the name is the way there. */
function LayerName({ row, filters, words }: Omit<LayerRowProps, 'bytes'>) {
  const name = layerName(row, words.text);
  const setting = calculatorSettingOf(row, filters);
  if (setting === null) return name;
  return (
    <Link
      prefetch={false}
      href={calculatorHref(pathIn(words.language, 'calculator/'), setting)}
      title={words.text.table.openInCalculator}
    >
      {name}
    </Link>
  );
}

function glyphOf({ layer }: AnalyzedRow): OperationKind | undefined {
  switch (costKind(layer)) {
    case 'conv':
      return 'normal';
    case 'depthwise':
      return 'depthwise';
    case 'plain':
    case 'expand':
    case 'project':
      return 'pointwise';
    case 'add':
    case 'global-average-pool':
    case 'classifier':
      return undefined;
  }
}
