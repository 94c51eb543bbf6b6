import { SymbolTspan } from '@/components/viz/SymbolTspan';
import { fill } from '@/lib/format/text';
import { blockCount, valuesOf } from '@/lib/layout/bottleneck';
import { levelLineCount, meshEndCount, scaleBarChannels } from '@/lib/layout/spindle';
import { partLabel, seamLabel, type SeamLabel } from '@/lib/layout/spindle-plan';
import { DrawingText } from './DrawingText';
import type { Drawn } from './drawn';
import { Glyph } from './Glyph';
import styles from './InvertedResidual.module.css';
import { layersOf, shapeOf } from './words';

/** Everything written on the drawing but the bar of multiply-adds. */
export function SpindleLabels(drawn: Drawn) {
  return (
    <>
      <Heading {...drawn} />
      <RowNames {...drawn} />
      <PartLabels {...drawn} />
      <SeamLabels {...drawn} />
      <ScaleBar {...drawn} />
      <ShortcutLabel {...drawn} />
    </>
  );
}

function Heading({ block, plan, words }: Drawn) {
  const { texts, numbers } = words;
  const [first, second, third] = plan.heading;
  const { number, repetition, repetitions } = block.row;
  return (
    <>
      <DrawingText at={first} look="strong">
        {fill(texts.drawing.block, {
          number: numbers.integer(block.number),
          count: numbers.integer(blockCount),
        })}
      </DrawingText>
      <DrawingText at={second}>
        {fill(texts.drawing.place, {
          row: numbers.integer(number),
          repetition: numbers.integer(repetition),
          repetitions: numbers.integer(repetitions),
          stride: numbers.integer(block.stride),
        })}
      </DrawingText>
      <DrawingText at={third} look="caption">
        {texts.captions[shapeOf(block)]}
      </DrawingText>
    </>
  );
}

function RowNames({ plan, words }: Drawn) {
  if (plan.rowNames === null) return null;
  const { work, channels, side } = plan.rowNames;
  const { drawing } = words.texts;
  return (
    <>
      <DrawingText at={{ ...work, anchor: 'start' }} look="quiet">
        {drawing.multiplyAdds}
      </DrawingText>
      <DrawingText at={{ ...channels, anchor: 'start' }} look="quiet">
        {drawing.channels} <SymbolTspan name="nc" />
      </DrawingText>
      <DrawingText at={{ ...side, anchor: 'start' }} look="quiet">
        {drawing.side}
      </DrawingText>
    </>
  );
}

/** Name and multiply-adds of each layer, and what one line of the middle stands for. */
function PartLabels(drawn: Drawn) {
  const { plan, spindle, words, block } = drawn;
  const { drawing } = words.texts;
  const places = { expand: 0, middle: 1, project: 2 } as const;
  return (
    <>
      {layersOf(block, words).map(({ id, name, work }) => {
        const label = partLabel(plan, spindle, places[id]);
        const rim = id === 'middle' ? 'wide' : 'narrow';
        return (
          <g key={id}>
            <DrawingText at={label.name} look="strong" rim={rim}>
              {name}
            </DrawingText>
            <DrawingText at={label.work} rim={rim}>
              {work}
            </DrawingText>
          </g>
        );
      })}
      {block.work.expand === null && (
        <DrawingText at={partLabel(plan, spindle, 0).name} look="quiet" rim="narrow">
          {drawing.missing}
        </DrawingText>
      )}
      <DrawingText at={partLabel(plan, spindle, 1).note} look="quiet" rim="wide">
        {linesText(drawn)}
      </DrawingText>
    </>
  );
}

function linesText({ block, words }: Drawn): string {
  const { everyLine, everyEnd } = words.texts.drawing;
  const isNormal = block.middle === 'normal';
  const { every } = isNormal ? meshEndCount(block.inner) : levelLineCount(block.inner);
  const text = isNormal ? everyEnd : everyLine;
  return every === 1 ? text.one : fill(text.other, { every: words.numbers.integer(every) });
}

/** Channels and side where two parts meet, and the activation that sits there. */
function SeamLabels(drawn: Drawn) {
  const { block, plan, spindle } = drawn;
  const { input, inner, output } = block;
  const label = (index: 0 | 1 | 2 | 3) => seamLabel(plan, spindle, index);
  const hasExpand = block.work.expand !== null;
  return (
    <>
      <Size {...drawn} label={label(0)} channels={input.channels} side={input.height} />
      {hasExpand && (
        <>
          <Size {...drawn} label={label(1)} channels={inner} side={input.height} />
          <Activation {...drawn} index={1} kind="relu6" />
        </>
      )}
      <Size {...drawn} label={label(2)} channels={inner} side={output.height} isResult />
      <Activation {...drawn} index={2} kind="relu6" />
      <Size {...drawn} label={label(3)} channels={output.channels} side={output.height} isResult />
      <Activation {...drawn} index={3} kind="linear" />
    </>
  );
}

interface SizeProps extends Drawn {
  readonly label: SeamLabel;
  readonly channels: number;
  readonly side: number;
  /** The side after the stride. */
  readonly isResult?: boolean;
}

function Size({ label, channels, side, isResult = false, words }: SizeProps) {
  const { numbers } = words;
  return (
    <>
      <DrawingText at={label.channels} look="number" rim="narrow">
        {numbers.integer(channels)}
      </DrawingText>
      <DrawingText at={label.side} rim="narrow">
        <SymbolTspan name={isResult ? 'nOut' : 'n'} /> = {numbers.integer(side)}
      </DrawingText>
    </>
  );
}

interface ActivationProps extends Drawn {
  readonly index: 1 | 2 | 3;
  readonly kind: 'relu6' | 'linear';
}

function Activation({ plan, spindle, index, kind, words }: ActivationProps) {
  return (
    <>
      <Glyph at={spindle.seams[index]} kind={kind} />
      <DrawingText at={seamLabel(plan, spindle, index).activation} rim="narrow">
        {words.texts.drawing[kind]}
      </DrawingText>
    </>
  );
}

const scaleBarLength = 80;

/** How many channels a length across the flow stands for. */
function ScaleBar({ plan, spindle, words }: Drawn) {
  const { frame, scaleBar: at } = plan;
  const channels = scaleBarChannels(spindle.scale, scaleBarLength);
  const length = channels * spindle.scale;
  const { one, other } = words.texts.drawing.scale;
  const text = fill(channels === 1 ? one : other, { count: words.numbers.integer(channels) });
  const isUpright = frame.flow === 'right';
  const path = isUpright
    ? `M${at.x - 4} ${at.y}h8m-4 0v${length}m-4 0h8`
    : `M${at.x} ${at.y - 4}v8m0 -4h${length}m0 -4v8`;
  const label = isUpright
    ? { x: at.x + 10, y: at.y + length / 2 + 5 }
    : { x: at.x + length + 8, y: at.y + 5 };
  return (
    <>
      <path className={styles.scale} d={path} />
      <DrawingText at={{ ...label, anchor: 'start' }} look="quiet">
        {text}
      </DrawingText>
    </>
  );
}

/** On the run of the shortcut. */
function ShortcutLabel({ block, plan, spindle, words, isCovered }: Drawn) {
  const { texts, numbers } = words;
  const { x, y } = spindle.shortcutMiddle;
  const on = fill(texts.drawing.shortcut, { values: numbers.integer(valuesOf(block).outside) });
  const text = isCovered
    ? texts.drawing.question
    : block.shortcut.isOn
      ? on
      : texts.drawing.wouldBe;
  return (
    <g transform={plan.frame.flow === 'right' ? undefined : `rotate(90 ${x} ${y})`}>
      <DrawingText at={{ x, y: y + 5, anchor: 'middle' }}>{text}</DrawingText>
    </g>
  );
}
