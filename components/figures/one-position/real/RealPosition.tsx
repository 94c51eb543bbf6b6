'use client';

import { useMemo, useRef, useState } from 'react';
import { AskNetwork } from '@/components/figures/ask-network/AskNetwork';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { FigureFrame, type FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { Select } from '@/components/ui/Select';
import { askedV1 } from '@/lib/content/asked-networks';
import { samples } from '@/lib/content/samples';
import { numbersIn } from '@/lib/format/numbers';
import { sumArrangementFor, sumDesignWidths } from '@/lib/layout/sum-lines';
import type { FigureProps } from '../../figure-props';
import {
  blocks,
  explain,
  pairQuestion,
  type CellAsked,
  type ExplainedCell,
  type PairAsked,
  type RealPair,
} from './real-pair';
import styles from './Real.module.css';
import { RealDrawing } from './RealDrawing';
import { countsText, realClaim, realNumber, realSummary, realTable, type RealWords } from './words';

export type RealPositionProps = FigureProps<'onePosition'>;

const firstPair: PairAsked = { block: 3, photo: 'cat' };
const firstCell: CellAsked = { row: 27, column: 27, filter: undefined, channel: undefined };

/** One value of the embedded network, product by product, beside what the network itself has. */
export function RealPosition({ language, messages, headingLevel = 3 }: RealPositionProps) {
  const { figure, onePosition } = messages;
  const texts = onePosition.real;
  const numbers = numbersIn(language);
  const words: RealWords = { texts, numbers, photos: figure.network.photos };
  const [asked, setAsked] = useState(firstPair);
  const [cellAsked, setCell] = useState(firstCell);
  const [pair, setPair] = useState<RealPair | null>(null);
  const question = useMemo(() => pairQuestion(asked), [asked]);
  const cell = useMemo(() => pair && explain(pair, cellAsked), [pair, cellAsked]);
  const change = (next: Partial<CellAsked>) => setCell((before) => ({ ...before, ...next }));

  return (
    <FigureFrame
      name="one-position-real"
      title={realClaim(pair?.block ?? asked.block, pair, words)}
      headingLevel={headingLevel === 2 ? 3 : 4}
      summary={pair && cell ? realSummary(pair, cell, words) : texts.empty}
      texts={figure.frame}
      table={realTable(cell, words)}
      formatNumber={(value) => realNumber(value, numbers)}
      controls={
        <>
          <PairControls {...{ asked, words }} onChange={setAsked} />
          {pair && cell && (
            <CellControls {...{ pair, cell, words }} texts={messages.parameter} onChange={change} />
          )}
        </>
      }
      tryThis={pair === null ? undefined : texts.try}
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
          {pair && cell && <Shown {...{ pair, cell, ids, words }} onCell={change} />}
        </>
      )}
    </FigureFrame>
  );
}

interface PairControlsProps {
  readonly asked: PairAsked;
  readonly words: RealWords;
  readonly onChange: (asked: PairAsked) => void;
}

function PairControls({ asked, words: { texts, photos, numbers }, onChange }: PairControlsProps) {
  const blockOptions = Array.from({ length: blocks }, (_, index) => ({
    value: String(index + 1),
    label: numbers.integer(index + 1),
  }));
  const isPhoto = (name: string) => samples.find((sample) => sample.name === name)?.name;
  return (
    <>
      <Select
        label={texts.block}
        options={blockOptions}
        value={String(asked.block)}
        onChange={(block) => onChange({ ...asked, block: Number(block) })}
      />
      <Select
        label={texts.photo}
        options={samples.map(({ name }) => ({ value: name, label: photos[name] }))}
        value={asked.photo}
        onChange={(name) => onChange({ ...asked, photo: isPhoto(name) ?? asked.photo })}
      />
    </>
  );
}

interface CellControlsProps {
  readonly pair: RealPair;
  readonly cell: ExplainedCell;
  readonly words: RealWords;
  readonly texts: FigureProps<'onePosition'>['messages']['parameter'];
  readonly onChange: (next: Partial<CellAsked>) => void;
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
    <div key={name} className={styles.control}>
      <ParameterControl
        label={words.texts[name]}
        value={cell[name] + 1}
        allowed={{ min: 1, max: most, step: 1 }}
        format={words.numbers.integer}
        texts={texts}
        onChange={(value) => onChange({ [name]: value - 1 })}
      />
    </div>
  ));
}

interface ShownProps {
  readonly pair: RealPair;
  readonly cell: ExplainedCell;
  readonly ids: FigureIds;
  readonly words: RealWords;
  readonly onCell: (next: Partial<CellAsked>) => void;
}

function Shown({ pair, cell, ids, words, onCell }: ShownProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place) ?? sumDesignWidths.narrow;
  return (
    <>
      <div ref={place}>
        <RealDrawing
          {...{ cell, ids, width, ...words }}
          arrangement={sumArrangementFor(width)}
          onChannel={(channel) => onCell({ channel })}
        />
      </div>
      <p className={styles.note}>{realSummary(pair, cell, words)}</p>
      <p className={styles.note}>
        {countsText(pair, words)} {words.texts.fold}
      </p>
    </>
  );
}
