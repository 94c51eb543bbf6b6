'use client';

import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import type { Language } from '@/lib/content/languages';
import { lanes, runExperiment } from '@/lib/layout/two-halves';
import { onPhoto } from '@/lib/layout/two-halves-photo';
import { narrowPlaces, widePlaces, type TwoHalvesPlaces } from '@/lib/layout/two-halves-places';
import { FixedParts, useFixedFields } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import drawing from '../drawing.module.css';
import type { FigureProps } from '../figure-props';
import { Controls } from './Controls';
import { Drawing, type DrawingProps } from './Drawing';
import { figureTexts } from './figure-texts';
import { Goals } from './Goals';
import { AboutPhoto, PhotoStatus } from './PhotoControls';
import { twoHalvesStore, twoHalvesTable, type TwoHalvesState } from './state';
import styles from './TwoHalves.module.css';
import { photoNames, usePhoto, type UsedPhoto } from './use-photo';
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
  const shown = useShown(state, used, prediction !== undefined, words, language);
  const isPhoto = state.picture === 'photo';
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
      headingLevel={headingLevel}
      texts={figure.frame}
      question={
        !isPhoto && (
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
          <FixedParts parts={drawnParts(words)} text={parameter.lockedParts} />
          {isPhoto && <PhotoStatus used={used} words={words} />}
          {isPhoto ? (
            <AboutPhoto words={words} language={language} />
          ) : (
            <Goals shown={shown} change={change} texts={parameter} />
          )}
        </>
      }
      notice={<Notice texts={texts.notices} />}
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
      {(ids) => <Drawings {...{ shown, change, isFixed, ids, isTried }} />}
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
  const { mode, filters, weights, relu } = asked;
  const outcome = useMemo(
    () => runExperiment({ mode, filters, weights, relu }, channels),
    [mode, filters, weights, relu, channels],
  );
  const state: TwoHalvesState = photo ? asked : { ...asked, picture: 'squares' };
  const isCovered = photo === undefined && mode === 'look' && !isAnswered;
  return { state, photo, outcome, isCovered, words, language };
}

type DrawingsProps = Omit<DrawingProps, 'layout' | 'places'>;

/** Both designs; the style sheet shows the one that fits. */
function Drawings(props: DrawingsProps) {
  const { mode, lane } = props.shown.state;
  const fitted = props.shown.photo === undefined ? (places: TwoHalvesPlaces) => places : onPhoto;
  return (
    <div className={drawing.box}>
      <Drawing layout="wide" places={fitted(widePlaces(mode))} {...props} />
      <Drawing
        layout="narrow"
        places={fitted(narrowPlaces(mode, lanes.indexOf(lane)))}
        {...props}
      />
    </div>
  );
}

/** What is set in the drawing and not beside it. */
function drawnParts({ names }: Words) {
  const { relu, weights, cell, photoCell, lane } = twoHalvesTable.fields;
  return [
    { key: relu.key, label: names.relu },
    { key: weights.key, label: names.weights },
    { key: cell.key, label: names.output },
    { key: photoCell.key, label: names.output },
    { key: lane.key, label: names.lane },
  ];
}

function Notice({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={styles.notice}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
