'use client';

import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { useMorph } from '@/components/hooks/use-morph';
import { FigureFrame, type FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { numbersIn } from '@/lib/format/numbers';
import {
  bottleneck,
  exampleBlock,
  middles,
  type Bottleneck,
  type BottleneckChoice,
} from '@/lib/layout/bottleneck';
import { narrowestWide, uprightPlan, widePlan } from '@/lib/layout/spindle-plan';
import { Controlled, FixedParts, useFixedFields } from '../Controlled';
import type { FigureProps } from '../figure-props';
import { NoticeList } from '../NoticeList';
import { BlockStrip } from './BlockStrip';
import { FigureLinks } from './FigureLinks';
import styles from './InvertedResidual.module.css';
import { judgeShortcuts, type ShortcutPrediction } from './prediction';
import { ShortcutQuestion, TickRow } from './ShortcutQuestion';
import { morphTarget, SpindleDrawing } from './SpindleDrawing';
import {
  allowedExpansions,
  changeInvertedResidual,
  invertedResidualStore,
  invertedResidualTable,
  type InvertedResidualStore,
} from './state';
import { blockTable } from './table';
import { noticeTexts, summaryText, titleText, type Words } from './words';

const name = 'inverted-residual';

export interface InvertedResidualProps extends FigureProps<'invertedResidual'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: InvertedResidualStore;
}

/** The block of MobileNetV2 as a spindle: thin, wide, thin, with a shortcut between the thin ends. */
export function InvertedResidual(props: InvertedResidualProps) {
  const { language, messages, store = invertedResidualStore } = props;
  const { figure, invertedResidual: texts } = messages;
  const choice = useStore(store);
  const { isFixed, allowed } = useFixedFields<BottleneckChoice>(invertedResidualTable);
  const [lastChange, setLastChange] = useState<'none' | 'step' | 'drag'>('none');
  const [prediction, setPrediction] = useState<ShortcutPrediction>();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set([exampleBlock]));
  const numbers = numbersIn(language);
  const isCovered = ({ number }: Bottleneck) => prediction === undefined && number !== exampleBlock;
  const words: Words = { texts, numbers, isCovered };
  const block = bottleneck(choice);
  const [hasDragged, setDragged] = useState(false);
  const change = (next: Partial<BottleneckChoice>, how: 'step' | 'drag' = 'step') => {
    setLastChange(how);
    if (how === 'drag') setDragged(true);
    // Another block would bring its own expansion; a fixed one stays.
    const kept = isFixed('expansion') ? { expansion: choice.expansion } : {};
    changeInvertedResidual(store, { ...allowed(next), ...kept });
  };
  const choose = (number: number) => change({ block: number });
  // A page of its own takes its state from the address: that is not a move to be watched.
  const isOpening = lastChange === 'none' && store === invertedResidualStore;
  const isImmediate = isOpening || lastChange === 'drag';
  const mistakes = prediction && judgeShortcuts(prediction, words).mistakes;

  return (
    <FigureFrame
      name={name}
      title={titleText(block, words)}
      headingLevel={props.headingLevel}
      summary={summaryText(block, words)}
      texts={figure.frame}
      table={blockTable(block, words)}
      formatNumber={numbers.integer}
      controls={<Controls {...props} block={block} hasDragged={hasDragged} change={change} />}
      tryThis={texts.tryThis}
      notice={<NoticeList notices={noticeTexts(block, words)} />}
      isTried={lastChange !== 'none'}
      copyLink={<FigureLinks {...props} choice={choice} store={store} />}
    >
      {(ids) => (
        <div className={styles.layout}>
          <Block
            block={block}
            words={words}
            ids={ids}
            isImmediate={isImmediate}
            onChoose={choose}
          />
          <BlockStrip
            block={block.number}
            words={words}
            stepTexts={figure.blocks}
            mistakes={mistakes ?? new Set()}
            onChoose={isFixed('block') ? null : choose}
          >
            {prediction?.kind !== 'shown' && (
              <TickRow
                ticked={ticked}
                words={words}
                onTick={(number, isTicked) => setTicked(withBlock(ticked, number, isTicked))}
              />
            )}
          </BlockStrip>
          <FixedParts
            parts={[{ key: invertedResidualTable.fields.block.key, label: texts.strip.block }]}
            text={messages.parameter.lockedParts}
          />
          <ShortcutQuestion
            words={words}
            texts={figure.predict}
            ticked={ticked}
            prediction={prediction}
            onPredict={setPrediction}
          />
        </div>
      )}
    </FigureFrame>
  );
}

function withBlock(blocks: ReadonlySet<number>, block: number, isIn: boolean): ReadonlySet<number> {
  return new Set(isIn ? [...blocks, block] : [...blocks].filter((each) => each !== block));
}

interface BlockProps {
  readonly block: Bottleneck;
  readonly words: Words;
  readonly ids: FigureIds;
  /** The hand is on the slider: nothing is eased. */
  readonly isImmediate: boolean;
  readonly onChoose: (block: number) => void;
}

/** The drawing that suits the width, on its way from the block before. */
function Block({ isImmediate, ...rest }: BlockProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place);
  const morph = useMorph(morphTarget(rest.block), isImmediate);
  const plan = width !== null && width < narrowestWide ? uprightPlan : widePlan;
  return (
    <div ref={place}>
      <SpindleDrawing {...rest} plan={plan} morph={morph} />
    </div>
  );
}

interface ControlsProps extends InvertedResidualProps {
  readonly block: Bottleneck;
  /** The label that asks to drag has done its work. */
  readonly hasDragged: boolean;
  readonly change: (next: Partial<BottleneckChoice>, how?: 'step' | 'drag') => void;
}

function Controls({ language, messages, block, hasDragged, change }: ControlsProps) {
  const { controls } = messages.invertedResidual;
  const { fields } = invertedResidualTable;
  const { locked } = messages.parameter;
  return (
    <>
      <Controlled name={fields.middle.key} locked={locked}>
        <SegmentedControl
          legend={controls.middle}
          options={middles.map((value) => ({ value, label: controls[value] }))}
          value={block.middle}
          onChange={(middle) => change({ middle })}
        />
      </Controlled>
      <Controlled name={fields.expansion.key} locked={locked}>
        <div className={styles.control}>
          <ParameterControl
            label={controls.expansion}
            symbol="expansion"
            value={block.expansion}
            allowed={allowedExpansions}
            language={language}
            format={(value) => numbersIn(language).upTo(value, 2)}
            texts={messages.parameter}
            onChange={(expansion) => change({ expansion }, 'drag')}
          />
          {!hasDragged && (
            <span className={styles.drag} aria-hidden="true">
              {controls.drag}
            </span>
          )}
        </div>
      </Controlled>
    </>
  );
}
