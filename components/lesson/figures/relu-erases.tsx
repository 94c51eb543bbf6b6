import { ReluErases } from '@/components/figures/relu-erases';
import { reluErasesTable, type ReluErasesState } from '@/components/figures/relu-erases/state';
import { createStateStore } from '@/lib/store/link';
import type { CreatePlace } from './types';

/** The settings are the figure's own. */
export const createPlace: CreatePlace<'relu-erases'> = (start) => {
  const store = createStateStore<ReluErasesState>(reluErasesTable);
  store.setState(start);
  return {
    View: (props) => <ReluErases {...props} store={store} />,
    set: (settings) => store.setState(settings),
  };
};
