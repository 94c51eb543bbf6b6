import { Relu6Real } from '@/components/figures/relu6-real';
import { relu6RealTable, type Relu6RealState } from '@/components/figures/relu6-real/state';
import { createStateStore } from '@/lib/store/link';
import type { CreatePlace } from './types';

/** The settings are the figure's own. */
export const createPlace: CreatePlace<'relu6-real'> = (start) => {
  const store = createStateStore<Relu6RealState>(relu6RealTable);
  store.setState(start);
  return {
    View: (props) => <Relu6Real {...props} store={store} />,
    set: (settings) => store.setState(settings),
  };
};
