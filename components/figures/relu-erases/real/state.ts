/** What the reader can set of the real projection, and how it would be written. */
import { samples, type SampleName } from '@/lib/content/samples';
import type { Table } from '@/lib/store/codec';
import { choiceField, integerField } from '@/lib/store/fields';
import { createStateStore } from '@/lib/store/link';

export const shownActivations = ['linear', 'relu6'] as const;

/** Blocks of V2 that expand, without the widest map, and up to the last. */
export const blockRange = { first: 3, last: 17 } as const;

export interface RealProjectionState {
  /** What stands behind the projection: nothing, as trained, or a ReLU6 put in. */
  readonly activation: (typeof shownActivations)[number];
  readonly block: number;
  readonly photo: SampleName;
}

export const realProjectionTable = {
  fields: {
    activation: choiceField('rpact', shownActivations, 'linear'),
    block: integerField('rpblock', blockRange.first, blockRange.last, blockRange.first),
    photo: choiceField(
      'rpphoto',
      samples.map(({ name }) => name),
      'cat',
    ),
  },
} satisfies Table<RealProjectionState>;

export const createRealProjectionStore = () =>
  createStateStore<RealProjectionState>(realProjectionTable);
