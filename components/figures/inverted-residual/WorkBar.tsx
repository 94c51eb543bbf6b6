import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { OperationTextures, textureFill } from '@/components/viz/OperationTextures';
import { fill } from '@/lib/format/text';
import { bottleneck, plainWork, type Bottleneck } from '@/lib/layout/bottleneck';
import type { Rect } from '@/lib/layout/geometry';
import { layoutBar } from '@/lib/layout/spindle';
import type { SpindlePlan } from '@/lib/layout/spindle-plan';
import { DrawingText } from './DrawingText';
import styles from './InvertedResidual.module.css';
import { blockWorkText, kernelText, layersOf, type Words } from './words';

export interface WorkBarProps {
  readonly block: Bottleneck;
  readonly plan: SpindlePlan;
  readonly words: Words;
  /** Keeps the textures of two drawings on a page apart. */
  readonly id: string;
  /** Multiply-adds of expand, middle and project, on their way from one block to the next. */
  readonly work: readonly [number, number, number];
}

/** Narrower pieces do not hold their name. */
const pixelsPerLetter = 7.5;

/** All multiply-adds of the block, split in three. The scale zooms so that they fill the bar. */
export function WorkBar({ block, plan, words, id, work }: WorkBarProps) {
  const full = work[0] + work[1] + work[2];
  const pieces = layoutBar(work, full, plan.bar);
  const names = new Map(layersOf(block, words).map(({ id: part, name }) => [part, name]));
  const normal = block.middle === 'normal';
  return (
    <>
      <OperationTextures id={id} />
      <BarHeading block={block} plan={plan} words={words} />
      {(['expand', 'middle', 'project'] as const).map((part, index) => {
        const name = names.get(part);
        const rect = pieces[index];
        if (name === undefined || rect === undefined) return null;
        const operation = part === 'middle' ? (normal ? 'normal' : 'depthwise') : 'pointwise';
        return <Piece key={part} rect={rect} name={name} operation={operation} id={id} />;
      })}
      <Reference block={block} plan={plan} words={words} full={full} />
    </>
  );
}

function BarHeading({ block, plan, words }: Pick<WorkBarProps, 'block' | 'plan' | 'words'>) {
  const at = { ...plan.barHeading, anchor: 'start' } as const;
  return (
    <DrawingText at={at} look="strong">
      {fill(words.texts.bar.total, { macs: blockWorkText(block, words) })}
    </DrawingText>
  );
}

interface PieceProps {
  readonly rect: Rect;
  readonly name: string;
  readonly operation: 'normal' | 'depthwise' | 'pointwise';
  readonly id: string;
}

function Piece({ rect, name, operation, id }: PieceProps) {
  const isPlain = operation === 'pointwise';
  const dimension = isPlain ? 'ncPrime' : operation === 'depthwise' ? 'f' : undefined;
  const label = { x: rect.x + rect.width / 2, y: rect.y + 18, anchor: 'middle' } as const;
  return (
    <>
      <rect
        className={classNames(dimensionStyles.dimension, styles.piece, isPlain && styles.plain)}
        data-dimension={dimension}
        data-operation={operation}
        fill={isPlain ? undefined : textureFill(id, operation)}
        {...rect}
      />
      {name.length * pixelsPerLetter < rect.width && (
        <DrawingText at={label} rim={isPlain ? undefined : 'wide'}>
          {name}
        </DrawingText>
      )}
    </>
  );
}

interface ReferenceProps extends Pick<WorkBarProps, 'block' | 'plan' | 'words'> {
  readonly full: number;
}

/** A mark on the same scale: one plain convolution, or the block before its middle became normal. */
function Reference({ block, plan, words, full }: ReferenceProps) {
  const { bar } = plan;
  const macs = referenceWork(block);
  const length = (bar.width * macs) / full;
  const isBeyond = length > bar.width;
  const x = bar.x + Math.min(length, bar.width);
  const y = bar.y + bar.height + 6;
  const end = isBeyond ? `H${x}l-6 -4m6 4l-6 4` : `H${x}m0 -4v8`;
  // Under its end of the line, unless the text would not fit to the left of it.
  const isLeft = plan.rowNames !== null && x > plan.width / 2;
  return (
    <>
      <path className={styles.scale} d={`M${bar.x} ${y}${end}`} />
      {referenceLines(block, macs, words).map((line, index) => (
        <DrawingText
          key={line}
          at={{
            x: isLeft ? x : bar.x,
            y: y + 22 + 18 * index,
            anchor: isLeft ? 'end' : 'start',
          }}
          look="quiet"
        >
          {line}
        </DrawingText>
      ))}
    </>
  );
}

function referenceWork(block: Bottleneck): number {
  return block.middle === 'normal' ? withDepthwise(block).macs : plainWork(block);
}

function referenceLines(block: Bottleneck, macs: number, words: Words): readonly string[] {
  const { texts, numbers } = words;
  if (block.middle === 'normal') {
    return [
      fill(texts.bar.depthwise, { macs: blockWorkText(withDepthwise(block), words) }),
      fill(texts.bar.coarser, { times: numbers.times(block.macs / macs) }),
    ];
  }
  const plain = {
    size: kernelText(block, words),
    input: numbers.integer(block.input.channels),
    output: numbers.integer(block.output.channels),
    macs: numbers.compact(macs),
  };
  return [fill(texts.bar.plain, plain)];
}

function withDepthwise({ number, expansion }: Bottleneck): Bottleneck {
  return bottleneck({ block: number, middle: 'depthwise', expansion });
}
