/** What the reader can set beside V1 and V2, and how a link writes it. */
import type { Table } from '@/lib/store/codec';
import { choiceField } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';
import { measures, type Measure } from './comparison';

export interface ComparisonState {
  /** The one that is looked at closely. */
  readonly measure: Measure;
}

export const comparisonTable = {
  fields: { measure: choiceField('vvm', measures, 'macs') },
} satisfies Table<ComparisonState>;

/** The figure of its own page. */
export const comparisonStore = createStateStore<ComparisonState>(comparisonTable);

export const comparisonPart = linkPart<ComparisonState>(comparisonTable, comparisonStore);
