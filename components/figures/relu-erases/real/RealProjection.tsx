'use client';

import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { AskNetwork } from '@/components/figures/ask-network/AskNetwork';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { Select } from '@/components/ui/Select';
import { askedV2 } from '@/lib/content/asked-networks';
import { referenceOf } from '@/lib/content/references';
import { findSample, samples } from '@/lib/content/samples';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { signedBins } from '@/lib/layout/signed-histogram';
import { relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { Unasked } from '../../asking/Unasked';
import { Controlled } from '../../Controlled';
import { CopyFigureLink } from '../../CopyFigureLink';
import { BothLayouts } from '../../DrawingFrame';
import type { FigureProps } from '../../figure-props';
import { Drawing } from './Drawing';
import styles from './Real.module.css';
import { projectionQuestion, type RealProjection as Projection } from './real-projection';
import {
  blockRange,
  createRealProjectionStore,
  realProjectionTable,
  shownActivations,
  type RealProjectionState,
} from './state';
import {
  answerLines,
  binsTable,
  claimText,
  summaryText,
  type Shown,
  type ShownProjection,
} from './words';

export interface RealProjectionProps extends FigureProps<'reluErases'> {
  /** The page's own store where it leads the figure to a state. */
  readonly store?: StoreApi<RealProjectionState>;
}

/** The values of a projection of the embedded V2, and what a ReLU6 behind it would do. */
export function RealProjection({ language, messages, headingLevel, store }: RealProjectionProps) {
  const { figure, reluErases } = messages;
  const texts = reluErases.real;
  const [ownStore] = useState(createRealProjectionStore);
  const states = store ?? ownStore;
  const state = useStore(states);
  const { block, photo } = state;
  const [projection, setProjection] = useState<Projection | null>(null);
  const question = useMemo(() => projectionQuestion({ block, photo }), [block, photo]);
  const bins = useMemo(() => projection && signedBins(projection.values, ceiling), [projection]);
  const shown: Shown = { state, projection, texts, photos: figure.network.photos, language };
  const answered = projection && { ...shown, projection };

  return (
    <FigureFrame
      name="real-projection"
      title={claimText(shown)}
      headingLevel={headingLevel}
      summary={answered ? summaryText(answered) : texts.empty}
      texts={figure.frame}
      table={binsTable(bins, shown)}
      formatNumber={(value) => numbersIn(language).upTo(value, 4)}
      controls={
        <Controls
          {...shown}
          locked={messages.parameter.locked}
          change={(next) => states.setState(next)}
        />
      }
      tryThis={answered ? texts.try : undefined}
      copyLink={
        <CopyFigureLink<RealProjectionState>
          name="relu-erases"
          language={language}
          table={realProjectionTable}
          store={states}
          texts={messages.link}
        />
      }
    >
      {(ids) => (
        <>
          <Unasked text={answered ? null : texts.empty}>
            <AskNetwork
              {...{ question, language }}
              network={askedV2}
              label={texts.load}
              texts={figure.network}
              onAnswer={setProjection}
            />
          </Unasked>
          {answered && bins && (
            <>
              <BothLayouts>
                {(layout) => <Drawing {...{ layout, bins, ids }} shown={answered} />}
              </BothLayouts>
              <Answers {...answered} />
            </>
          )}
        </>
      )}
    </FigureFrame>
  );
}

const { fields } = realProjectionTable;

interface ControlsProps extends Shown {
  readonly locked: string;
  readonly change: (next: Partial<RealProjectionState>) => void;
}

function Controls({ state, texts, photos, language, locked, change }: ControlsProps) {
  const { controls } = texts;
  const { integer } = numbersIn(language);
  const blocks = Array.from({ length: blockRange.last - blockRange.first + 1 }, (_, index) => {
    const block = blockRange.first + index;
    return { value: String(block), label: integer(block) };
  });
  return (
    <>
      <Controlled name={fields.block.key} locked={locked}>
        <Select
          label={controls.block}
          options={blocks}
          value={String(state.block)}
          onChange={(block) => change({ block: Number(block) })}
        />
      </Controlled>
      <Controlled name={fields.photo.key} locked={locked}>
        <Select
          label={controls.photo}
          options={samples.map(({ name }) => ({ value: name, label: photos[name] }))}
          value={state.photo}
          onChange={(name) => change({ photo: findSample(name)?.name ?? state.photo })}
        />
      </Controlled>
      <Controlled name={fields.activation.key} locked={locked}>
        <SegmentedControl
          legend={controls.activation}
          options={shownActivations.map((value) => ({ value, label: controls[value] }))}
          value={state.activation}
          onChange={(activation) => change({ activation })}
        />
      </Controlled>
    </>
  );
}

/** What the network says before and after, and what that is worth. */
function Answers(shown: ShownProjection) {
  const { answers, fair, source } = shown.texts;
  const { short, url } = referenceOf('mobilenetV2');
  return (
    <div className={styles.answers}>
      <p className={styles.heading}>{answers.heading}</p>
      <dl>
        {answerLines(shown).map(({ change, kinds }) => (
          <div key={change}>
            <dt>{change}</dt>
            <dd>{kinds}</dd>
          </div>
        ))}
      </dl>
      {shown.state.activation === 'relu6' && (
        <p>
          {fair} (<a href={url}>{fill(source, { source: short })}</a>)
        </p>
      )}
    </div>
  );
}
