'use client';

import { useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Button } from '@/components/ui/Button';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { narrowPlaces, widePlaces } from '@/lib/layout/relu-erases-places';
import { Controlled, FixedParts, useFixedFields } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import { BothLayouts } from '../DrawingFrame';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { RealFold } from '../RealFold';
import { Drawing } from './Drawing';
import { RealProjection } from './real';
import { realProjectionPart, realProjectionStore, realProjectionTable } from './real/state';
import styles from './ReluErases.module.css';
import {
  activations,
  allowedChannels,
  anotherSet,
  keepingDirections,
  reluErasesStore,
  reluErasesTable,
  type ReluErasesState,
} from './state';
import {
  claimOf,
  demonstrationOf,
  questionOf,
  shownOf,
  summaryOf,
  survivalText,
  tableNumber,
  tableOf,
  type Shown,
} from './words';

const name = 'relu-erases';

const places = { wide: widePlaces, narrow: narrowPlaces };

export interface ReluErasesProps extends FigureProps<'reluErases'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: StoreApi<ReluErasesState>;
  /** Whether the same in a real network is offered below: not where it has a place of its own. */
  readonly withReal?: boolean;
}

/** The idealised plane, and for whoever asks the same in a real network. */
export function ReluErases(props: ReluErasesProps) {
  const { withReal = true, messages, language, headingLevel } = props;
  return (
    <>
      <PlaneThroughChannels {...props} />
      {withReal && (
        <RealFold
          table={realProjectionTable}
          summary={messages.reluErases.real.heading}
          locked={messages.parameter.locked}
          headingLevel={headingLevel}
          store={realProjectionStore}
        >
          {(level) => (
            <RealProjection
              {...{ messages, language }}
              headingLevel={level}
              store={realProjectionStore}
            />
          )}
        </RealFold>
      )}
    </>
  );
}

/** Behind ReLU a point of the plane lives only where two channels speak. */
function PlaneThroughChannels(props: ReluErasesProps) {
  const { language, messages, headingLevel, store = reluErasesStore } = props;
  const { figure, reluErases: words } = messages;
  const state = useStore(store);
  const [prediction, setPrediction] = useState<Prediction>();
  const [isTried, setTried] = useState(false);
  const [isDragging, setDragging] = useState(false);
  const { isFixed, allowed } = useFixedFields(reluErasesTable);
  const areTurnable = !isFixed('turned');
  const shown = shownOf(state, words, language);
  const question = questionOf(words, language);
  const change = (next: Partial<ReluErasesState>) => {
    setTried(true);
    store.setState(allowed(areTurnable ? next : keepingDirections(next)));
  };
  const predict = (next: Prediction) => {
    setPrediction(next);
    change(demonstrationOf(next.kind === 'answered' ? next.given : question.rightId));
  };
  const parts = { shown, change, isTried, areTurnable, onDrag: setDragging };

  return (
    <FigureFrame
      name={name}
      title={claimOf(shown)}
      headingLevel={headingLevel}
      summary={summaryOf(shown)}
      isMoving={isDragging}
      texts={figure.frame}
      table={tableOf(shown)}
      formatNumber={(value) => tableNumber(numbersIn(language), value)}
      question={
        <Predict
          question={question}
          texts={figure.predict}
          prediction={prediction}
          onPredict={predict}
        />
      }
      controls={<Controls {...{ shown, change, areTurnable }} texts={messages.parameter} />}
      transport={
        <>
          <FixedParts
            parts={[{ key: reluErasesTable.fields.turned.key, label: words.controls.directions }]}
            text={messages.parameter.lockedParts}
          />
          <p className={styles.survival}>{survivalText(shown)}</p>
        </>
      }
      tryThis={words.try}
      notice={<Notice words={words} isAnswered={prediction !== undefined} />}
      isTried={isTried}
      copyLink={
        <CopyFigureLink
          name={name}
          language={language}
          table={reluErasesTable}
          store={store}
          fold={props.withReal === false ? undefined : realProjectionPart}
          texts={messages.link}
        />
      }
    >
      {(ids) => (
        <BothLayouts>
          {(layout) => <Drawing {...{ layout, ids }} places={places[layout]} {...parts} />}
        </BothLayouts>
      )}
    </FigureFrame>
  );
}

interface ControlsProps {
  readonly shown: Shown;
  readonly change: (change: Partial<ReluErasesState>) => void;
  readonly areTurnable: boolean;
  readonly texts: ReluErasesProps['messages']['parameter'];
}

function Controls({ shown, change, areTurnable, texts }: ControlsProps) {
  const { state, words, language } = shown;
  const { controls } = words;
  const { fields } = reluErasesTable;
  const { integer } = numbersIn(language);
  const set = state.turned.length > 0 ? controls.setTurned : controls.set;
  return (
    <>
      <Controlled name={fields.channels.key} locked={texts.locked}>
        <ParameterControl
          label={controls.channels}
          value={state.channels}
          allowed={allowedChannels}
          language={language}
          format={integer}
          texts={texts}
          onChange={(channels) => change({ channels })}
        />
      </Controlled>
      <Controlled name={fields.activation.key} locked={texts.locked}>
        <SegmentedControl
          legend={controls.activation}
          options={activations.map((value) => ({ value, label: controls[value] }))}
          value={state.activation}
          onChange={(activation) => change({ activation })}
        />
      </Controlled>
      <Controlled name={fields.seed.key} locked={texts.locked} isBound={!areTurnable}>
        <div className={styles.seed}>
          <Button onClick={() => change(anotherSet(state))}>{controls.another}</Button>
          {/* A name and not a quantity: without separators, as in the link. */}
          <span>{fill(set, { seed: state.seed })}</span>
        </div>
      </Controlled>
    </>
  );
}

interface NoticeProps extends Pick<Shown, 'words'> {
  /** What answers the question is not told before. */
  readonly isAnswered: boolean;
}

function Notice({ words: { notice }, isAnswered }: NoticeProps) {
  const texts = [notice.linear, notice.half, notice.width, ...(isAnswered ? [notice.placed] : [])];
  return <NoticeList notices={texts} />;
}
