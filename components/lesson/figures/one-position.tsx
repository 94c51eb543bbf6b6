import { OnePosition } from '@/components/figures/one-position/OnePosition';
import { createRealPositionStore } from '@/components/figures/one-position/real/state';
import type { FigureStates } from '@/lib/content/lesson/figures';
import { createOnePositionStore, type OnePositionSetting } from '@/lib/store/one-position';
import type { CreatePlace } from './types';

/** The words of a sentence in those of the figure. */
export function settingOf({
  filters,
  positions,
}: Partial<FigureStates['one-position']>): Partial<OnePositionSetting> {
  return {
    ...(filters !== undefined && { filters }),
    ...(positions !== undefined && { scope: positions === 'all' ? 'all' : 'position' }),
  };
}

export const createPlace: CreatePlace<'one-position'> = (start) => {
  const store = createOnePositionStore(settingOf(start));
  const realStore = createRealPositionStore();
  return {
    View: (props) => <OnePosition {...props} {...{ store, realStore }} />,
    set: (settings) => store.setState(settingOf(settings)),
  };
};
