import {
  countAt,
  stopsOf,
  workAt,
  type LaneCount,
  type LaneWork,
} from '@/lib/layout/one-position-work';
import type { FinishedValue } from '@/lib/ops';
import { atOnePosition, type OnePositionSetting } from '@/lib/store/one-position';
import { exampleChains, position, positionsOf } from './example';

/** Filters in the question; until it is answered their number of multiplications is covered. */
export const askedFilters = 10;

export interface Works {
  readonly normal: LaneWork;
  readonly separable: LaneWork;
  /** n_out x n_out */
  readonly positions: number;
  readonly stops: readonly number[];
}

/** Everything that the number of filters decides. */
export function worksOf(filters: number): Works {
  const chains = exampleChains(filters);
  const normal = workAt(chains.normal, position);
  const separable = workAt(chains.separable, position);
  return { normal, separable, positions: positionsOf(chains), stops: stopsOf(normal, separable) };
}

/** What the figure shows: a function of the setting alone. */
export interface View {
  readonly setting: OnePositionSetting;
  /** Multiplications each lane has made if it was not done before. */
  readonly tick: number;
  readonly ticks: number;
  readonly positions: number;
  /** How often each mark works in the chosen scope. */
  readonly times: number;
  readonly normal: LaneCount;
  readonly separable: LaneCount;
  readonly kept: readonly FinishedValue[];
  readonly normalValues: readonly FinishedValue[];
  readonly separableValues: readonly FinishedValue[];
  /** From lib/arch, at one position. */
  readonly weights: {
    readonly normal: number;
    readonly depthwise: number;
    readonly pointwise: number;
    readonly separable: number;
  };
  readonly ratio: number;
  /** The number of the separable lane is asked for and not yet answered. */
  readonly isCovered: boolean;
}

export function viewOf(setting: OnePositionSetting, works: Works, isAnswered: boolean): View {
  const { filters, scope } = setting;
  const ticks = Math.max(works.normal.steps.length, works.separable.steps.length);
  const tick = Math.min(setting.tick, ticks);
  const normal = countAt(works.normal, tick);
  const separable = countAt(works.separable, tick);
  const costs = atOnePosition(filters);
  return {
    setting,
    tick,
    ticks,
    positions: works.positions,
    times: scope === 'all' ? works.positions : 1,
    normal,
    separable,
    kept: separable.finishedBy[0] ?? [],
    normalValues: normal.finishedBy[0] ?? [],
    separableValues: separable.finishedBy[1] ?? [],
    weights: {
      normal: costs.normal.weights,
      depthwise: costs.separable.depthwise.weights,
      pointwise: costs.separable.pointwise.weights,
      separable: costs.separable.weights,
    },
    ratio: costs.separable.macs / costs.normal.macs,
    isCovered: filters === askedFilters && !isAnswered,
  };
}
