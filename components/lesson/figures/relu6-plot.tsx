import { createRelu6PlotStore, Relu6Plot } from '@/components/figures/relu6-plot';
import type { CreatePlace } from './types';

/** The settings are the figure's own. */
export const createPlace: CreatePlace<'relu6-plot'> = (start) => {
  const store = createRelu6PlotStore(start);
  return {
    View: (props) => <Relu6Plot {...props} store={store} />,
    set: (settings) => store.setState(settings),
  };
};
