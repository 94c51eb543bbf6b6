/** What the reader can set of the real values, and how a link writes it. */
import type { Table } from '@/lib/store/codec';
import { choiceField, integerField } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';

export const activations = ['relu6', 'relu'] as const;

export type ShownActivation = (typeof activations)[number];

export const bitRange = { least: 2, most: 8 } as const;

export interface Relu6RealState {
  /** The histogram's: as trained, or without the clip at 6. */
  readonly activation: ShownActivation;
  readonly bits: number;
}

/** Few enough that the levels can be seen. */
const firstBits = 4;

export const relu6RealTable = {
  fields: {
    activation: choiceField('rract', activations, 'relu6'),
    bits: integerField('rrb', bitRange.least, bitRange.most, firstBits),
  },
} satisfies Table<Relu6RealState>;

/** The figure of its own page. */
export const relu6RealStore = createStateStore<Relu6RealState>(relu6RealTable);

export const relu6RealPart = linkPart<Relu6RealState>(relu6RealTable, relu6RealStore);
