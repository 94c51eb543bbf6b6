'use client';

import { useId } from 'react';
import type { Morph } from '@/components/hooks/use-morph';
import { useRoving } from '@/components/hooks/use-roving';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { blockCount, type Bottleneck } from '@/lib/layout/bottleneck';
import { outlinePath } from '@/lib/layout/geometry';
import { layoutSpindle } from '@/lib/layout/spindle';
import { partIds, type PartId, type SpindlePlan } from '@/lib/layout/spindle-plan';
import type { Drawn } from './drawn';
import { Meeting } from './FitCard';
import styles from './InvertedResidual.module.css';
import { partText } from './part-text';
import { SpindleLabels } from './SpindleLabels';
import { SpindleParts } from './SpindleParts';
import { WorkBar } from './WorkBar';
import type { Words } from './words';

export interface SpindleDrawingProps {
  readonly block: Bottleneck;
  readonly plan: SpindlePlan;
  readonly words: Words;
  /** Of `morphTarget`. */
  readonly morph: Morph;
  readonly ids: FigureIds;
  readonly onChoose: (block: number) => void;
}

/** The numbers that move from one picture to the next: widths, then multiply-adds. */
export function morphTarget({ input, inner, output, work }: Bottleneck): readonly number[] {
  const widths = [input.channels, inner, output.channels];
  return [...widths, work.expand ?? 0, work.middle, work.project];
}

/** One block large, with its numbers and the bar of its multiply-adds. */
export function SpindleDrawing(props: SpindleDrawingProps) {
  const { block, plan, words, morph, ids } = props;
  const id = useId().replaceAll(':', '');
  const isCovered = words.isCovered(block);
  const isJoined = isCovered || block.shortcut.isOn;
  const spindle = spindleOf(morph.values, plan, isJoined);
  const drawn: Drawn = { block, plan, spindle, words, isCovered };
  const [, , , expand = 0, middle = 0, project = 0] = morph.values;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      style={{ width: `${plan.width / 16}rem` }}
      role="graphics-document"
      aria-labelledby={ids.title}
      aria-describedby={`${ids.summary} ${id}-keys`}
      data-roving=""
    >
      <desc id={`${id}-keys`}>{words.texts.drawing.label}</desc>
      <SpindleParts {...drawn} partProps={usePartProps(props)} />
      <Ghost morph={morph} plan={plan} />
      {/* Spoken by the parts, one at a time. */}
      <g aria-hidden="true" pointerEvents="none">
        <SpindleLabels {...drawn} />
        <Meeting {...drawn} />
        <WorkBar block={block} plan={plan} words={words} id={id} work={[expand, middle, project]} />
      </g>
    </svg>
  );
}

function spindleOf(values: readonly number[], plan: SpindlePlan, isJoined: boolean) {
  const [input = 1, inner = 1, output = 1] = values;
  return layoutSpindle({ input, inner, output }, plan.frame, isJoined);
}

/** The outline before the last cut, for readers who asked for less motion. */
function Ghost({ morph, plan }: Pick<SpindleDrawingProps, 'morph' | 'plan'>) {
  if (morph.before === null) return null;
  const { bandIn, expand, middle, project, bandOut } = spindleOf(morph.before, plan, true);
  const pieces = [bandIn, expand, middle, project, bandOut];
  return <path className={styles.ghost} d={pieces.map(outlinePath).join('')} />;
}

/** Left and right walk the parts of the block, up and down the blocks; one Tab stop for all. */
function usePartProps({ block, words, onChoose }: SpindleDrawingProps) {
  const parts = partIds.filter((part) => part !== 'expand' || block.work.expand !== null);
  const targets = parts.map((part, index) => ({
    id: part,
    rect: { x: index * 10, y: 0, width: 8, height: 8 },
  }));
  const { propsOf } = useRoving(targets, 'middle');
  return (part: PartId) => ({
    role: 'graphics-symbol',
    'aria-label': partText(block, part, parts, words),
    ...propsOf(part, undefined, (_event, direction) => {
      if (direction !== 'up' && direction !== 'down') return false;
      const next = block.number + (direction === 'up' ? -1 : 1);
      if (next >= 1 && next <= blockCount) onChoose(next);
      return true;
    }),
  });
}
