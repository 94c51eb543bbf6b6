'use client';

import { useMemo, type ReactNode } from 'react';
import { useCalculation } from '@/components/hooks/use-calculation';
import { useHighlight } from '@/components/hooks/use-highlight';
import { useSettledValue } from '@/components/hooks/use-settled-value';
import { FigureFrame, type FrameTexts } from '@/components/ui/figure-frame/FigureFrame';
import type { NumberFormat } from '@/components/ui/figure-frame/FigureTable';
import type { Language } from '@/lib/content/languages';
import { operations } from '@/lib/format/counted-formulas';
import { numbersIn, type Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Calculation, Counts } from '@/lib/store/calculation';
import { MeasureBars, type MeasureBarsProps } from './MeasureBars';
import { claimSentence, noticeSentence, summarySentence, type CostBarsTexts } from './sentences';
import { costTable, tableNumber } from './table';
import styles from './CostBars.module.css';

export interface CostBarsProps {
  readonly language: Language;
  readonly texts: CostBarsTexts;
  readonly frame: FrameTexts;
  readonly headingLevel?: 2 | 3;
  readonly controls?: ReactNode;
  readonly copyLink?: ReactNode;
  /** The reader has changed a number. */
  readonly isTried?: boolean;
}

/** Beyond this a number is written short on a bar; the table has all of its digits. */
const longestOnBar = 1e10;

/** Cost and parameters of a normal and of a depthwise separable convolution, side by side. */
export function CostBars(props: CostBarsProps) {
  const { language, texts, frame, headingLevel, controls, copyLink, isTried } = props;
  const calculation = useCalculation();
  const highlight = useHighlight();
  const numbers = numbersIn(language);
  const { work } = calculation.counting;
  // Bars and claim follow a drag at once, what is read aloud and the table when it rests.
  const settled = useSettledValue(calculation);
  const table = useMemo(() => costTable(settled, texts), [settled, texts]);

  return (
    <FigureFrame
      name="normal-and-separable"
      title={claimSentence(calculation, texts, numbers)}
      headingLevel={headingLevel}
      summary={summarySentence(settled, texts, numbers)}
      texts={frame}
      table={table}
      formatNumber={tableNumbers[language]}
      controls={controls}
      tryThis={texts.tryThis}
      notice={noticeSentence(calculation, texts, numbers)}
      isTried={isTried}
      copyLink={copyLink}
    >
      {() => (
        <div className={styles.panels}>
          <MeasureBars
            {...measure(calculation, 'cost', texts.measures[work], texts, numbers)}
            {...highlight}
          />
          <MeasureBars
            {...measure(calculation, 'parameters', texts.measures.parameters, texts, numbers)}
            {...highlight}
          />
        </div>
      )}
    </FigureFrame>
  );
}

/** The same functions each time, so that an unchanged table is not drawn again. */
const tableNumbers: Readonly<Record<Language, NumberFormat>> = {
  en: (value, row) => tableNumber(value, row, numbersIn('en')),
  vi: (value, row) => tableNumber(value, row, numbersIn('vi')),
};

function measure(
  { counts, comparison, counting }: Calculation,
  quantity: keyof Counts,
  name: string,
  texts: CostBarsTexts,
  numbers: Numbers,
): Omit<MeasureBarsProps, 'lit' | 'onLight'> {
  const values = {
    normal: counts.normal[quantity],
    depthwise: counts.depthwise[quantity],
    pointwise: counts.pointwise[quantity],
    separable: counts.separable[quantity],
  };
  const ratio = quantity === 'cost' ? comparison.macsRatio : comparison.parametersRatio;
  const written = operations.map((operation) => [operation, numbers.integer(values[operation])]);
  return {
    name,
    words: texts.operations,
    values,
    ratio: numbers.percent(ratio, ratio < 0.01 ? 2 : 1),
    sentence: fill(texts.panel, { measure: name, ...Object.fromEntries(written) }),
    format: (value) => (value < longestOnBar ? numbers.integer(value) : numbers.compact(value)),
    symbols: counting.symbols,
  };
}
