/** The figure "The weight wall": its size, how far the morph is, and into how many groups it falls. */
import type { StoreApi } from 'zustand/vanilla';
import type { Allowed } from './allowed';
import { changed, type Table } from './codec';
import { choiceField, integerField, numberField } from './fields';
import { createStateStore, linkPart } from './link';
import { calculatorTable } from './settings';

export interface WeightWallSetting {
  /** n_c: columns of the wall. */
  readonly channels: number;
  /** n_c': its rows. */
  readonly filters: number;
  /** f */
  readonly kernel: number;
  /** A number of `wallSteps`. */
  readonly step: number;
  /** Divides the channels and the filters. */
  readonly groups: number;
  /** The cells that are counted, or the weights of a real network. */
  readonly view: WallView;
  /** The columns that are looked at in the view of values, counted from 1: of both walls. */
  readonly normalColumn: number;
  readonly separableColumn: number;
}

const wallViews = ['count', 'values'] as const;

export type WallView = (typeof wallViews)[number];

/** The wall; one row of it; one cell of each tile; counted; and, for whoever asks, in groups. */
export const wallSteps = { wall: 0, row: 1, dots: 2, counted: 3, groups: 4 } as const;

export const kernels = [1, 3, 5, 7] as const;

const mostChannels = 1024;

const { nc, ncPrime, f } = calculatorTable.fields;

export const weightWallTable = {
  fields: {
    channels: integerField('wwc', 1, mostChannels, nc.default),
    filters: integerField('wwo', 1, mostChannels, ncPrime.default),
    kernel: numberField('wwf', { values: kernels }, f.default),
    step: integerField('wws', wallSteps.wall, wallSteps.groups, wallSteps.counted),
    groups: integerField('wwg', 1, mostChannels, 1),
    view: choiceField('wwv', wallViews, 'count'),
    normalColumn: integerField('wwn', 1, mostChannels, 1),
    separableColumn: integerField('wwk', 1, mostChannels, 1),
  },
  repair: (setting: WeightWallSetting) => ({ ...setting, groups: largestGroups(setting) }),
  allowed: (setting: WeightWallSetting) => ({ groups: { values: possibleGroups(setting) } }),
} satisfies Table<WeightWallSetting>;

export type WeightWallStore = StoreApi<WeightWallSetting>;

export const weightWallStore: WeightWallStore =
  createStateStore<WeightWallSetting>(weightWallTable);

export const weightWallPart = linkPart<WeightWallSetting>(weightWallTable, weightWallStore);

export function changeWall(store: WeightWallStore, change: Partial<WeightWallSetting>): void {
  store.setState(changed<WeightWallSetting>(weightWallTable, store.getState(), change));
}

/** Numbers of groups that divide both channels and filters, from 1 upwards. */
export function possibleGroups({
  channels,
  filters,
}: Pick<WeightWallSetting, 'channels' | 'filters'>): number[] {
  const most = Math.min(channels, filters);
  return Array.from({ length: most }, (_, index) => index + 1).filter(
    (groups) => channels % groups === 0 && filters % groups === 0,
  );
}

/** Numbers of channels or filters that fall into `groups` equal groups: all of them for 1. */
export function allowedSizes(groups: number): Allowed {
  return { min: groups, max: mostChannels - (mostChannels % groups), step: groups };
}

/** The asked number of groups, or the largest possible one below it. */
function largestGroups(setting: WeightWallSetting): number {
  return possibleGroups(setting).findLast((groups) => groups <= setting.groups) ?? 1;
}
