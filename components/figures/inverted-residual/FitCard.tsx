import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Dimension } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import { facesToScale } from '@/lib/layout/spindle';
import { DrawingText } from './DrawingText';
import type { Drawn } from './drawn';
import { Glyph, glyphRadius } from './Glyph';
import styles from './InvertedResidual.module.css';

const largestFace = 40;
const signRoom = 32;

/** Where flow and shortcut meet: the addition, or why there is none. */
export function Meeting(drawn: Drawn) {
  const { block, spindle, plan, isCovered } = drawn;
  if (isCovered) {
    const { x, y } = spindle.joint;
    return (
      <g className={styles.unknown}>
        <circle r={glyphRadius} cx={x} cy={y} />
        <DrawingText at={{ x, y: y + 5, anchor: 'middle' }} look="strong">
          {drawn.words.texts.question.covered}
        </DrawingText>
      </g>
    );
  }
  return (
    <>
      {block.shortcut.isOn && <Glyph at={spindle.joint} kind="add" />}
      <g transform={`translate(${plan.fit.x} ${plan.fit.y})`}>
        <FitCard {...drawn} />
      </g>
    </>
  );
}

/** Both conditions, the faces of the two maps on one scale: what arrives, and what it should meet. */
function FitCard({ block, words }: Drawn) {
  const { texts, numbers } = words;
  const { drawing } = texts;
  const { sidesMeet, widthsMeet } = block.shortcut;
  const [arriving, met] = facesToScale(block.input.height, block.output.height, largestFace);
  const second = largestFace + signRoom;
  const right = { x: second + largestFace + 12, anchor: 'start' } as const;
  const sides = fill(sidesMeet ? drawing.strideOne : drawing.strideMore, {
    stride: numbers.integer(block.stride),
  });
  const widths = fill(
    widthsMeet ? (sidesMeet ? drawing.added : drawing.sameWidth) : drawing.notAdded,
    {
      input: numbers.integer(block.input.channels),
      output: numbers.integer(block.output.channels),
    },
  );
  const line = (row: number) => ({ x: 0, y: largestFace + 20 * row, anchor: 'start' }) as const;
  return (
    <>
      <Face dimension="n" x={0} side={arriving} />
      <DrawingText at={{ x: largestFace + signRoom / 2, y: 25, anchor: 'middle' }} look="number">
        {sidesMeet ? '=' : '≠'}
      </DrawingText>
      <Face dimension="nOut" x={second} side={met} />
      <DrawingText at={{ ...right, y: 15 }}>
        <SymbolTspan name="n" /> = {numbers.integer(block.input.height)}
      </DrawingText>
      <DrawingText at={{ ...right, y: 34 }}>
        <SymbolTspan name="nOut" /> = {numbers.integer(block.output.height)}
      </DrawingText>
      <DrawingText at={line(1)}>{sides}</DrawingText>
      <DrawingText at={line(2)}>{widths}</DrawingText>
    </>
  );
}

interface FaceProps {
  readonly dimension: Dimension;
  readonly x: number;
  readonly side: number;
}

/** A map seen from the front, in the middle of its room. */
function Face({ dimension, x, side }: FaceProps) {
  const margin = (largestFace - side) / 2;
  return (
    <rect
      className={classNames(dimensionStyles.dimension, styles.face)}
      data-dimension={dimension}
      x={x + margin}
      y={margin}
      width={side}
      height={side}
    />
  );
}
