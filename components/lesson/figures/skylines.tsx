import { createSkylinesStore, type SkylinesMapState } from '@/components/figures/skylines/state';
import { SkylinesMap } from '@/components/figures/skylines/SkylinesMap';
import type { FigureStates } from '@/lib/content/lesson/figures';
import type { CreatePlace } from './types';

const measureOf = { values: 'values', macs: 'work', parameters: 'weights' } as const;

export function settingOf({
  measure,
}: Partial<FigureStates['skylines']>): Partial<SkylinesMapState> {
  if (measure === undefined) return {};
  if (measure === 'all') return { emphasis: null };
  return { measure: measureOf[measure], emphasis: measureOf[measure] };
}

export const createPlace: CreatePlace<'skylines'> = (start) => {
  const store = createSkylinesStore(settingOf(start));
  return {
    View: (props) => <SkylinesMap {...props} store={store} />,
    set: (settings) => store.setState(settingOf(settings)),
  };
};
