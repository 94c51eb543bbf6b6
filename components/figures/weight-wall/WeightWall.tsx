'use client';

import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useClock } from '@/components/hooks/use-clock';
import { useMorph } from '@/components/hooks/use-morph';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import { Transport } from '@/components/ui/transport/Transport';
import { pathIn } from '@/lib/content/paths';
import { numbersIn } from '@/lib/format/numbers';
import { lectureExample } from '@/lib/store/one-position';
import { reducePlayback, type PlaybackAction } from '@/lib/store/playback';
import { calculatorHref } from '@/lib/store/setting-chips';
import {
  changeWall,
  wallSteps,
  weightWallStore,
  weightWallTable,
  type WeightWallSetting,
} from '@/lib/store/weight-wall';
import { CopyFigureLink } from '../CopyFigureLink';
import type { FigureProps } from '../figure-props';
import { OpenWithNumbers } from '../OpenWithNumbers';
import { Controls, Groups } from './Controls';
import { viewOf, type View } from './view';
import { WallDrawing } from './WallDrawing';
import styles from './WeightWall.module.css';
import { claimOf, noticesOf, questionOf, summaryOf, tableOf } from './words';

const name = 'weight-wall';

/** Time of one beat of the morph. */
const beatMilliseconds = 900;

/** Every weight of a normal convolution drawn once, and what of it a separable one keeps. */
export function WeightWall({ language, messages, headingLevel }: FigureProps<'weightWall'>) {
  const { figure, weightWall: texts } = messages;
  const numbers = numbersIn(language);
  const setting = useStore(weightWallStore);
  const view = useMemo(() => viewOf(setting), [setting]);
  const [prediction, setPrediction] = useState<Prediction>();
  const [isTried, setTried] = useState(false);
  const { playback, dispatch, watchFigure, progress, slide } = useWallClock(view);
  const change = (next: Partial<WeightWallSetting>) => {
    setTried(true);
    changeWall(weightWallStore, next);
  };
  const notices = noticesOf(view, texts, numbers, prediction !== undefined);

  return (
    <FigureFrame
      name={name}
      title={claimOf(view, texts, numbers)}
      headingLevel={headingLevel}
      summary={summaryOf(view, texts, numbers)}
      isMoving={playback.playing}
      texts={figure.frame}
      table={tableOf(view, texts, numbers)}
      formatNumber={(value) => numbers.upTo(value, 3)}
      question={
        <Predict
          question={questionOf(texts, numbers)}
          texts={figure.predict}
          prediction={prediction}
          onPredict={setPrediction}
        />
      }
      controls={<Controls {...{ messages, numbers, setting }} onChange={change} />}
      transport={
        <div className={styles.beats}>
          <Transport
            playback={playback}
            dispatch={dispatch}
            texts={{ ...figure.transport, ...texts.transport }}
            formatNumber={numbers.integer}
          />
          <Groups {...{ messages, numbers, setting }} onChange={change} />
        </div>
      }
      tryThis={texts.try}
      notice={<Notices notices={notices} />}
      isTried={isTried}
      copyLink={
        <>
          <OpenWithNumbers href={calculatorHref(pathIn(language, 'calculator/'), asked(setting))}>
            {figure.open.calculator}
          </OpenWithNumbers>
          <CopyFigureLink<WeightWallSetting>
            name={name}
            language={language}
            table={weightWallTable}
            store={weightWallStore}
            texts={messages.link}
          />
        </>
      }
      watchFigure={watchFigure}
    >
      {(ids) => (
        <WallDrawing
          {...{ view, texts, numbers, ids, progress, slide, isTried }}
          groups={setting.groups}
          onChange={change}
        />
      )}
    </FigureFrame>
  );
}

/** The wall as a convolution: a wall has no input side, so the example's, or one the filter fits. */
function asked({ channels: nc, filters: ncPrime, kernel: f }: WeightWallSetting) {
  return { ...lectureExample, n: Math.max(lectureExample.n, f), f, nc, ncPrime };
}

/** The beats as a playback over the store's step, and how far the morph is between two of them. */
function useWallClock({ setting, stepCount }: View) {
  const [motion, setMotion] = useState({ playing: false, speed: 1 });
  const playback = { step: setting.step, stepCount, ...motion };
  const { playing, speed } = motion;
  const dispatch = useCallback(
    (action: PlaybackAction) => {
      const { step } = weightWallStore.getState();
      const next = reducePlayback({ step, stepCount, playing, speed }, action);
      if (next.step !== step) changeWall(weightWallStore, { step: next.step });
      setMotion({ playing: next.playing, speed: next.speed });
    },
    [stepCount, playing, speed],
  );
  const clock = useClock({
    playback,
    dispatch,
    stepTime: beatMilliseconds,
    smooth: true,
  });
  const isDepthwise = setting.step === wallSteps.groups && setting.groups === setting.channels;
  const { values } = useMorph([setting.step, isDepthwise ? 1 : 0], playing);
  const [step = setting.step, slide = 0] = values;
  const progress = playing ? setting.step + clock.phase : step;
  return { playback, dispatch, watchFigure: clock.watchFigure, progress, slide };
}

function Notices({ notices }: { readonly notices: readonly string[] }) {
  return (
    <ul>
      {notices.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
