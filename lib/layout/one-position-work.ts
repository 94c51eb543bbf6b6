/**
 * What a lane of the figure "One position, counted" has done after some ticks of the clock that both
 * lanes share: one multiplication each per tick, in the order in which `lib/ops` takes its steps.
 */
import { stepsAtPosition, type Chain, type FinishedValue, type Position, type Step } from '../ops';

export interface LaneWork {
  /** Every multiplication at the position, in order. */
  readonly steps: readonly Step[];
  /** Ticks after which a value is finished: a kept one or an output. */
  readonly stops: readonly number[];
  /** Operations of the chain: 1 for a normal convolution, 2 for a separable one. */
  readonly operations: number;
}

export interface LaneCount {
  readonly done: number;
  readonly total: number;
  readonly isDone: boolean;
  /** Multiplications made by each operation of the chain. */
  readonly doneBy: readonly number[];
  /** Values finished by each operation, in order. */
  readonly finishedBy: readonly (readonly FinishedValue[])[];
  /** The multiplication that was made last, as long as there is another to come. */
  readonly current: Step | undefined;
  /** The multiplication that comes next. */
  readonly next: Step | undefined;
}

export function workAt(chain: Chain, position: Position): LaneWork {
  const steps = [...stepsAtPosition(chain, 'product', position)];
  const stops = steps.flatMap((step, index) => (step.finished.length > 0 ? [index + 1] : []));
  return { steps, stops, operations: chain.length };
}

/** The lane after `tick` multiplications; a lane that is done waits. */
export function countAt({ steps, stops, operations }: LaneWork, tick: number): LaneCount {
  const total = steps.length;
  const done = Math.min(Math.max(0, tick), total);
  const finished = stops.filter((stop) => stop <= done).flatMap((stop) => steps[stop - 1] ?? []);
  const all = Array.from({ length: operations }, (_, operation) => operation);
  return {
    done,
    total,
    isDone: done === total,
    doneBy: all.map((operation) => {
      const first = steps.findIndex((step) => step.operation === operation);
      const count = steps.filter((step) => step.operation === operation).length;
      return Math.min(Math.max(0, done - first), count);
    }),
    finishedBy: all.map((operation) =>
      finished.filter((step) => step.operation === operation).flatMap((step) => step.finished),
    ),
    current: done < total ? steps[done - 1] : undefined,
    next: steps[done],
  };
}

/** Where the step buttons stop: the finished values of both lanes. */
export function stopsOf(...lanes: readonly LaneWork[]): number[] {
  return [...new Set(lanes.flatMap((lane) => lane.stops))].sort((a, b) => a - b);
}
