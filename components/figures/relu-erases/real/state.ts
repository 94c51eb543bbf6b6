/** What the reader can set of the real projection, and how a link writes it. */
import { samples, type SampleName } from '@/lib/content/samples';
import type { Table } from '@/lib/store/codec';
import { booleanField, choiceField, integerField } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';

export const shownActivations = ['linear', 'relu6'] as const;

/** Blocks of V2 that expand, without the widest map, and up to the last. */
export const blockRange = { first: 3, last: 17 } as const;

export interface RealProjectionState {
  readonly isOpen: boolean;
  /** What stands behind the projection: nothing, as trained, or a ReLU6 put in. */
  readonly activation: (typeof shownActivations)[number];
  readonly block: number;
  readonly photo: SampleName;
}

export const realProjectionTable = {
  fields: {
    isOpen: booleanField('rp', false),
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

/** The figure of its own page. */
export const realProjectionStore = createRealProjectionStore();

export const realProjectionPart = linkPart<RealProjectionState>(
  realProjectionTable,
  realProjectionStore,
);
