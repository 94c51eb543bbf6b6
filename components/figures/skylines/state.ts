/** What the reader can set in the map of MobileNetV1 as published, and how a link writes it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { mobilenetV1 } from '@/lib/arch';
import { measures, type Measure } from '@/lib/layout/skyline-bars';
import { defaultsOf, type Table } from '@/lib/store/codec';
import { choiceField, integerField } from '@/lib/store/fields';
import { linkPart } from '@/lib/store/link';

export interface SkylinesSetting {
  /** The one measure that a narrow drawing shows. */
  readonly measure: Measure;
  /** `Block.number` */
  readonly block: number;
}

export interface SkylinesMapState extends SkylinesSetting {
  /** The row that a sentence points at; the others step back. */
  readonly emphasis: Measure | null;
  readonly isTried: boolean;
}

export type SkylinesMapStore = StoreApi<SkylinesMapState>;

/** The dearest block. */
const firstBlock = 3;

const numbers = mobilenetV1().blocks.map((block) => block.number);

export const skylinesTable = {
  fields: {
    measure: choiceField('skm', measures, 'work'),
    block: integerField('skb', Math.min(...numbers), Math.max(...numbers), firstBlock),
  },
} satisfies Table<SkylinesSetting>;

/** One for each place where the map has a state of its own. */
export function createSkylinesStore(state: Partial<SkylinesMapState> = {}): SkylinesMapStore {
  const defaults = defaultsOf<SkylinesSetting>(skylinesTable);
  return createStore(() => ({ ...defaults, emphasis: null, isTried: false, ...state }));
}

/** The figure of its own page. */
export const skylinesStore = createSkylinesStore();

export const skylinesPart = linkPart<SkylinesSetting>(skylinesTable, skylinesStore);
