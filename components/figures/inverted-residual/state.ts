/** What the reader can set in the figure of the inverted residual, and how a link writes it. */
import type { StoreApi } from 'zustand/vanilla';
import {
  blockCount,
  exampleBlock,
  middles,
  ownExpansion,
  type BottleneckChoice,
  type Expansion,
} from '@/lib/layout/bottleneck';
import type { Table } from '@/lib/store/codec';
import { choiceField, integerField, numberField, type Field } from '@/lib/store/fields';
import { defaultsOf } from '@/lib/store/codec';
import { createStateStore, linkPart } from '@/lib/store/link';
import { networkTable, type NetworkSetting } from '@/lib/store/settings';

/** Quarters, so that the inner width of every block is whole: their inputs are multiples of 4. */
const expansions = numberField('irratio', { min: 0.25, max: 6, step: 0.25 }, 6);

export const allowedExpansions = expansions.allowed;

/** A number, or nothing for the t of the paper. */
const expansionField: Field<Expansion> = {
  key: expansions.key,
  default: 'own',
  parse: (text) => (text === 'own' ? { ok: true, value: 'own' } : expansions.parse(text)),
  print: String,
};

export const invertedResidualTable = {
  fields: {
    block: integerField('irblock', 1, blockCount, exampleBlock),
    middle: choiceField('irmiddle', middles, 'depthwise'),
    expansion: expansionField,
  },
} satisfies Table<BottleneckChoice>;

export type InvertedResidualStore = StoreApi<BottleneckChoice>;

/** One for each place where the figure has a state of its own. */
export function createInvertedResidualStore(
  setting: Partial<BottleneckChoice> = {},
): InvertedResidualStore {
  const store = createStateStore<BottleneckChoice>(invertedResidualTable);
  changeInvertedResidual(store, setting);
  return store;
}

/** The figure of its own page. */
export const invertedResidualStore = createInvertedResidualStore();

export const invertedResidualPart = linkPart<BottleneckChoice>(
  invertedResidualTable,
  invertedResidualStore,
);

/**
 * Changes some of it. Another block comes as the paper has it, unless its expansion is set in the
 * same breath; and the t of the paper is not a number, so that one picture has one link.
 */
export function changeInvertedResidual(
  store: Pick<InvertedResidualStore, 'getState' | 'setState'>,
  change: Partial<BottleneckChoice>,
): void {
  const state = store.getState();
  const isOther = change.block !== undefined && change.block !== state.block;
  const fresh: Partial<BottleneckChoice> = isOther ? { expansion: 'own' } : {};
  const next = { ...state, ...fresh, ...change };
  const isOwn = next.expansion === ownExpansion(next.block);
  store.setState(isOwn ? { ...next, expansion: 'own' } : next);
}

/** MobileNetV2 with this expansion where its blocks can have it, else the paper's. */
export function networkWith({ expansion }: BottleneckChoice): NetworkSetting {
  const defaults = defaultsOf<NetworkSetting>(networkTable);
  const asked = networkTable.fields.expansion.parse(String(expansion));
  return { ...defaults, family: 'v2', expansion: asked.ok ? asked.value : defaults.expansion };
}
