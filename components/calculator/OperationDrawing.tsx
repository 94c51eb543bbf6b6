import { ObliqueBox, type ObliqueBoxProps } from '@/components/viz/ObliqueBox';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Dimension, SymbolSetName } from '@/lib/format/symbols';
import type { ConvolutionBoxes } from '@/lib/layout/convolution-boxes';
import type { ObliqueBox as Box } from '@/lib/layout/oblique-box';
import { drawingColumn, type DrawnOperation } from './drawn-operations';
import styles from './OperationDrawing.module.css';

const column = drawingColumn.width;
const ground = drawingColumn.y + drawingColumn.height;
/** The ≥ of a box stands between its ground line and the first label. */
const firstLine = ground + 32;
const lineHeight = 17;

/** A dimension and its number, or what stands there where it is always 1. */
export interface Label {
  readonly dimension?: Dimension;
  readonly text: string;
  readonly isCount?: boolean;
}

export interface OperationDrawingProps {
  readonly operation: DrawnOperation;
  readonly boxes: ConvolutionBoxes;
  readonly labels: Readonly<Record<keyof ConvolutionBoxes, readonly Label[]>>;
  readonly sentence: string;
  readonly symbols: SymbolSetName;
  readonly lit: Dimension | undefined;
}

/** Input, one filter, and output of a convolution as boxes, each edge with its letter. */
export function OperationDrawing(props: OperationDrawingProps) {
  const { operation, boxes, sentence, lit } = props;
  const part = (name: keyof ConvolutionBoxes, index: number) => (
    <Part {...props} box={boxes[name]} lines={props.labels[name]} index={index}>
      {operation.colours[name]}
    </Part>
  );
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${3 * column} ${firstLine + 2 * lineHeight + 8}`}
      role="img"
      aria-label={sentence}
      data-lit={lit}
    >
      {part('input', 0)}
      {part('filter', 1)}
      {part('output', 2)}
      <text className={styles.sign} x={column} y={ground - 24}>
        ∗
      </text>
      <text className={styles.sign} x={2 * column} y={ground - 24}>
        →
      </text>
    </svg>
  );
}

interface PartProps extends Pick<OperationDrawingProps, 'symbols' | 'lit'> {
  readonly box: Box;
  readonly lines: readonly Label[];
  readonly index: number;
  readonly children: Pick<ObliqueBoxProps, 'side' | 'channels'>;
}

function Part({ box, lines, index, symbols, lit, children: colours }: PartProps) {
  return (
    <g>
      <ObliqueBox box={box} {...colours} lit={lit} />
      {lines.map(({ dimension, text, isCount = false }, line) => (
        <text
          key={line}
          className={styles.label}
          data-lit={dimension !== undefined && dimension === lit ? '' : undefined}
          x={(index + 0.5) * column}
          y={firstLine + line * lineHeight}
        >
          {isCount && '× '}
          {dimension && <SymbolTspan name={dimension} set={symbols} />}
          {dimension && ' = '}
          {text}
        </text>
      ))}
    </g>
  );
}
