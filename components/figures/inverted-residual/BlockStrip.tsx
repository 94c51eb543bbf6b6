'use client';

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { OperationTextures, textureFill } from '@/components/viz/OperationTextures';
import { fill } from '@/lib/format/text';
import { blockCount, bottlenecks } from '@/lib/layout/bottleneck';
import { layoutStrip, type Strip, type StripThumb } from '@/lib/layout/spindle-strip';
import { BlockSteps, type BlockStepsProps } from '../block-steps/BlockSteps';
import styles from './BlockStrip.module.css';
import { DrawingText } from './DrawingText';
import { widthsOf, type Words } from './words';

export interface BlockStripProps {
  /** The block that is drawn large. */
  readonly block: number;
  readonly words: Words;
  readonly stepTexts: BlockStepsProps['texts'];
  /** Ticked by the reader without there being a shortcut, or left out. */
  readonly mistakes: ReadonlySet<number>;
  /** Nothing where the link of the page fixes the block. */
  readonly onChoose: ((block: number) => void) | null;
  /** Below the blocks, one cell for each. */
  readonly children?: ReactNode;
}

const strip = layoutStrip(bottlenecks);
const blockNumbers = bottlenecks.map(({ number }) => number);

const rem = (pixels: number) => `${pixels / 16}rem`;

/** All blocks as small spindles to choose from; shortcuts as arcs. Scrolls where it is narrow. */
export function BlockStrip(props: BlockStripProps) {
  const { block, words, stepTexts, mistakes, onChoose, children } = props;
  const { texts, numbers } = words;
  const scroller = useCentred(block);
  const name = useId();
  return (
    <div className={styles.strip}>
      <BlockSteps blocks={blockNumbers} texts={stepTexts} {...{ block, onChoose }}>
        {fill(texts.strip.scale, {
          count: numbers.integer(blockCount),
          side: numbers.integer(pictureSide),
        })}{' '}
        {texts.strip.arcs}
      </BlockSteps>
      <div className={styles.scroller} ref={scroller}>
        <div className={styles.rail} style={{ width: rem(strip.width) }}>
          <StripDrawing strip={strip} block={block} words={words} mistakes={mistakes} />
          <fieldset
            className={styles.choices}
            disabled={onChoose === null}
            style={{ height: rem(strip.labelY + 8) }}
          >
            <legend className={styles.legend}>
              {fill(texts.strip.label, { count: numbers.integer(blockCount) })}
            </legend>
            {bottlenecks.map((each) => (
              <label key={each.number} className={styles.choice}>
                <input
                  type="radio"
                  name={name}
                  checked={each.number === block}
                  onChange={() => onChoose?.(each.number)}
                  aria-label={fill(texts.strip.choice, {
                    number: numbers.integer(each.number),
                    channels: widthsOf(each).map(numbers.integer).join(', '),
                    stride: numbers.integer(each.stride),
                  })}
                />
              </label>
            ))}
          </fieldset>
          {children}
        </div>
      </div>
    </div>
  );
}

/** The stem halves the picture before the first block. */
const pictureSide = 2 * (bottlenecks[0]?.input.height ?? 0);

/** Keeps the chosen block in sight, in the middle where there is room. */
function useCentred(block: number) {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const middle = (element.scrollWidth * (block - 0.5)) / blockCount;
    element.scrollLeft = middle - element.clientWidth / 2;
  }, [block]);
  return scroller;
}

interface StripDrawingProps extends Pick<BlockStripProps, 'block' | 'words' | 'mistakes'> {
  readonly strip: Strip;
}

/** The radio buttons above it say the same. */
function StripDrawing({ strip, block, words, mistakes }: StripDrawingProps) {
  const id = useId().replaceAll(':', '');
  const { width, height, thumbs, groups, bracketY, groupLabelY } = strip;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: rem(width), height: rem(height) }}
      aria-hidden="true"
      focusable="false"
    >
      <OperationTextures id={id} />
      {thumbs.map((thumb) => (
        <Thumb
          key={thumb.number}
          thumb={thumb}
          texture={textureFill(id, 'depthwise')}
          isChosen={thumb.number === block}
          isMistaken={mistakes.has(thumb.number)}
          words={words}
        />
      ))}
      {groups.map(({ row, from, to }) => (
        <g key={row}>
          <path className={styles.bracket} d={`M${from} ${bracketY - 4}v4H${to}v-4`} />
          <DrawingText at={{ x: (from + to) / 2, y: groupLabelY, anchor: 'middle' }} look="quiet">
            {fill(words.texts.strip.row, { row: words.numbers.integer(row) })}
          </DrawingText>
        </g>
      ))}
    </svg>
  );
}

interface ThumbProps {
  readonly thumb: StripThumb;
  readonly texture: string;
  readonly isChosen: boolean;
  readonly isMistaken: boolean;
  readonly words: Words;
}

function Thumb({ thumb, texture, isChosen, isMistaken, words }: ThumbProps) {
  const { cell, middle, outline, arc, label, number } = thumb;
  const block = bottlenecks[number - 1];
  const hasArc = block?.shortcut.isOn === true && !words.isCovered(block);
  const text = `${words.numbers.integer(number)}${isMistaken ? ' ✗' : ''}`;
  return (
    <g data-block={number} data-shortcut={hasArc ? '' : undefined}>
      {isChosen && (
        <rect
          className={styles.chosen}
          x={cell.x + 2}
          y={cell.y + 2}
          width={cell.width - 4}
          height={cell.height - 4}
        />
      )}
      <path
        className={classNames(dimensionStyles.dimension, styles.outline)}
        data-dimension="ncPrime"
        d={outline}
      />
      <rect {...middle} fill={texture} />
      {hasArc && (
        <path
          className={classNames(dimensionStyles.dimension, styles.arc)}
          data-dimension="nc"
          d={arc}
        />
      )}
      <DrawingText at={{ ...label, anchor: 'middle' }} look={isChosen ? 'strong' : undefined}>
        {text}
      </DrawingText>
    </g>
  );
}
