/** How the reader wants to count and to write: shared by every page that shows a cost. */
import type { Counted } from '../format/counted-formulas';
import { symbolSetNames, type SymbolSetName } from '../format/symbols';
import { changed, type Table } from './codec';
import { booleanField, choiceField } from './fields';
import { createStateStore } from './link';

export const workUnits = ['macs', 'flops'] as const;

export interface CountingSetting extends Counted {
  /** The letters of the formulas. */
  readonly symbols: SymbolSetName;
}

export const countingTable = {
  fields: {
    work: choiceField('work', workUnits, 'macs'),
    bias: booleanField('bias', false),
    symbols: choiceField('sym', symbolSetNames, 'article'),
  },
} satisfies Table<CountingSetting>;

export const countingStore = createStateStore<CountingSetting>(countingTable);

export function changeCounting(change: Partial<CountingSetting>): void {
  countingStore.setState(changed<CountingSetting>(countingTable, countingStore.getState(), change));
}
