/** Which layer is timed, and how a link writes it. What was measured is never in a link. */
import type { Table } from '@/lib/store/codec';
import { numberField } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';
import { layers } from './workload';

export interface TimeVsMacsState {
  /** `Layer.block` */
  readonly block: number;
}

/** A middle size: large enough for any clock, small enough for an old device. */
const firstBlock = 3;

export const timeVsMacsTable = {
  fields: {
    block: numberField('tmb', { values: layers.map(({ block }) => block) }, firstBlock),
  },
} satisfies Table<TimeVsMacsState>;

/** The figure of its own page. */
export const timeVsMacsStore = createStateStore<TimeVsMacsState>(timeVsMacsTable);

export const timeVsMacsPart = linkPart<TimeVsMacsState>(timeVsMacsTable, timeVsMacsStore);
