'use client';

import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useClock } from '@/components/hooks/use-clock';
import { useHighlight } from '@/components/hooks/use-highlight';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import { Transport } from '@/components/ui/transport/Transport';
import { pathIn } from '@/lib/content/paths';
import { numbersIn } from '@/lib/format/numbers';
import {
  dispatchOnePosition,
  lectureExample,
  onePositionStore,
  onePositionTable,
  playbackOf,
  type OnePositionSetting,
  type OnePositionStore,
} from '@/lib/store/one-position';
import { linkPart } from '@/lib/store/link';
import type { PlaybackAction } from '@/lib/store/playback';
import { calculatorHref } from '@/lib/store/setting-chips';
import { Controlled } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import type { FigureProps } from '../figure-props';
import { OpenWithNumbers } from '../OpenWithNumbers';
import { RealFold } from '../RealFold';
import { Controls, Notices } from './Controls';
import { OnePositionDrawing } from './OnePositionDrawing';
import { Products } from './Products';
import { RealPosition } from './real';
import {
  realPositionStore,
  realPositionTable,
  type RealPositionState,
  type RealPositionStore,
} from './real/state';
import type { ValueId } from './value-id';
import { viewOf, worksOf } from './view';
import { claimOf, questionOf, summaryOf, tableOf } from './words';

const name = 'one-position';

export interface OnePositionProps extends FigureProps<'onePosition'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: OnePositionStore;
  /** The same for what is folded away below it. */
  readonly realStore?: RealPositionStore;
  /** Without it there is no question and nothing is covered: an opening picture. */
  readonly withQuestion?: boolean;
}

interface Stored {
  readonly store: OnePositionStore;
}

/** The counted example, and for whoever asks the same with the weights of a real network. */
export function OnePosition(props: OnePositionProps) {
  const { withQuestion = true, messages, language, headingLevel } = props;
  const { realStore = realPositionStore } = props;
  return (
    <>
      <CountedExample {...props} />
      {withQuestion && (
        <RealFold
          table={realPositionTable}
          summary={messages.onePosition.real.heading}
          locked={messages.parameter.locked}
          headingLevel={headingLevel}
          store={realStore}
        >
          {(level) => (
            <RealPosition {...{ messages, language }} headingLevel={level} store={realStore} />
          )}
        </RealFold>
      )}
    </>
  );
}

/** Two ways to do one job at one position, counted multiplication by multiplication. */
function CountedExample(props: OnePositionProps) {
  const { language, messages, store = onePositionStore, withQuestion = true } = props;
  const texts = messages.onePosition;
  const numbers = numbersIn(language);
  const [prediction, setPrediction] = useState<Prediction>();
  const [opened, setOpened] = useState<ValueId>();
  const [isTried, setTried] = useState(false);
  const { view, stops } = useView(store, !withQuestion || prediction !== undefined);
  const { playback, dispatch, phase, watchFigure } = useStoredClock(store);
  const { filters } = view.setting;
  const { lit } = useHighlight();
  const shown = opened !== undefined && isThere(opened, filters) ? opened : undefined;

  return (
    <FigureFrame
      name={name}
      title={claimOf(view, texts, numbers)}
      headingLevel={props.headingLevel}
      summary={summaryOf(view, texts, numbers)}
      isMoving={playback.playing}
      texts={messages.figure.frame}
      table={tableOf(view, texts, numbers)}
      formatNumber={(value) => numbers.upTo(value, 3)}
      question={
        withQuestion && (
          <Predict
            question={questionOf(texts, numbers)}
            texts={messages.figure.predict}
            prediction={prediction}
            onPredict={setPrediction}
          />
        )
      }
      controls={
        <Controls
          {...props}
          store={store}
          view={view}
          isTried={isTried}
          onTry={() => setTried(true)}
        />
      }
      transport={
        <>
          <Controlled name={onePositionTable.fields.tick.key} locked={messages.parameter.locked}>
            <Transport
              playback={playback}
              dispatch={dispatch}
              texts={{ ...messages.figure.transport, ...texts.transport }}
              formatNumber={numbers.integer}
              stops={stops}
              withSpeed
            />
          </Controlled>
          {shown && (
            <Products
              value={shown}
              filters={filters}
              texts={texts}
              numbers={numbers}
              onClose={() => setOpened(undefined)}
            />
          )}
        </>
      }
      tryThis={texts.try}
      notice={<Notices view={view} {...props} />}
      isTried={isTried}
      copyLink={<FigureLinks {...props} store={store} filters={filters} />}
      watchFigure={watchFigure}
    >
      {(ids) => (
        <OnePositionDrawing
          {...{ view, texts, numbers, ids, phase, lit }}
          opened={shown}
          onOpen={setOpened}
        />
      )}
    </FigureFrame>
  );
}

interface LinksProps extends OnePositionProps, Stored {
  readonly store: OnePositionStore;
  readonly filters: number;
}

function FigureLinks(props: LinksProps) {
  const { language, messages, store, realStore = realPositionStore, filters } = props;
  const setting = { ...lectureExample, ncPrime: filters };
  return (
    <>
      <OpenWithNumbers href={calculatorHref(pathIn(language, 'calculator/'), setting)}>
        {messages.figure.open.calculator}
      </OpenWithNumbers>
      <CopyFigureLink<OnePositionSetting>
        name={name}
        language={language}
        table={onePositionTable}
        store={store}
        fold={linkPart<RealPositionState>(realPositionTable, realStore)}
        texts={messages.link}
      />
    </>
  );
}

/** With fewer filters some outputs are gone; what is kept stays. */
function isThere({ lane, index }: ValueId, filters: number): boolean {
  return lane === 'kept' || index < filters;
}

/** What is shown; the same object as long as it is the same picture. */
function useView(store: OnePositionStore, isAnswered: boolean) {
  const { filters, scope, tick } = useStore(store);
  const works = useMemo(() => worksOf(filters), [filters]);
  const view = useMemo(
    () => viewOf({ filters, scope, tick }, works, isAnswered),
    [filters, scope, tick, works, isAnswered],
  );
  return { view, stops: works.stops };
}

function useStoredClock(store: OnePositionStore) {
  const playback = playbackOf(useStore(store));
  const dispatch = useCallback(
    (action: PlaybackAction) => dispatchOnePosition(store, action),
    [store],
  );
  return { playback, dispatch, ...useClock({ playback, dispatch, smooth: true }) };
}
