'use client';

import { memo, useMemo } from 'react';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import type { Numbers } from '@/lib/format/numbers';
import type { Dimension } from '@/lib/format/symbols';
import type { Arrangement } from '@/lib/layout/arrangement';
import { layoutOnePosition, type OnePositionLayout } from '@/lib/layout/one-position';
import { lectureExample } from '@/lib/store/one-position';
import { MeasuredDrawing } from '../MeasuredDrawing';
import { position } from './example';
import { Flight } from './Flight';
import { countWords, NormalLane, SeparableLaneRows } from './Lanes';
import styles from './OnePosition.module.css';
import { Patch } from './Patch';
import type { ValueId } from './value-id';
import { Values } from './Values';
import type { View } from './view';
import type { OnePositionTexts } from './words';

/** Rows lower than this have no room for outlines. */
const thinRow = 7;

export interface DrawingProps {
  readonly view: View;
  readonly texts: OnePositionTexts;
  readonly numbers: Numbers;
  readonly ids: FigureIds;
  readonly phase: number;
  readonly lit: Dimension | undefined;
  readonly opened: ValueId | undefined;
  readonly onOpen: (value: ValueId) => void;
}

/** The drawing for the room there is. */
export function OnePositionDrawing(props: DrawingProps) {
  return (
    <MeasuredDrawing>
      {(arrangement, width) => <ArrangedDrawing {...props} {...{ arrangement, width }} />}
    </MeasuredDrawing>
  );
}

interface ArrangedProps extends DrawingProps {
  readonly arrangement: Arrangement;
  readonly width: number;
}

/** One arrangement at one width: a function of what it is given. */
export function ArrangedDrawing({ arrangement, width, phase, ids, ...props }: ArrangedProps) {
  const { view } = props;
  const { filters } = view.setting;
  const layout = useMemo(() => {
    const { n, f, nc } = lectureExample;
    const size = { side: n, kernel: f, channels: nc, filters, position };
    return layoutOnePosition(size, width, arrangement);
  }, [filters, width, arrangement]);

  return (
    <>
      {arrangement === 'narrow' && <PinnedCounts {...props} width={width} />}
      <svg
        className={styles.drawing}
        data-thin={(layout.normal.rows[0]?.height ?? 0) < thinRow ? '' : undefined}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="graphics-document"
        aria-labelledby={ids.title}
        aria-describedby={ids.summary}
      >
        <State layout={layout} {...props} />
        <Flight layout={layout} view={view} phase={phase} />
      </svg>
    </>
  );
}

type StateProps = Omit<DrawingProps, 'ids' | 'phase'> & { readonly layout: OnePositionLayout };

/** All but what is on its way: drawn once a step, not once a frame. */
const State = memo(function State(props: StateProps) {
  return (
    <>
      <Patch {...props} />
      <NormalLane {...props} />
      <SeparableLaneRows {...props} />
      <Values {...props} />
    </>
  );
});

interface PinnedProps extends Pick<DrawingProps, 'view' | 'texts' | 'numbers'> {
  readonly width: number;
}

/** On a phone the two large numbers stay in sight while the lanes scroll. */
function PinnedCounts({ width, ...props }: PinnedProps) {
  const { view, texts } = props;
  const lanes = [
    { name: texts.normal, count: view.normal, isCovered: false },
    { name: texts.separable, count: view.separable, isCovered: view.isCovered },
  ];
  return (
    <svg className={styles.pinned} viewBox={`0 0 ${width} 60`} aria-hidden="true">
      {lanes.map(({ name, count, isCovered }, index) => {
        const x = index * Math.min(width / 2, 280);
        const words = countWords({ ...props, count, isCovered });
        return (
          <g key={name}>
            <text className={styles.label} x={x} y={16}>
              {name}, {words.small}
            </text>
            <text className={styles.pinnedCount} x={x} y={50}>
              {words.large}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
