/** What the explorer shows besides the network itself: what is counted how, and what is looked at. */
import type { BatchNormCounting, Conventions, Rules } from '../arch';
import type { Table } from './codec';
import { choiceField, integerField, numberField } from './fields';
import { createStateStore } from './link';

export const ruleNames = ['slim', 'keras'] as const satisfies readonly Rules[];

export const workUnits = ['macs', 'flops'] as const satisfies readonly Conventions['work'][];

export const batchNormCountings = [
  'trainable',
  'all',
  'folded',
  'left-out',
] as const satisfies readonly BatchNormCounting[];

const shownMeasures = ['values', 'work', 'weights'] as const;

export interface ExplorerSetting {
  readonly classes: number;
  readonly rules: Rules;
  readonly work: Conventions['work'];
  readonly batchNorm: BatchNormCounting;
  readonly bytesPerNumber: number;
  /** `Block.number` of the block whose layers are shown; a number too large means the head. */
  readonly block: number;
  /** The one measure that a narrow drawing shows. */
  readonly measure: (typeof shownMeasures)[number];
}

/** V2's head is its block 18. */
const lastBlock = 18;

/** Block 3 is in V1 the dearest, in V2 the first with a shortcut. */
const explorerFields = {
  classes: integerField('classes', 1, 22_000, 1000),
  rules: choiceField('rules', ruleNames, 'slim'),
  work: choiceField('unit', workUnits, 'macs'),
  batchNorm: choiceField('bn', batchNormCountings, 'trainable'),
  bytesPerNumber: numberField('bytes', { values: [1, 2, 4] }, 4),
  block: integerField('block', 0, lastBlock, 3),
  measure: choiceField('show', shownMeasures, 'work'),
} as const;

export const explorerTable = { fields: explorerFields } satisfies Table<ExplorerSetting>;

export const explorerStore = createStateStore<ExplorerSetting>(explorerTable);
