import { TimeVsMacs } from '@/components/figures/time-vs-macs';
import { timeVsMacsTable, type TimeVsMacsState } from '@/components/figures/time-vs-macs/state';
import { createMeasureRequests } from '@/components/figures/time-vs-macs/TimeVsMacs';
import { createStateStore } from '@/lib/store/link';
import type { CreatePlace } from './types';

/** The one setting is no state: it measures. */
export const createPlace: CreatePlace<'time-vs-macs'> = () => {
  const store = createStateStore<TimeVsMacsState>(timeVsMacsTable);
  const requests = createMeasureRequests();
  return {
    View: (props) => <TimeVsMacs {...props} store={store} requests={requests} />,
    set: ({ measure }) => {
      if (measure === 'run') requests.setState({ isOpen: true });
    },
  };
};
