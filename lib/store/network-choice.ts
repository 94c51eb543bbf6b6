/** Which network the reader looks at on the classify page; it answers once it has been fetched. */
import type { Table } from './codec';
import { choiceField } from './fields';
import { createStateStore } from './link';

/** The two networks of this site, and files of the reader's own. */
export const networkChoices = ['v1', 'v2', 'files'] as const;

export type NetworkChoice = (typeof networkChoices)[number];

export interface NetworkChoiceState {
  readonly network: NetworkChoice;
}

export const networkChoiceTable = {
  fields: { network: choiceField('network', networkChoices, 'v1') },
} satisfies Table<NetworkChoiceState>;

export const networkChoiceStore = createStateStore<NetworkChoiceState>(networkChoiceTable);
