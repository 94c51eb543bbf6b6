'use client';

import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { AskNetwork } from '@/components/figures/ask-network/AskNetwork';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { FigureFrame, type FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { Select } from '@/components/ui/Select';
import { askedV1 } from '@/lib/content/asked-networks';
import { findSample, samples } from '@/lib/content/samples';
import { numbersIn } from '@/lib/format/numbers';
import { sumArrangementFor, sumDesignWidths } from '@/lib/layout/sum-lines';
import { Controlled, FixedParts, useFixedFields } from '../../Controlled';
import { CopyFigureLink } from '../../CopyFigureLink';
import type { FigureProps } from '../../figure-props';
import { explain, pairQuestion, type ExplainedCell, type RealPair } from './real-pair';
import styles from './Real.module.css';
import { RealDrawing } from './RealDrawing';
import {
  pairCount,
  realPositionStore,
  realPositionTable,
  type RealPositionState,
  type RealPositionStore,
} from './state';
import { countsText, realClaim, realNumber, realSummary, realTable, type RealWords } from './words';

export interface RealPositionProps extends FigureProps<'onePosition'> {
  readonly store?: RealPositionStore;
}

/** The state counts as people do. */
const fromZero = (count: number | undefined) => (count === undefined ? undefined : count - 1);

/** One value of the embedded network, product by product, beside what the network itself has. */
export function RealPosition(props: RealPositionProps) {
  const { language, messages, headingLevel, store = realPositionStore } = props;
  const { figure, onePosition } = messages;
  const texts = onePosition.real;
  const numbers = numbersIn(language);
  const words: RealWords = { texts, numbers, photos: figure.network.photos };
  const state = useStore(store);
  const { block, photo, row, column, filter, channel } = state;
  const [pair, setPair] = useState<RealPair | null>(null);
  const question = useMemo(() => pairQuestion({ block, photo }), [block, photo]);
  const cell = useMemo(() => {
    const place = { row: row - 1, column: column - 1 };
    const chosen = { filter: fromZero(filter), channel: fromZero(channel) };
    return pair && explain(pair, { ...place, ...chosen });
  }, [pair, row, column, filter, channel]);
  const change: Change = (next) => store.setState(next);

  return (
    <FigureFrame
      name="one-position-real"
      title={realClaim(pair?.block ?? block, pair, words)}
      headingLevel={headingLevel}
      summary={pair && cell ? realSummary(pair, cell, words) : texts.empty}
      texts={figure.frame}
      table={realTable(cell, words)}
      formatNumber={(value) => realNumber(value, numbers)}
      controls={
        <>
          <PairControls {...{ state, words }} texts={messages.parameter} onChange={change} />
          {pair && cell && (
            <CellControls {...{ pair, cell, words }} texts={messages.parameter} onChange={change} />
          )}
        </>
      }
      tryThis={pair === null ? undefined : texts.try}
      copyLink={
        <CopyFigureLink<RealPositionState>
          name="one-position"
          language={language}
          table={realPositionTable}
          store={store}
          texts={messages.link}
        />
      }
    >
      {(ids) => (
        <>
          <AskNetwork
            {...{ question, language }}
            network={askedV1}
            label={texts.show}
            texts={figure.network}
            onAnswer={setPair}
          />
          {pair && cell && (
            <Shown
              {...{ pair, cell, ids, words }}
              onCell={change}
              lockedText={messages.parameter.lockedParts}
            />
          )}
        </>
      )}
    </FigureFrame>
  );
}

type Change = (next: Partial<RealPositionState>) => void;

const { fields } = realPositionTable;

interface PairControlsProps {
  readonly state: RealPositionState;
  readonly words: RealWords;
  readonly texts: FigureProps<'onePosition'>['messages']['parameter'];
  readonly onChange: Change;
}

function PairControls({ state, words, texts: { locked }, onChange }: PairControlsProps) {
  const { texts, photos, numbers } = words;
  const blockOptions = Array.from({ length: pairCount }, (_, index) => ({
    value: String(index + 1),
    label: numbers.integer(index + 1),
  }));
  return (
    <>
      <Controlled name={fields.block.key} locked={locked}>
        <Select
          label={texts.block}
          options={blockOptions}
          value={String(state.block)}
          onChange={(block) => onChange({ block: Number(block) })}
        />
      </Controlled>
      <Controlled name={fields.photo.key} locked={locked}>
        <Select
          label={texts.photo}
          options={samples.map(({ name }) => ({ value: name, label: photos[name] }))}
          value={state.photo}
          onChange={(name) => onChange({ photo: findSample(name)?.name ?? state.photo })}
        />
      </Controlled>
    </>
  );
}

interface CellControlsProps {
  readonly pair: RealPair;
  readonly cell: ExplainedCell;
  readonly words: RealWords;
  readonly texts: FigureProps<'onePosition'>['messages']['parameter'];
  readonly onChange: Change;
}

/** The cell of the map and the filter, counted from 1. */
function CellControls({ pair, cell, words, texts, onChange }: CellControlsProps) {
  const [rows, columns, filters] = pair.map.shape;
  const settings = [
    { name: 'row', most: rows },
    { name: 'column', most: columns },
    { name: 'filter', most: filters },
  ] as const;
  return settings.map(({ name, most }) => (
    <Controlled key={name} name={fields[name].key} locked={texts.locked}>
      <div className={styles.control}>
        <ParameterControl
          label={words.texts[name]}
          value={cell[name] + 1}
          allowed={{ min: 1, max: most, step: 1 }}
          language={words.numbers.language}
          format={words.numbers.integer}
          texts={texts}
          onChange={(value) => onChange({ [name]: value })}
        />
      </div>
    </Controlled>
  ));
}

interface ShownProps {
  readonly pair: RealPair;
  readonly cell: ExplainedCell;
  readonly ids: FigureIds;
  readonly words: RealWords;
  readonly onCell: Change;
  readonly lockedText: string;
}

function Shown({ pair, cell, ids, words, onCell, lockedText }: ShownProps) {
  const { isFixed } = useFixedFields<RealPositionState>(realPositionTable);
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place) ?? sumDesignWidths.narrow;
  return (
    <>
      <div ref={place}>
        <RealDrawing
          {...{ cell, ids, width, ...words }}
          arrangement={sumArrangementFor(width)}
          onChannel={isFixed('channel') ? null : (channel) => onCell({ channel: channel + 1 })}
        />
      </div>
      <FixedParts
        parts={[{ key: fields.channel.key, label: words.texts.channelName }]}
        text={lockedText}
      />
      <p className={styles.note}>{realSummary(pair, cell, words)}</p>
      <p className={styles.note}>
        {countsText(pair, words)} {words.texts.fold}
      </p>
    </>
  );
}
