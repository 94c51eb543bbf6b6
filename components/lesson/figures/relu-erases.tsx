import { ReluErases } from '@/components/figures/relu-erases';
import { reluErasesTable, type ReluErasesState } from '@/components/figures/relu-erases/state';
import { createStateStore } from '@/lib/store/link';
import type { CreatePlace } from './types';

/** The settings are the figure's own. The real network has a place of its own in the lesson. */
export const createPlace: CreatePlace<'relu-erases'> = (start) => {
  const store = createStateStore<ReluErasesState>(reluErasesTable);
  store.setState(start);
  return {
    View: (props) => <ReluErases {...props} store={store} withReal={false} />,
    set: (settings) => store.setState(settings),
  };
};
