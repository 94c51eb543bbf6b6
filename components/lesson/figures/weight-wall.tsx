import { WeightWall } from '@/components/figures/weight-wall';
import type { FigureStates } from '@/lib/content/lesson/figures';
import { changeWall, weightWallStore, type WeightWallSetting } from '@/lib/store/weight-wall';
import type { CreatePlace } from './types';

/** A sentence about sizes is about counts. */
export function settingOf({
  channels,
  filters,
  kernel,
  view,
}: Partial<FigureStates['weight-wall']>): Partial<WeightWallSetting> {
  return {
    ...(channels !== undefined && { channels }),
    ...(filters !== undefined && { filters }),
    ...(kernel !== undefined && { kernel }),
    view: view ?? 'count',
  };
}

/** The lesson shows it once, so that it can do with the figure's only store. */
export const createPlace: CreatePlace<'weight-wall'> = (start) => {
  changeWall(weightWallStore, settingOf(start));
  return {
    View: WeightWall,
    set: (settings) => changeWall(weightWallStore, settingOf(settings)),
  };
};
