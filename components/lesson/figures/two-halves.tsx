import { TwoHalves } from '@/components/figures/two-halves';
import { twoHalvesTable, type TwoHalvesState } from '@/components/figures/two-halves/state';
import { createStateStore } from '@/lib/store/link';
import type { CreatePlace } from './types';

/** The settings are the figure's own. */
export const createPlace: CreatePlace<'two-halves'> = (start) => {
  const store = createStateStore<TwoHalvesState>(twoHalvesTable);
  store.setState(start);
  return {
    View: (props) => <TwoHalves {...props} store={store} />,
    set: (settings) => store.setState(settings),
  };
};
