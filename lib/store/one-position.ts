/** The figure "One position, counted": how many filters, which positions, how far the clock is. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { convolution, separableConvolution } from '../arch/convolution';
import { defaultsOf, type Table } from './codec';
import { choiceField, integerField } from './fields';
import { linkPart } from './link';
import { createPlayback, isAtEnd, reducePlayback } from './playback';
import type { Playback, PlaybackAction } from './playback';
import { calculatorTable, type CalculatorSetting } from './settings';

export const positionScopes = ['position', 'all'] as const;

export type PositionScope = (typeof positionScopes)[number];

export interface OnePositionSetting {
  /** n_c' */
  readonly filters: number;
  /** Count the multiplications at this position, or at all n_out x n_out. */
  readonly scope: PositionScope;
  /** Multiplications made by each lane; more than there are is the end. */
  readonly tick: number;
}

export interface OnePositionState extends OnePositionSetting {
  readonly playing: boolean;
  readonly speed: number;
}

/** The lecture's example, as the calculator starts with it. */
export const lectureExample: CalculatorSetting = defaultsOf<CalculatorSetting>(calculatorTable);

const mostFilters = 64;

/** A normal and a separable convolution at one position: the input is what the filter covers. */
export function atOnePosition(filters: number) {
  const { f, nc } = lectureExample;
  const spec = { input: { height: f, width: f, channels: nc }, kernel: f, filters };
  return { normal: convolution(spec), separable: separableConvolution(spec) };
}

/** The clock runs until the normal convolution is done, or the separable one if it takes longer. */
function ticksOf(filters: number): number {
  const { normal, separable } = atOnePosition(filters);
  return Math.max(normal.macs, separable.macs);
}

const mostTicks = ticksOf(mostFilters);

export const onePositionTable = {
  fields: {
    filters: integerField('opf', 1, mostFilters, lectureExample.ncPrime),
    scope: choiceField('ops', positionScopes, 'position'),
    tick: integerField('opt', 0, mostTicks, mostTicks),
  },
} satisfies Table<OnePositionSetting>;

export type OnePositionStore = StoreApi<OnePositionState>;

/** One store for each figure on a page; it starts at the end, where the whole point is seen. */
export function createOnePositionStore(setting?: Partial<OnePositionSetting>): OnePositionStore {
  const defaults = defaultsOf<OnePositionSetting>(onePositionTable);
  return createStore(() => ({ ...defaults, ...setting, playing: false, speed: 1 }));
}

/** The figure of the lesson and of its own page. */
export const onePositionStore = createOnePositionStore();

export const onePositionPart = linkPart<OnePositionSetting>(onePositionTable, onePositionStore);

export function playbackOf({ filters, tick, playing, speed }: OnePositionState): Playback {
  return { ...createPlayback(ticksOf(filters), tick), playing, speed };
}

export function dispatchOnePosition(store: OnePositionStore, action: PlaybackAction): void {
  const playback = reducePlayback(playbackOf(store.getState()), action);
  const { step, playing, speed } = playback;
  store.setState({ tick: isAtEnd(playback) ? mostTicks : step, playing, speed });
}
