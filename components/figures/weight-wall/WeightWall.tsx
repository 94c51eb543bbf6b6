'use client';

import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useClock } from '@/components/hooks/use-clock';
import { useMorph } from '@/components/hooks/use-morph';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import { Transport } from '@/components/ui/transport/Transport';
import { pathIn } from '@/lib/content/paths';
import { numbersIn, type Numbers } from '@/lib/format/numbers';
import { lectureExample } from '@/lib/store/one-position';
import { reducePlayback, type Playback, type PlaybackAction } from '@/lib/store/playback';
import { calculatorHref } from '@/lib/store/setting-chips';
import {
  changeWall,
  wallSteps,
  weightWallStore,
  weightWallTable,
  type WeightWallSetting,
} from '@/lib/store/weight-wall';
import { Controlled, useFixedFields } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { OpenWithNumbers } from '../OpenWithNumbers';
import { Between, Controls, Groups, type ControlsProps } from './Controls';
import type { RealWalls } from './values/real-walls';
import { ValuesView } from './values/ValuesView';
import { valuesClaim, valuesSummary, valuesTable, weightText } from './values/words';
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
  const { allowed } = useFixedFields<WeightWallSetting>(weightWallTable);
  const { playback, dispatch, watchFigure, progress, slide } = useWallClock(view);
  const change = (next: Partial<WeightWallSetting>) => {
    setTried(true);
    changeWall(weightWallStore, allowed(next));
  };
  const [walls, setWalls] = useState<RealWalls | null>(null);
  const isValues = setting.view === 'values';
  const values = { texts: texts.values, numbers };
  const notices = isValues
    ? Object.values(texts.values.notice)
    : noticesOf(view, texts, numbers, prediction !== undefined);

  return (
    <FigureFrame
      name={name}
      title={isValues ? valuesClaim(values) : claimOf(view, texts, numbers)}
      headingLevel={headingLevel}
      summary={isValues ? valuesSummary(walls, values) : summaryOf(view, texts, numbers)}
      isMoving={playback.playing}
      texts={figure.frame}
      table={isValues ? valuesTable(walls, values) : tableOf(view, texts, numbers)}
      formatNumber={isValues ? (value) => weightText(value, numbers) : threeDecimals(numbers)}
      question={
        !isValues && (
          <Predict
            question={questionOf(texts, numbers)}
            texts={figure.predict}
            prediction={prediction}
            onPredict={setPrediction}
          />
        )
      }
      controls={<Controls {...{ messages, numbers, setting }} onChange={change} />}
      transport={
        !isValues && (
          <Beats {...{ playback, dispatch, messages, numbers, setting }} onChange={change} />
        )
      }
      tryThis={isValues ? texts.values.try : texts.try}
      notice={<NoticeList notices={notices} />}
      isTried={isTried}
      copyLink={<WallLinks {...{ language, messages, setting }} />}
      watchFigure={watchFigure}
    >
      {(ids) =>
        isValues ? (
          <ValuesView
            {...{ walls, ids, language, setting, ...values }}
            onChange={(next) => changeWall(weightWallStore, next)}
            networkTexts={figure.network}
            lockedText={messages.parameter.lockedParts}
            onWalls={setWalls}
          />
        ) : (
          <WallDrawing
            {...{ view, texts, numbers, ids, progress, slide, isTried }}
            groups={setting.groups}
            onChange={change}
          />
        )
      }
    </FigureFrame>
  );
}

/** The wall as a convolution: a wall has no input side, so the example's, or one the filter fits. */
function asked({ channels: nc, filters: ncPrime, kernel: f }: WeightWallSetting) {
  return { ...lectureExample, n: Math.max(lectureExample.n, f), f, nc, ncPrime };
}

interface WallLinksProps extends FigureProps<'weightWall'> {
  readonly setting: WeightWallSetting;
}

function WallLinks({ language, messages, setting }: WallLinksProps) {
  return (
    <>
      <OpenWithNumbers href={calculatorHref(pathIn(language, 'calculator/'), asked(setting))}>
        {messages.figure.open.calculator}
      </OpenWithNumbers>
      <CopyFigureLink<WeightWallSetting>
        name={name}
        language={language}
        table={weightWallTable}
        store={weightWallStore}
        texts={messages.link}
      />
    </>
  );
}

interface BeatsProps extends ControlsProps {
  readonly messages: FigureProps<'weightWall'>['messages'];
  readonly playback: Playback;
  readonly dispatch: (action: PlaybackAction) => void;
}

function Beats({ playback, dispatch, ...props }: BeatsProps) {
  const { messages, numbers } = props;
  return (
    <div className={styles.beats}>
      <Controlled name={weightWallTable.fields.step.key} locked={messages.parameter.locked}>
        <Transport
          playback={playback}
          dispatch={dispatch}
          texts={{ ...messages.figure.transport, ...messages.weightWall.transport }}
          formatNumber={numbers.integer}
        />
        <Between {...props} />
      </Controlled>
      <Groups {...props} />
    </div>
  );
}

function threeDecimals(numbers: Numbers): (value: number) => string {
  return (value) => numbers.upTo(value, 3);
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
