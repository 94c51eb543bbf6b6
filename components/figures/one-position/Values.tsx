'use client';

import { useRoving, type RovingProps } from '@/components/hooks/use-roving';
import type { Rect } from '@/lib/layout/geometry';
import { fill } from '@/lib/format/text';
import type { OnePositionLayout } from '@/lib/layout/one-position';
import type { Target } from '@/lib/layout/steer';
import type { FinishedValue } from '@/lib/ops';
import { lectureExample } from '@/lib/store/one-position';
import { FocusRing } from '../Press';
import type { DrawingProps } from './OnePositionDrawing';
import styles from './OnePosition.module.css';
import { targetId, valueIds, valueName, type ValueId } from './value-id';

type ValuesProps = Pick<DrawingProps, 'view' | 'texts' | 'numbers' | 'opened' | 'onOpen'> & {
  readonly layout: OnePositionLayout;
};

/**
 * The kept boxes and the output squares: one Tab stop, arrow keys move among them, Enter opens the
 * products of one. A click anywhere in a filter's row does the same.
 */
export function Values({ layout, view, texts, numbers, opened, onOpen }: ValuesProps) {
  const targets = targetsOf(layout);
  const { propsOf } = useRoving(targets, targetId({ lane: 'normal', index: 0 }));
  return (
    <g role="group" aria-label={texts.outputs} data-roving>
      {targets.map(({ id, rect, row, value }) => {
        const finished = valuesOf(view, value)[value.index];
        const name = valueName(value, texts, numbers);
        return (
          <ValueMark
            key={id}
            roving={propsOf(id, () => onOpen(value))}
            rect={rect}
            row={row}
            isKept={value.lane === 'kept'}
            text={value.lane === 'kept' && finished ? numbers.integer(finished.sum) : undefined}
            label={
              finished
                ? fill(texts.outputValue, { name, sum: numbers.integer(finished.sum) })
                : name
            }
            isFinished={finished !== undefined}
            isOpen={opened?.lane === value.lane && opened.index === value.index}
            onOpen={() => onOpen(value)}
          />
        );
      })}
    </g>
  );
}

interface ValueTarget extends Target {
  readonly value: ValueId;
  /** Where a click counts as well. */
  readonly row: Rect;
}

function targetsOf({ normal, separable }: OnePositionLayout): ValueTarget[] {
  const places = {
    normal: { rects: normal.outputs, rows: normal.rows },
    kept: { rects: separable.kept, rows: separable.kept },
    separable: { rects: separable.outputs, rows: separable.rows },
  };
  return valueIds(normal.outputs.length, lectureExample.nc).flatMap((value) => {
    const rect = places[value.lane].rects[value.index];
    const row = places[value.lane].rows[value.index];
    if (rect === undefined || row === undefined) return [];
    return [{ id: targetId(value), rect, row, value }];
  });
}

function valuesOf(view: ValuesProps['view'], { lane }: ValueId): readonly FinishedValue[] {
  if (lane === 'kept') return view.kept;
  return lane === 'normal' ? view.normalValues : view.separableValues;
}

interface ValueMarkProps {
  readonly roving: RovingProps;
  readonly rect: Rect;
  readonly row: Rect;
  readonly isKept: boolean;
  readonly text: string | undefined;
  readonly label: string;
  readonly isFinished: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function ValueMark(props: ValueMarkProps) {
  const { roving, rect, row, text, label, isOpen, onOpen } = props;
  const { x, y, width, height } = rect;
  return (
    <g
      className={styles.value}
      role="button"
      aria-label={label}
      aria-expanded={isOpen}
      data-kind={props.isKept ? 'kept' : 'output'}
      data-finished={props.isFinished ? '' : undefined}
      data-open={isOpen ? '' : undefined}
      onClick={onOpen}
      {...roving}
    >
      <rect className={styles.hit} {...row} />
      <rect className={styles.box} {...{ x, y, width, height }} />
      {text !== undefined && (
        <text className={styles.keptNumber} x={x + width / 2} y={y + height / 2} dy="0.35em">
          {text}
        </text>
      )}
      <FocusRing rect={rect} />
    </g>
  );
}
