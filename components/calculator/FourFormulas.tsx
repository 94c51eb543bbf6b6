'use client';

import { memo, useId } from 'react';
import { useHighlight } from '@/components/hooks/use-highlight';
import { OperationGlyph } from '@/components/viz/OperationGlyph';
import { countedFormulas, operations, type Operation } from '@/lib/format/counted-formulas';
import { chain, substitute, type Expression } from '@/lib/format/expression';
import { numbersIn, type Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { ConvolutionBoxes, ConvolutionDrawings } from '@/lib/layout/convolution-boxes';
import type { Calculation } from '@/lib/store/calculation';
import {
  dimensionValues,
  drawnOperations,
  layoutDrawings,
  type DrawnOperation,
} from './drawn-operations';
import { LiveFormula, type Writing } from './LiveFormula';
import { OperationDrawing, type Label } from './OperationDrawing';
import type { CalculatorTexts } from './text';
import styles from './FourFormulas.module.css';

interface CalculationProps extends Writing {
  readonly calculation: Calculation;
}

/** Normal, depthwise, pointwise and both together: drawn, in letters, in numbers, and counted. */
export const FourFormulas = memo(function FourFormulas(props: CalculationProps) {
  const { calculation, language, texts } = props;
  const words = texts.calculator.formulas;
  const drawings = layoutDrawings(calculation);
  const numbers = numbersIn(language);
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {operations.map((operation) => (
        <OperationBlock key={operation} operation={operation} drawings={drawings} {...props} />
      ))}
      <p className={styles.scale}>{scaleText(drawings, words, numbers)}</p>
    </section>
  );
});

interface BlockProps extends CalculationProps {
  readonly operation: Operation;
  readonly drawings: ConvolutionDrawings;
}

function OperationBlock({ operation, drawings, ...props }: BlockProps) {
  const { calculation, texts } = props;
  const { counting, counts } = calculation;
  const words = texts.calculator.formulas;
  const formulas = countedFormulas(counting)[operation];
  const index = drawnOperations.findIndex(({ name }) => name === operation);
  const drawn = drawnOperations[index];
  const boxes = drawings.drawings[index];
  const quantity = (label: string, expression: Expression, value: number) => (
    <Quantity {...props} label={label} expression={expression} value={value} />
  );
  return (
    <article className={styles.operation} data-operation={operation}>
      <header>
        <h3 className={styles.name}>
          <OperationGlyph kind={operation} />
          {texts.costBars.operations[operation]}
        </h3>
        <p className={styles.description}>{words.descriptions[operation]}</p>
      </header>
      {drawn && boxes && <Drawing {...props} operation={drawn} boxes={boxes} />}
      <dl className={styles.quantities}>
        {quantity(words.parameters, formulas.parameters, counts[operation].parameters)}
        {quantity(words[counting.work], formulas.cost, counts[operation].cost)}
      </dl>
    </article>
  );
}

interface QuantityProps extends CalculationProps {
  readonly label: string;
  readonly expression: Expression;
  readonly value: number;
}

/** In letters, in numbers, and the value. */
function Quantity({ label, expression, value, calculation, ...writing }: QuantityProps) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd>
        <strong className={styles.value}>{numbersIn(writing.language).integer(value)}</strong>
        <LiveFormula
          expression={chain(expression, substitute(expression, calculation.values))}
          {...writing}
        />
      </dd>
    </div>
  );
}

interface DrawingProps extends CalculationProps {
  readonly operation: DrawnOperation;
  readonly boxes: ConvolutionBoxes;
}

function Drawing({ operation, boxes, calculation, language, texts, symbols }: DrawingProps) {
  const { lit } = useHighlight();
  const words = texts.calculator.formulas;
  const numbers = numbersIn(language);
  const values = dimensionValues(calculation);
  const { colours, count } = operation;
  const written = (part: keyof ConvolutionBoxes) => {
    const { side, channels } = colours[part];
    const length = numbers.integer(side === undefined ? 1 : values[side]);
    const depth = numbers.integer(channels === undefined ? 1 : values[channels]);
    return { side, channels, length, depth };
  };
  const lines = (part: keyof ConvolutionBoxes): Label[] => {
    const { side, channels, length, depth } = written(part);
    return [
      { dimension: side, text: side === undefined ? `${length} × ${length}` : length },
      { dimension: channels, text: channels === undefined ? words.oneChannel : depth },
    ];
  };
  const shape = (part: keyof ConvolutionBoxes) => {
    const { length, depth } = written(part);
    return `${length} × ${length} × ${depth}`;
  };
  const filters: Label = { dimension: count, text: numbers.integer(values[count]), isCount: true };
  return (
    <OperationDrawing
      operation={operation}
      boxes={boxes}
      labels={{
        input: lines('input'),
        filter: [...lines('filter'), filters],
        output: lines('output'),
      }}
      sentence={fill(words.drawing, {
        input: shape('input'),
        count: filters.text,
        filter: shape('filter'),
        output: shape('output'),
      })}
      symbols={symbols}
      lit={lit}
    />
  );
}

function scaleText(
  { scale, magnification }: ConvolutionDrawings,
  texts: CalculatorTexts['calculator']['formulas'],
  numbers: Numbers,
): string {
  return fill(magnification > 1 ? texts.scaleWithLens : texts.scale, {
    perCell: numbers.upTo(scale.perCell, 2),
    perChannel: numbers.upTo(scale.perChannel, 2),
    times: numbers.times(magnification, 0),
  });
}
