import { classNames } from '@/components/ui/class-names';
import { OperationGlyph, type OperationKind } from '@/components/viz/OperationGlyph';
import { costKind, type Analysis, type AnalyzedBlock, type AnalyzedRow } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
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
    <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames(styles.table, styles.wide)}>
        <caption className={styles.caption}>{caption}</caption>
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
            <th scope="col" className={styles.number}>
              {workUnit(conventions, words)}
            </th>
            <th scope="col" className={styles.number}>
              {table.parameters.replace('{counting}', countingText(conventions, words.text))}
            </th>
            <th scope="col" className={styles.number}>
              {table.memory}
            </th>
            <th scope="col" className={styles.number}>
              {table.field}
            </th>
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <LayerRow key={row.name} row={row} words={words} bytes={conventions.bytesPerNumber} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LayerRowProps {
  readonly row: AnalyzedRow;
  readonly words: Words;
  readonly bytes: number;
}

function LayerRow({ row, words, bytes }: LayerRowProps) {
  const numbers = numbersIn(words.language);
  const glyph = glyphOf(row);
  return (
    <tr>
      <th scope="row">
        <span className={styles.layer}>
          {glyph && <OperationGlyph kind={glyph} />}
          {layerName(row, words.text)}
        </span>
      </th>
      <td className={styles.together}>{shapeText(row.input, words)}</td>
      <td className={styles.together}>{shapeText(row.output, words)}</td>
      <td className={styles.number}>{kernelOf(row)}</td>
      <td className={styles.number}>{strideOf(row)}</td>
      <td className={styles.together}>{padsText(row.pads)}</td>
      <td>{activationName(row, words.text)}</td>
      <td className={styles.number}>{numbers.integer(row.work)}</td>
      <td className={styles.number}>{numbers.integer(row.parameters.counted)}</td>
      <td className={styles.number}>{numbers.bytes(row.liveActivations * bytes)}</td>
      <td className={styles.number}>{fieldText(row, words)}</td>
    </tr>
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
