'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useNetworkQuestion } from '@/components/hooks/use-network-question';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { askedV1 } from '@/lib/content/asked-networks';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { Asking } from '../asking/Asking';
import { Controlled } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import { BothLayouts } from '../DrawingFrame';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { Drawing } from './Drawing';
import { measureLayer } from './measure';
import { timeVsMacsStore, timeVsMacsTable, type TimeVsMacsState } from './state';
import styles from './TimeVsMacs.module.css';
import { claimText, noticeTexts, resultText, summaryText, timesTable, type Shown } from './words';
import { layerOf, layers, type Times } from './workload';

const name = 'time-vs-macs';

/** Whether a sentence of the page has asked for a measurement that has not begun. */
export type MeasureRequests = StoreApi<{ readonly isOpen: boolean }>;

export const createMeasureRequests = (): MeasureRequests => createStore(() => ({ isOpen: false }));

const noRequests = createMeasureRequests();

export interface TimeVsMacsProps extends FigureProps<'timeVsMacs'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: StoreApi<TimeVsMacsState>;
  readonly requests?: MeasureRequests;
}

/** Multiply-adds beside milliseconds of the same layer, measured where the reader is. */
export function TimeVsMacs(props: TimeVsMacsProps) {
  const { language, messages, headingLevel, store = timeVsMacsStore } = props;
  const { figure, timeVsMacs: texts } = messages;
  const { block } = useStore(store);
  const { times, asking } = useMeasuring(props);
  const shown: Shown = {
    layer: layerOf(block),
    times: times?.block === block ? times : null,
    texts,
    language,
  };

  return (
    <FigureFrame
      name={name}
      title={claimText(shown)}
      headingLevel={headingLevel}
      summary={summaryText(shown)}
      texts={figure.frame}
      table={timesTable(shown)}
      formatNumber={(value) => numbersIn(language).upTo(value, 3)}
      controls={
        <>
          <Controlled name={timeVsMacsTable.fields.block.key} locked={messages.parameter.locked}>
            <SegmentedControl
              legend={texts.layer}
              options={layers.map((layer) => ({
                value: String(layer.block),
                label: fill(texts.layerOption, { side: numbersIn(language).integer(layer.size) }),
              }))}
              value={String(block)}
              onChange={(value) => store.setState({ block: Number(value) })}
            />
          </Controlled>
          {asking}
        </>
      }
      transport={shown.times && <p className={styles.result}>{resultText(shown)}</p>}
      tryThis={texts.tryThis}
      notice={<NoticeList notices={noticeTexts(shown)} />}
      isTried={shown.times !== null}
      copyLink={
        <CopyFigureLink<TimeVsMacsState>
          name={name}
          language={language}
          table={timeVsMacsTable}
          store={store}
          texts={messages.link}
        />
      }
    >
      {(ids) => <BothLayouts>{(layout) => <Drawing {...{ layout, shown, ids }} />}</BothLayouts>}
    </FigureFrame>
  );
}

/**
 * Measures when the button or a sentence of the page asks for it, and never by itself. Another layer
 * gives up what is being measured: nobody looks at that one any more.
 */
function useMeasuring(props: TimeVsMacsProps) {
  const { language, messages, store = timeVsMacsStore, requests = noRequests } = props;
  const { timeVsMacs: texts } = messages;
  const { block } = useStore(store);
  const [{ status, answer }, asker] = useNetworkQuestion<Times>();
  const [done, setDone] = useState(0);
  const [measure] = useState(() => () => {
    setDone(0);
    return asker.ask(measureLayer(layerOf(store.getState().block), setDone));
  });
  useEffect(() => {
    const follow = () => {
      if (!requests.getState().isOpen) return;
      requests.setState({ isOpen: false });
      void measure();
    };
    follow();
    return requests.subscribe(follow);
  }, [requests, measure]);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.block !== before.block) asker.cancel();
      }),
    [store, asker],
  );
  const asking = (
    <Asking
      status={status}
      network={askedV1}
      texts={messages.figure.network}
      language={language}
      start={answer?.block === block ? texts.measureAgain : texts.measure}
      running={texts.running}
      done={done}
      onStart={() => void measure()}
      onCancel={() => asker.cancel()}
    />
  );
  return { times: answer, asking };
}
