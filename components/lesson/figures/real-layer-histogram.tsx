import { RealProjection } from '@/components/figures/relu-erases/real/RealProjection';
import { createRealProjectionStore } from '@/components/figures/relu-erases/real/state';
import type { FigureStates } from '@/lib/content/lesson/figures';
import type { CreatePlace } from './types';

/** The figure always shows a projection, so `layer` sets nothing. */
export function settingOf({ activation }: Partial<FigureStates['real-layer-histogram']>) {
  return activation === undefined ? {} : { activation };
}

export const createPlace: CreatePlace<'real-layer-histogram'> = (start) => {
  const store = createRealProjectionStore();
  // Here it is not folded away: a link to its own page opens it.
  store.setState({ isOpen: true, ...settingOf(start) });
  return {
    View: (props) => <RealProjection {...props} store={store} />,
    set: (settings) => store.setState(settingOf(settings)),
  };
};
