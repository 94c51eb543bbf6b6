'use client';

import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import type { Language } from '@/lib/content/languages';
import { lanes, runExperiment } from '@/lib/layout/two-halves';
import { onPhoto, scalesOf } from '@/lib/layout/two-halves-photo';
import { narrowPlaces, widePlaces } from '@/lib/layout/two-halves-places';
import { FixedParts, useControlState, useFixedFields } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import drawing from '../drawing.module.css';
import { BothLayouts, type DrawingLayout } from '../DrawingFrame';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { Controls } from './Controls';
import { Drawing, type DrawingProps } from './Drawing';
import { figureTexts } from './figure-texts';
import { Goals } from './Goals';
import { AboutPhoto, PhotoStatus } from './PhotoControls';
import { carried, twoHalvesStore, twoHalvesTable, weighed, type TwoHalvesState } from './state';
import { photoNames, printedState, usePhoto, type UsedPhoto } from './use-photo';
import { demonstrationOf, questionOf, type Shown, type Words } from './words';

const name = 'two-halves';

export interface TwoHalvesProps extends FigureProps<'twoHalves'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: StoreApi<TwoHalvesState>;
}

/** Figure: looking around and mixing are two halves of one job, and some jobs take both. */
export function TwoHalves(props: TwoHalvesProps) {
  const { language, messages, headingLevel, store = twoHalvesStore } = props;
  const { figure, twoHalves: words, parameter } = messages;
  const state = useStore(store);
  const [prediction, setPrediction] = useState<Prediction>();
  const [isTried, setTried] = useState(false);
  const { isFixed, allowed } = useFixedFields(twoHalvesTable);
  const names = photoNames(figure.network.photos, words.controls.carried);
  const used = usePhoto(state, names);
  const isPhoto = state.picture === 'photo';
  // A question about goals that the link has taken away could not be answered.
  const isAsked = useControlState(twoHalvesTable.fields.goal.key) !== 'hidden' && !isPhoto;
  const isOpen = isAsked && prediction === undefined;
  const shown = useShown(state, used, !isOpen, words, language);
  const change = (next: Partial<TwoHalvesState>) => {
    setTried(true);
    store.setState(allowed(next));
  };
  const predict = (next: Prediction) => {
    setPrediction(next);
    change(demonstrationOf(next.kind === 'answered' ? next.given : 'a'));
  };
  const texts = figureTexts(shown);

  return (
    <FigureFrame
      name={name}
      {...texts}
      tryThis={isFixed('mode') && !isPhoto ? undefined : texts.tryThis}
      headingLevel={headingLevel}
      texts={figure.frame}
      question={
        isAsked && (
          <Predict
            question={questionOf(words)}
            texts={figure.predict}
            prediction={prediction}
            onPredict={predict}
          />
        )
      }
      controls={<Controls texts={parameter} {...{ shown, change, isPhoto, used, names }} />}
      transport={
        <>
          {isPhoto && <PhotoStatus used={used} words={words} />}
          {isPhoto ? (
            <AboutPhoto shown={shown} onGo={() => change({ photo: carried })} />
          ) : (
            <Goals shown={shown} change={change} texts={parameter} />
          )}
        </>
      }
      notice={<NoticeList notices={texts.notices} />}
      isTried={isTried}
      copyLink={
        <CopyFigureLink
          name={name}
          language={language}
          table={twoHalvesTable}
          store={{ getState: () => printedState(store.getState(), used.chosen) }}
          texts={messages.link}
        />
      }
    >
      {(ids) => (
        <Drawings {...{ shown, change, isFixed, ids, isTried }} fixedText={parameter.lockedParts} />
      )}
    </FigureFrame>
  );
}

/** What is drawn and said: the squares until the first photo is there. */
function useShown(
  asked: TwoHalvesState,
  { photo, channels }: UsedPhoto,
  isAnswered: boolean,
  words: Words,
  language: Language,
): Shown {
  const state = weighed(photo ? asked : { ...asked, picture: 'squares' });
  const { mode, filters, weights, relu } = state;
  // Nothing here depends on the lit cell: pointing at cell after cell works nothing out anew.
  const { outcome, scales } = useMemo(() => {
    const ran = runExperiment({ mode, filters, weights, relu }, channels);
    return { outcome: ran, scales: channels && scalesOf(ran) };
  }, [mode, filters, weights, relu, channels]);
  const isCovered = photo === undefined && mode === 'look' && !isAnswered;
  const scaled = photo && scales && { ...photo, scales };
  return { state, photo: scaled, outcome, isCovered, words, language };
}

interface DrawingsProps extends Omit<DrawingProps, 'layout' | 'places'> {
  /** With `{parts}`: which parts the link fixes. */
  readonly fixedText: string;
}

/** Both designs, each with what the link fixes in it. */
function Drawings({ fixedText, ...props }: DrawingsProps) {
  const { shown } = props;
  return (
    <BothLayouts>
      {(layout) => (
        <>
          <Drawing {...props} layout={layout} places={placesOf(shown, layout)} />
          <div className={drawing[layout]}>
            <FixedParts parts={drawnParts(shown, layout)} text={fixedText} />
          </div>
        </>
      )}
    </BothLayouts>
  );
}

function placesOf({ state: { mode, lane }, photo }: Shown, layout: DrawingLayout) {
  const places = layout === 'wide' ? widePlaces(mode) : narrowPlaces(mode, lanes.indexOf(lane));
  return photo === undefined ? places : onPhoto(places);
}

/** What is set in the drawing and not beside it. */
function drawnParts({ state: { mode, picture }, words: { names } }: Shown, layout: DrawingLayout) {
  const { relu, weights, cell, photoCell, lane } = twoHalvesTable.fields;
  return [
    ...(mode === 'both' ? [{ key: relu.key, label: names.relu }] : []),
    ...(mode === 'look' ? [] : [{ key: weights.key, label: names.weights }]),
    { key: (picture === 'photo' ? photoCell : cell).key, label: names.output },
    ...(layout === 'narrow' ? [{ key: lane.key, label: names.lane }] : []),
  ];
}
