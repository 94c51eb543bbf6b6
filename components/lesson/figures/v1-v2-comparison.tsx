import { V1V2Comparison } from '@/components/figures/v1-v2-comparison';
import { comparisonTable, type ComparisonState } from '@/components/figures/v1-v2-comparison/state';
import { createStateStore } from '@/lib/store/link';
import type { CreatePlace } from './types';

/** The settings are the figure's own. */
export const createPlace: CreatePlace<'v1-v2-comparison'> = (start) => {
  const store = createStateStore<ComparisonState>(comparisonTable);
  store.setState(start);
  return {
    View: (props) => <V1V2Comparison {...props} store={store} />,
    set: (settings) => store.setState(settings),
  };
};
