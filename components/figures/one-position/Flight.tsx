import { px, type Rect } from '@/lib/layout/geometry';
import type { OnePositionLayout } from '@/lib/layout/one-position';
import type { Step } from '@/lib/ops';
import { position } from './example';
import styles from './OnePosition.module.css';
import type { View } from './view';

interface FlightProps {
  readonly layout: OnePositionLayout;
  readonly view: View;
  /** How much of the next multiplication is done, 0 to below 1. */
  readonly phase: number;
}

/** Copies of the numbers that are read next, on their way to their marks. The originals stay. */
export function Flight({ layout, view, phase }: FlightProps) {
  if (phase === 0) return null;
  const { normal, separable } = view;
  const flights = [
    { step: normal.next, mark: layout.normal.marks.marks[normal.done] },
    { step: separable.next, mark: separableMark(layout, view) },
  ];
  return flights.map(({ step, mark }, lane) => {
    const from = step && sourceOf(layout, step);
    if (from === undefined || mark === undefined) return null;
    return <Copy key={lane} rect={between(from, mark, eased(phase))} text={numberIn(step)} />;
  });
}

interface CopyProps {
  readonly rect: Rect;
  readonly text: string;
}

/** Where a number of two digits still fits. */
const narrowestWithText = 18;

function Copy({ rect, text }: CopyProps) {
  const { x, y, width, height } = rect;
  return (
    <g>
      <rect className={styles.flight} {...rect} />
      {width >= narrowestWithText && (
        <text className={styles.keptNumber} x={x + width / 2} y={y + height / 2} dy="0.35em">
          {text}
        </text>
      )}
    </g>
  );
}

function numberIn(step: Step | undefined): string {
  const value = step?.product?.input.value;
  return value === undefined ? '' : String(value).replace('-', '−');
}

function separableMark({ separable: lane }: OnePositionLayout, view: View): Rect | undefined {
  const { done } = view.separable;
  const first = view.weights.depthwise;
  return done < first ? lane.depthwise.marks[done] : lane.marks.marks[done - first];
}

/** The cell of the patch, or the kept box, that a multiplication reads. */
function sourceOf({ patch, separable }: OnePositionLayout, step: Step): Rect | undefined {
  if (step.product === null) return undefined;
  const { row, column, channel } = step.product.input;
  if (step.kind === 'pointwise') return separable.kept[channel];
  return patch[channel]?.cells.find(
    (cell) => cell.row === row - position.row && cell.column === column - position.column,
  );
}

/** Ease in, ease out. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

function between(from: Rect, to: Rect, share: number): Rect {
  const mix = (a: number, b: number) => px(a + (b - a) * share);
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}
