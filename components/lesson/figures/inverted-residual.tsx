import {
  changeInvertedResidual,
  createInvertedResidualStore,
  InvertedResidual,
} from '@/components/figures/inverted-residual';
import type { CreatePlace } from './types';

/** The settings are the figure's own. */
export const createPlace: CreatePlace<'inverted-residual'> = (start) => {
  const store = createInvertedResidualStore(start);
  return {
    View: (props) => <InvertedResidual {...props} store={store} />,
    set: (settings) => changeInvertedResidual(store, settings),
  };
};
