'use client';

import { useRoving } from '@/components/hooks/use-roving';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { fill } from '@/lib/format/text';
import {
  barRect,
  layoutSumLines,
  lineAt,
  lineRect,
  type SumArrangement,
  type SumColumn,
} from '@/lib/layout/sum-lines';
import { Press } from '../../Press';
import shared from '../OnePosition.module.css';
import type { ExplainedCell } from './real-pair';
import styles from './Real.module.css';
import { lineText, lookLines, mixLines, shortNumber, type RealWords, type SumLine } from './words';

export interface RealDrawingProps extends RealWords {
  readonly cell: ExplainedCell;
  readonly ids: FigureIds;
  readonly arrangement: SumArrangement;
  readonly width: number;
  /** Nothing where the link of the page fixes the channel. */
  readonly onChannel: ((channel: number) => void) | null;
}

/** Between a name and the frame of a chosen line. */
const inset = 8;

/** Both sums written out: the nine products that are kept, and the mix that they go into. */
export function RealDrawing({
  cell,
  ids,
  arrangement,
  width,
  onChannel,
  ...words
}: RealDrawingProps) {
  const { texts, numbers } = words;
  const look = lookLines(cell, words);
  const mix = mixLines(cell, words);
  const layout = layoutSumLines([look.length, mix.length], width, arrangement);
  const [left, right] = layout.columns;
  return (
    <svg
      className={shared.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="graphics-document"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      <text className={shared.name} {...left.heading}>
        {fill(texts.look, { channel: numbers.integer(cell.channel + 1) })}
      </text>
      <Lines column={left} lines={look} dimension="f" {...words} />
      <text className={shared.name} {...right.heading}>
        {fill(texts.mix, { filter: numbers.integer(cell.filter + 1) })}
      </text>
      <Lines column={right} lines={mix} dimension="ncPrime" {...words} />
      {onChannel === null ? (
        <ChosenChannel column={right} {...{ cell, ...words }} />
      ) : (
        <Channels column={right} {...{ cell, onChannel, ...words }} />
      )}
    </svg>
  );
}

interface LinesProps extends RealWords {
  readonly column: SumColumn;
  readonly lines: readonly SumLine[];
  readonly dimension: 'f' | 'ncPrime';
}

function Lines({ column, lines, dimension, numbers }: LinesProps) {
  const terms = lines.filter(({ isResult }) => isResult !== true);
  const most = Math.max(...terms.map(({ value }) => Math.abs(value)));
  const short = (value: number) => shortNumber(value, numbers);
  return (
    <g className={dimensionStyles.dimension} data-dimension={dimension}>
      {lines.map(({ name, product, value, isResult }, index) => {
        const { x, y } = lineAt(column, index);
        return (
          <g key={name + index} className={classNames(isResult === true && styles.result)}>
            <text className={styles.text} x={x + inset} y={y}>
              {name}
            </text>
            {product && (
              <>
                <Number x={column.input} y={y} text={short(product.input.value)} />
                <Number x={column.weight} y={y} text={`× ${short(product.weight.value)}`} />
              </>
            )}
            <Number x={column.product} y={y} text={product ? `= ${short(value)}` : short(value)} />
            {column.reach > 0 && isResult !== true && (
              <rect
                className={styles.bar}
                data-product={product === undefined ? undefined : ''}
                {...barRect(column, index, value, most)}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

function Number({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text className={classNames(styles.text, shared.end)} x={x} y={y}>
      {text}
    </text>
  );
}

interface ChosenProps extends RealWords {
  readonly column: SumColumn;
  readonly cell: ExplainedCell;
}

/** The channel whose nine products are shown, as a picture. */
function ChosenChannel({ column, cell, ...words }: ChosenProps) {
  const index = cell.largest.findIndex(({ input }) => input.channel === cell.channel);
  const product = cell.largest[index];
  if (product === undefined) return null;
  return (
    <g role="img" aria-label={lineText(product, words)}>
      <rect className={styles.chosen} {...lineRect(column, index)} />
    </g>
  );
}

interface ChannelsProps extends ChosenProps {
  readonly onChannel: (channel: number) => void;
}

/** The listed channels can be chosen; the chosen one has its nine products beside. */
function Channels({ column, cell, onChannel, ...words }: ChannelsProps) {
  const targets = cell.largest.map(({ input }, index) => ({
    id: String(input.channel),
    rect: lineRect(column, index),
  }));
  const { propsOf } = useRoving(targets, String(cell.channel));
  return (
    <g role="group" aria-label={words.texts.lines} data-roving="">
      {cell.largest.map((product, index) => {
        const { channel } = product.input;
        const choose = () => onChannel(channel);
        const rect = lineRect(column, index);
        return (
          <Press
            key={channel}
            rect={rect}
            label={lineText(product, words)}
            roving={propsOf(String(channel), choose)}
            onPress={choose}
            isPressed={channel === cell.channel}
          >
            {channel === cell.channel && <rect className={styles.chosen} {...rect} />}
          </Press>
        );
      })}
    </g>
  );
}
