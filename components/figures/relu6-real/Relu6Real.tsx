'use client';

import { useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { useNetworkQuestion } from '@/components/hooks/use-network-question';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { askedV1 } from '@/lib/content/asked-networks';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { Asking } from '../asking/Asking';
import { Unasked } from '../asking/Unasked';
import { Controlled } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import { BothLayouts } from '../DrawingFrame';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { Drawing } from './Drawing';
import { realLayerQuestion, type RealLayer } from './real-layer';
import styles from './Relu6Real.module.css';
import { activations, relu6RealStore, relu6RealTable, type Relu6RealState } from './state';
import {
  bitsTable,
  claimText,
  noticeTexts,
  summaryText,
  unaskedText,
  weightsTexts,
  type Shown,
} from './words';

const name = 'relu6-real';

export interface Relu6RealProps extends FigureProps<'relu6Real'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: StoreApi<Relu6RealState>;
}

/** The values of a real layer behind ReLU6, and what few bits make of them and of the weights. */
export function Relu6Real(props: Relu6RealProps) {
  const { language, messages, headingLevel, store = relu6RealStore } = props;
  const { figure, relu6Real: texts } = messages;
  const state = useStore(store);
  const { layer, asking } = useRealLayer(props);
  const shown: Shown = { state, layer, texts, language };

  return (
    <FigureFrame
      name={name}
      title={claimText(shown)}
      headingLevel={headingLevel}
      summary={summaryText(shown)}
      texts={figure.frame}
      table={bitsTable(shown)}
      formatNumber={(value) => numbersIn(language).upTo(value, 4)}
      controls={
        <Controls
          {...props}
          state={state}
          hasValues={layer !== null}
          change={(next) => store.setState(next)}
        />
      }
      transport={
        layer && (
          <div className={styles.weights}>
            {weightsTexts(shown).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        )
      }
      tryThis={layer === null ? undefined : texts.tryThis}
      notice={<NoticeList notices={noticeTexts(shown)} />}
      isTried={layer !== null}
      copyLink={
        <CopyFigureLink<Relu6RealState>
          name={name}
          language={language}
          table={relu6RealTable}
          store={store}
          texts={messages.link}
        />
      }
    >
      {(ids) => (
        <>
          <Unasked text={unaskedText(shown)}>{asking}</Unasked>
          <BothLayouts>{(layout) => <Drawing {...{ layout, shown, ids }} />}</BothLayouts>
        </>
      )}
    </FigureFrame>
  );
}

/** Asks the network when the button is pressed, and never by itself. */
function useRealLayer({ language, messages }: Relu6RealProps) {
  const { relu6Real: texts, figure } = messages;
  const [{ status, answer }, asker] = useNetworkQuestion<RealLayer>();
  const [done, setDone] = useState(0);
  const size = numbersIn(language).bytes(askedV1.bytes);
  const asking = (
    <Asking
      status={status}
      network={askedV1}
      texts={figure.network}
      language={language}
      start={answer ? texts.askAgain : fill(texts.ask, { network: askedV1.name, size })}
      running={texts.running}
      done={done}
      onStart={() => void asker.ask(realLayerQuestion(setDone))}
      onCancel={() => asker.cancel()}
    />
  );
  return { layer: answer, asking };
}

interface ControlsProps extends Relu6RealProps {
  readonly state: Relu6RealState;
  /** Behind which activation they are can be chosen once there are any. */
  readonly hasValues: boolean;
  readonly change: (next: Partial<Relu6RealState>) => void;
}

function Controls({ language, messages, state, hasValues, change }: ControlsProps) {
  const { controls } = messages.relu6Real;
  return (
    <>
      <Controlled name={relu6RealTable.fields.bits.key} locked={messages.parameter.locked}>
        <ParameterControl
          label={controls.bits}
          value={state.bits}
          allowed={relu6RealTable.fields.bits.allowed}
          language={language}
          format={numbersIn(language).integer}
          texts={messages.parameter}
          onChange={(bits) => change({ bits })}
        />
      </Controlled>
      {hasValues && (
        <Controlled name={relu6RealTable.fields.activation.key} locked={messages.parameter.locked}>
          <SegmentedControl
            legend={controls.activation}
            options={activations.map((value) => ({ value, label: controls[value] }))}
            value={state.activation}
            onChange={(activation) => change({ activation })}
          />
        </Controlled>
      )}
    </>
  );
}
