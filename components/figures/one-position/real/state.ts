/** What the reader can set of the real position, and how a link writes it: counted from 1. */
import type { StoreApi } from 'zustand/vanilla';
import { analyze, mobilenetV1 } from '@/lib/arch';
import { samples, type SampleName } from '@/lib/content/samples';
import type { Table } from '@/lib/store/codec';
import { booleanField, choiceField, integerField, optionalIntegerField } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';

const { blocks, rows } = analyze(mobilenetV1());

/** Depthwise–pointwise pairs of V1. */
export const pairCount = blocks.filter(({ block }) => block.kind === 'separable').length;

const largest = {
  side: Math.max(...rows.map(({ output }) => output.height)),
  channels: Math.max(...rows.map(({ output }) => output.channels)),
};

export interface RealPositionState {
  readonly isOpen: boolean;
  /** 1 to `pairCount` */
  readonly block: number;
  readonly photo: SampleName;
  /** Where a map is smaller, its last row and column stand for them. */
  readonly row: number;
  readonly column: number;
  /** The strongest at this position unless chosen. */
  readonly filter: number | undefined;
  /** Whose nine products are shown; the one that counts most unless chosen. */
  readonly channel: number | undefined;
}

export const realPositionTable = {
  fields: {
    isOpen: booleanField('opr', false),
    block: integerField('oprb', 1, pairCount, 3),
    photo: choiceField(
      'oprp',
      samples.map(({ name }) => name),
      'cat',
    ),
    row: integerField('oprr', 1, largest.side, 28),
    column: integerField('oprc', 1, largest.side, 28),
    filter: optionalIntegerField('oprf', largest.channels),
    channel: optionalIntegerField('oprk', largest.channels),
  },
} satisfies Table<RealPositionState>;

export type RealPositionStore = StoreApi<RealPositionState>;

export const createRealPositionStore = (): RealPositionStore =>
  createStateStore<RealPositionState>(realPositionTable);

/** The figure of its own page. */
export const realPositionStore = createRealPositionStore();

export const realPositionPart = linkPart<RealPositionState>(realPositionTable, realPositionStore);
