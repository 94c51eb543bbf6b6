import { textField } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';
import type { Table } from '@/lib/store/codec';

/** Long enough for a school, a class and a date. */
export const longestSeed = 40;

export function isSeed(text: string): boolean {
  return text.trim() !== '' && [...text].length <= longestSeed;
}

export interface WorksheetSetting {
  /** Chooses the numbers of the sheet: the same text always gives the same sheet. */
  readonly seed: string;
}

export const worksheetTable = {
  fields: { seed: textField('seed', isSeed, '1') },
} satisfies Table<WorksheetSetting>;

export const worksheetStore = createStateStore<WorksheetSetting>(worksheetTable);

export const worksheetPart = linkPart<WorksheetSetting>(worksheetTable, worksheetStore);

/** The seed for another group: its last number grows by one, or it gets a 2. */
export function nextSeed(seed: string): string {
  const [, start = '', digits = ''] = /^(.*?)(\d{0,9})$/u.exec(seed) ?? [];
  const next = digits === '' ? `${seed.trimEnd()} 2` : `${start}${Number(digits) + 1}`;
  return isSeed(next) ? next : '1';
}
