'use client';

import { useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { V2_BOTTLENECKS_IN_TEXT } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
import { Controlled } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import { BothLayouts } from '../DrawingFrame';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { PublishedTable } from '../published/PublishedTable';
import { measures, printedOf, publishedPair, type Measure } from './comparison';
import { Drawing } from './Drawing';
import { comparisonStore, comparisonTable, type ComparisonState } from './state';
import styles from './V1V2Comparison.module.css';
import {
  blocksText,
  claimText,
  comparisonRows,
  memoryText,
  questionOf,
  summaryText,
  type Shown,
} from './words';

const name = 'v1-v2-comparison';

export interface V1V2ComparisonProps extends FigureProps<'v1V2Comparison'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: StoreApi<ComparisonState>;
}

/** Blocks, parameters, multiply-adds and memory of the two, and what is printed of them. */
export function V1V2Comparison(props: V1V2ComparisonProps) {
  const { language, messages, headingLevel, store = comparisonStore } = props;
  const { figure, v1V2Comparison: texts } = messages;
  const { measure } = useStore(store);
  const [prediction, setPrediction] = useState<Prediction>();
  const [isTried, setTried] = useState(false);
  const isCovered = prediction === undefined;
  const shown: Shown = { comparison: publishedPair(), texts, language, isCovered };
  const choose = (next: Measure) => {
    setTried(true);
    store.setState({ measure: next });
  };

  return (
    <FigureFrame
      name={name}
      title={claimText(shown)}
      headingLevel={headingLevel}
      summary={summaryText(shown)}
      texts={figure.frame}
      table={comparisonRows(shown)}
      formatNumber={(value) => numberText(value, language)}
      question={
        <Predict
          question={questionOf(shown)}
          texts={figure.predict}
          prediction={prediction}
          onPredict={setPrediction}
        />
      }
      controls={
        <Controlled name={comparisonTable.fields.measure.key} locked={messages.parameter.locked}>
          <SegmentedControl
            legend={texts.controls.measure}
            options={measures.map((value) => ({ value, label: texts.shortMeasures[value] }))}
            value={measure}
            onChange={choose}
          />
        </Controlled>
      }
      transport={<Details measure={measure} shown={shown} />}
      tryThis={texts.tryThis}
      notice={
        <NoticeList
          notices={[...(isCovered ? [] : [texts.notices.memory]), texts.notices.printed]}
        />
      }
      isTried={isTried}
      copyLink={
        <CopyFigureLink<ComparisonState>
          name={name}
          language={language}
          table={comparisonTable}
          store={store}
          texts={messages.link}
        />
      }
    >
      {(ids) => (
        <BothLayouts>{(layout) => <Drawing {...{ layout, measure, shown, ids }} />}</BothLayouts>
      )}
    </FigureFrame>
  );
}

/** Counts are whole, ratios are not. */
function numberText(value: number, language: V1V2ComparisonProps['language']): string {
  const { integer, fixed } = numbersIn(language);
  return Number.isInteger(value) ? integer(value) : fixed(value, 2);
}

interface DetailsProps {
  readonly measure: Measure;
  readonly shown: Shown;
}

/** What is known of the chosen measure besides the two numbers. */
function Details({ measure, shown }: DetailsProps) {
  const { texts, language, comparison, isCovered } = shown;
  switch (measure) {
    case 'blocks':
      return <p className={styles.details}>{blocksText(shown, V2_BOTTLENECKS_IN_TEXT)}</p>;
    case 'memory':
      // It would tell the answer.
      return isCovered ? null : <p className={styles.details}>{memoryText(shown)}</p>;
    case 'parameters':
    case 'macs':
      return (
        <div className={styles.printed}>
          <p className={styles.details}>{texts.details.published}</p>
          <PublishedTable
            figures={printedOf(comparison, measure)}
            texts={texts.published}
            language={language}
            familyNames={{
              'mobilenet-v1': texts.networks.first,
              'mobilenet-v2': texts.networks.second,
            }}
          />
        </div>
      );
    default:
      return measure satisfies never;
  }
}
