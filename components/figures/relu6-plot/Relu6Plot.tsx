'use client';

import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { Predict, type Prediction } from '@/components/ui/predict/Predict';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { numbersIn } from '@/lib/format/numbers';
import { narrowPlot, widePlot } from '@/lib/layout/activation-plot';
import { Controlled } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { PlotDrawing, type PlotDrawingProps } from './PlotDrawing';
import {
  curveChoices,
  relu6PlotStore,
  relu6PlotTable,
  type Relu6PlotSetting,
  type Relu6PlotStore,
} from './state';
import { claimText, curveTable, noticeTexts, questionOf, summaryText, type Words } from './words';

const name = 'relu6-plot';

export interface Relu6PlotProps extends FigureProps<'relu6Plot'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: Relu6PlotStore;
}

/** y = min(max(0, x), 6) beside ReLU and the sigmoid, and what the ceiling does for 8 bits. */
export function Relu6Plot(props: Relu6PlotProps) {
  const { language, messages, store = relu6PlotStore } = props;
  const setting = useStore(store);
  const [prediction, setPrediction] = useState<Prediction>();
  const [isTried, setTried] = useState(false);
  const numbers = numbersIn(language);
  const words: Words = {
    texts: messages.relu6Plot,
    numbers,
    isCovered: prediction === undefined,
  };
  const change = (next: Partial<Relu6PlotSetting>) => {
    setTried(true);
    store.setState(next);
  };

  return (
    <FigureFrame
      name={name}
      title={claimText(words)}
      headingLevel={props.headingLevel}
      summary={summaryText(setting, words)}
      texts={messages.figure.frame}
      table={curveTable(setting, words)}
      formatNumber={(value) => numbers.upTo(value, 4)}
      question={
        <Predict
          question={questionOf(words)}
          texts={messages.figure.predict}
          prediction={prediction}
          onPredict={setPrediction}
        />
      }
      controls={<Controls {...props} setting={setting} change={change} />}
      tryThis={words.texts.tryThis}
      notice={<NoticeList notices={noticeTexts(words)} />}
      isTried={isTried && prediction !== undefined}
      copyLink={
        <CopyFigureLink<Relu6PlotSetting>
          name={name}
          language={language}
          table={relu6PlotTable}
          store={store}
          texts={messages.link}
        />
      }
    >
      {(ids) => <Plot setting={setting} words={words} ids={ids} />}
    </FigureFrame>
  );
}

function Plot(props: Omit<PlotDrawingProps, 'plan'>) {
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place);
  const isNarrow = width !== null && width < 0.9 * widePlot.width;
  return (
    <div ref={place}>
      <PlotDrawing {...props} plan={isNarrow ? narrowPlot : widePlot} />
    </div>
  );
}

interface ControlsProps extends Relu6PlotProps {
  readonly setting: Relu6PlotSetting;
  readonly change: (next: Partial<Relu6PlotSetting>) => void;
}

function Controls({ language, messages, setting, change }: ControlsProps) {
  const { controls, names } = messages.relu6Plot;
  return (
    <>
      <Controlled name={relu6PlotTable.fields.x.key} locked={messages.parameter.locked}>
        <ParameterControl
          label={controls.x}
          value={setting.x}
          allowed={relu6PlotTable.fields.x.allowed}
          language={language}
          format={(value) => numbersIn(language).upTo(value, 1)}
          texts={messages.parameter}
          onChange={(x) => change({ x })}
        />
      </Controlled>
      <Controlled name={relu6PlotTable.fields.curves.key} locked={messages.parameter.locked}>
        <SegmentedControl
          legend={controls.curves}
          options={curveChoices.map((value) => ({
            value,
            label: value === 'all' ? controls.all : names[value],
          }))}
          value={setting.curves}
          onChange={(curves) => change({ curves })}
        />
      </Controlled>
    </>
  );
}
