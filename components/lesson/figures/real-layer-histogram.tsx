import { RealProjection } from '@/components/figures/relu-erases/real/RealProjection';
import { createRealProjectionStore } from '@/components/figures/relu-erases/real/state';
import type { CreatePlace } from './types';

export const createPlace: CreatePlace<'real-layer-histogram'> = (start) => {
  const store = createRealProjectionStore();
  // Here it is not folded away: a link to its own page opens it.
  store.setState({ isOpen: true, ...start });
  return {
    View: (props) => <RealProjection {...props} store={store} />,
    set: (settings) => store.setState(settings),
  };
};
