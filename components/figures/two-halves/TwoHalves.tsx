'use client';

import { useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import { numbersIn } from '@/lib/format/numbers';
import { lanes, runExperiment } from '@/lib/layout/two-halves';
import { narrowPlaces, widePlaces } from '@/lib/layout/two-halves-places';
import { CopyFigureLink } from '../CopyFigureLink';
import drawing from '../drawing.module.css';
import type { FigureProps } from '../figure-props';
import { Controls } from './Controls';
import { Drawing } from './Drawing';
import { Goals } from './Goals';
import { twoHalvesStore, twoHalvesTable, type TwoHalvesState } from './state';
import styles from './TwoHalves.module.css';
import { demonstrationOf, questionOf, summaryOf, tableOf, type Shown } from './words';

const name = 'two-halves';

export interface TwoHalvesProps extends FigureProps<'twoHalves'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: StoreApi<TwoHalvesState>;
}

/** Figure: looking around and mixing are two halves of one job, and some jobs take both. */
export function TwoHalves(props: TwoHalvesProps) {
  const { language, messages, headingLevel, store = twoHalvesStore } = props;
  const { figure, twoHalves: words } = messages;
  const state = useStore(store);
  const [prediction, setPrediction] = useState<Prediction>();
  const [isTried, setTried] = useState(false);
  const { mode, filters, weights, relu } = state;
  const outcome = runExperiment({ mode, filters, weights, relu });
  const isCovered = mode === 'look' && prediction === undefined;
  const shown: Shown = { state, outcome, isCovered, words, language };
  const change = (next: Partial<TwoHalvesState>) => {
    setTried(true);
    store.setState(next);
  };
  const predict = (next: Prediction) => {
    setPrediction(next);
    change(demonstrationOf(next.kind === 'answered' ? next.given : 'a'));
  };

  return (
    <FigureFrame
      name={name}
      title={words.title}
      headingLevel={headingLevel}
      summary={summaryOf(shown)}
      texts={figure.frame}
      table={tableOf(shown)}
      formatNumber={numbersIn(language).integer}
      question={
        <Predict
          question={questionOf(words)}
          texts={figure.predict}
          prediction={prediction}
          onPredict={predict}
        />
      }
      controls={<Controls shown={shown} change={change} />}
      transport={<Goals shown={shown} change={change} />}
      tryThis={words.try}
      notice={<Notice words={words} />}
      isTried={isTried}
      copyLink={
        <CopyFigureLink
          name={name}
          language={language}
          table={twoHalvesTable}
          store={store}
          texts={messages.link}
        />
      }
    >
      {(ids) => (
        <div className={drawing.box}>
          <Drawing layout="wide" places={widePlaces(mode)} {...{ shown, change, ids, isTried }} />
          <Drawing
            layout="narrow"
            places={narrowPlaces(mode, lanes.indexOf(state.lane))}
            {...{ shown, change, ids, isTried }}
          />
        </div>
      )}
    </FigureFrame>
  );
}

function Notice({ words: { notice } }: Pick<Shown, 'words'>) {
  return (
    <ul className={styles.notice}>
      {[notice.identical, notice.flat, notice.exact, notice.relu, notice.leftOut].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
