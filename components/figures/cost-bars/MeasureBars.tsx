import { useId, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { useLight, type OnLight } from '@/components/ui/use-light';
import {
  operationDimension,
  OperationTextures,
  textureFill,
  type TexturedOperation,
} from '@/components/viz/OperationTextures';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Operation } from '@/lib/format/counted-formulas';
import type { Dimension, SymbolSetName } from '@/lib/format/symbols';
import styles from './CostBars.module.css';

export interface MeasureBarsProps {
  /** What is counted. */
  readonly name: string;
  readonly words: Readonly<Record<Operation, string>>;
  readonly values: Readonly<Record<Operation, number>>;
  /** separable / normal, written out. */
  readonly ratio: string;
  /** All of it as one sentence. */
  readonly sentence: string;
  readonly format: (value: number) => string;
  readonly symbols: SymbolSetName;
  readonly lit: Dimension | undefined;
  readonly onLight: OnLight;
}

/**
 * One bar for the normal convolution, one of two parts for the separable one, on one linear scale.
 * Lengths are percents and heights grow with the text, so one drawing serves every width.
 */
export function MeasureBars(props: MeasureBarsProps) {
  const { name, words, values, ratio, sentence, format } = props;
  const id = useId().replaceAll(':', '');
  const longest = Math.max(values.normal, values.separable);
  const share = (value: number) => (100 * value) / longest;
  const bar = (operation: TexturedOperation, top: number, from = 0) => (
    <Bar
      {...props}
      operation={operation}
      fill={textureFill(id, operation)}
      from={share(from)}
      length={share(values[operation])}
      top={top}
    />
  );

  return (
    <svg className={styles.bars} width="100%" height={rem(14.5)} role="img" aria-label={sentence}>
      <OperationTextures id={id} />
      <text className={styles.name} y={rem(1.25)}>
        {name}
      </text>
      <Line top={3.25} value={format(values.normal)}>
        {words.normal}
      </Line>
      {bar('normal', 3.75)}
      <Line top={7.25} value={`${format(values.separable)} (${ratio})`}>
        {words.separable}
      </Line>
      {bar('depthwise', 7.75)}
      {bar('pointwise', 7.75, values.depthwise)}
      <PartLine {...props} operation="depthwise" fill={textureFill(id, 'depthwise')} top={11.5} />
      <PartLine {...props} operation="pointwise" fill={textureFill(id, 'pointwise')} top={13.5} />
    </svg>
  );
}

/** Lengths of the drawing grow with the reader's text size. */
const rem = (value: number) => `${value}rem`;

interface LineProps {
  /** Of the line of writing, in rem. */
  readonly top: number;
  readonly value: string;
  readonly children: ReactNode;
}

function Line({ top, value, children }: LineProps) {
  return (
    <g>
      <text className={styles.word} y={rem(top)}>
        {children}
      </text>
      <text className={styles.value} x="100%" y={rem(top)}>
        {value}
      </text>
    </g>
  );
}

interface MarkProps extends MeasureBarsProps {
  readonly operation: TexturedOperation;
  readonly fill: string;
  readonly top: number;
}

/** Pointing at a part lights its dimension on the whole page. */
function useMark({ operation, lit, onLight }: MarkProps) {
  const dimension = operationDimension[operation];
  const light = useLight(onLight);
  return {
    className: classNames(dimensionStyles.dimension, styles.mark),
    'data-dimension': dimension,
    'data-lit': dimension !== undefined && dimension === lit ? '' : undefined,
    ...light(dimension),
  };
}

function Bar(props: MarkProps & { readonly from: number; readonly length: number }) {
  const { operation, fill, from, length, top } = props;
  const mark = useMark(props);
  return (
    <rect
      {...mark}
      data-operation={operation}
      x={`${from}%`}
      y={rem(top)}
      width={`${length}%`}
      height={rem(1.75)}
      fill={fill}
    />
  );
}

/** The key of one half of the separable bar: texture, letter, word, number. */
function PartLine(props: MarkProps) {
  const { operation, fill, top, words, values, format, symbols } = props;
  const mark = useMark(props);
  const dimension = operationDimension[operation];
  return (
    <g>
      <rect {...mark} x="1" y={rem(top - 0.9)} width={rem(1.25)} height={rem(1.1)} fill={fill} />
      <text className={styles.part} x={rem(1.75)} y={rem(top)}>
        {dimension && <SymbolTspan name={dimension} set={symbols} />}
        <tspan dx="0.4em">{words[operation]}</tspan>
      </text>
      <text className={styles.partValue} x="100%" y={rem(top)}>
        {format(values[operation])}
      </text>
    </g>
  );
}
