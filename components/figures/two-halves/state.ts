/** What the reader can set in the two-halves figure, and how a link writes it. */
import {
  goalNames,
  lanes,
  modes,
  presetNames,
  presets,
  sceneSide,
  weightValues,
  type Experiment,
  type Filter,
  type FilterValue,
  type GoalName,
  type Lane,
  type PresetName,
  type Weight,
} from '@/lib/layout/two-halves';
import type { Triple } from '@/lib/layout/two-halves-sheets';
import { photoSide } from '@/lib/layout/two-halves-photo';
import { samples } from '@/lib/content/samples';
import type { Table } from '@/lib/store/codec';
import { booleanField, choiceField, integerField, type Field } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';

export interface TwoHalvesState extends Omit<Experiment, 'weights'> {
  /** Those that the reader has set; without any they are the first ones of the picture. */
  readonly weights: Triple<Weight> | undefined;
  readonly goal: GoalName;
  /** The lane in hand: the one a narrow page shows, and the one a ready-made filter goes to. */
  readonly lane: Lane;
  /** The output cell whose sources are lit, counted row by row. */
  readonly cell: number;
  readonly picture: Picture;
  /** A sample by its name, or the photo that the reader carries from page to page. */
  readonly photo: PhotoChoice;
  /** As `cell`, of a photo. */
  readonly photoCell: number;
}

export const pictures = ['squares', 'photo'] as const;

export type Picture = (typeof pictures)[number];

export const carried = 'carried';

export const photoChoices = [carried, ...samples.map(({ name }) => name)] as const;

export type PhotoChoice = (typeof photoChoices)[number];

type Filters = Experiment['filters'];

const letters: Readonly<Record<string, FilterValue>> = { n: -1, o: 0, p: 1 };
const letterOf = (value: FilterValue) => (value < 0 ? 'n' : value > 0 ? 'p' : 'o');

/** Nine letters for a filter (negative, zero, positive), one filter or three with points between. */
const filtersField: Field<Filters> = {
  key: 'thfilter',
  default: [presets.leftEdge],
  parse: (text) => {
    if (!/^[nop]{9}(\.[nop]{9}\.[nop]{9})?$/.test(text)) {
      return { ok: false, reason: 'not-valid-text' };
    }
    const filters = text.split('.').map((part) => [...part].map((letter) => letters[letter] ?? 0));
    return { ok: true, value: filters as readonly Filter[] as Filters };
  },
  print: (filters) => filters.map((filter) => filter.map(letterOf).join('')).join('.'),
};

/** How a link may say that nobody has set the weights. */
const ofPicture = 'auto';

const weightsField: Field<TwoHalvesState['weights']> = {
  key: 'thw',
  default: undefined,
  parse: (text) => {
    if (text === ofPicture) return { ok: true, value: undefined };
    const weights = text
      .split(',')
      .map((part) => weightValues.find((weight) => String(weight) === part));
    const [r, g, b] = weights;
    if (weights.length !== 3 || r === undefined || g === undefined || b === undefined) {
      return { ok: false, reason: 'not-valid-text' };
    }
    return { ok: true, value: [r, g, b] };
  },
  print: (weights) => weights?.join(',') ?? ofPicture,
};

/** A cell in the middle of the red square's left edge. */
const firstCell = 6 * sceneSide + 3;

const middleOfPhoto = (photoSide / 2) * photoSide + photoSide / 2;

export const twoHalvesTable: Table<TwoHalvesState> = {
  fields: {
    mode: choiceField('thmode', modes, 'both'),
    filters: filtersField,
    weights: weightsField,
    relu: booleanField('threlu', true),
    goal: choiceField('thgoal', goalNames, 'C'),
    lane: choiceField('thlane', lanes, 'R'),
    cell: integerField('thcell', 0, sceneSide ** 2 - 1, firstCell),
    picture: choiceField('thpic', pictures, 'squares'),
    photo: choiceField('thphoto', photoChoices, carried),
    photoCell: integerField('thpcell', 0, photoSide ** 2 - 1, middleOfPhoto),
  },
};

export const twoHalvesStore = createStateStore<TwoHalvesState>(twoHalvesTable);

export const twoHalvesPart = linkPart(twoHalvesTable, twoHalvesStore);

type Change = Partial<TwoHalvesState>;

/** Cells along a side of the picture that is shown. */
export function sideOf({ picture }: TwoHalvesState): number {
  return picture === 'photo' ? photoSide : sceneSide;
}

/**
 * What the mixing starts with: among the squares the weights of goal C; in a photo, whose edges are
 * mostly alike in all three channels, the plain sum, in which they light up.
 */
const firstWeights: Readonly<Record<Picture, Triple<Weight>>> = {
  squares: [1, -1, -1],
  photo: [1, 1, 1],
};

/** A state with the weights that mix: the reader's, or the first ones of its picture. */
export interface WeighedState extends TwoHalvesState {
  readonly weights: Triple<Weight>;
}

export function weighed(state: TwoHalvesState): WeighedState {
  return { ...state, weights: state.weights ?? firstWeights[state.picture] };
}

/** The lit cell of the picture that is shown. */
export function litCell({ picture, cell, photoCell }: TwoHalvesState): number {
  return picture === 'photo' ? photoCell : cell;
}

export function lightCell({ picture }: TwoHalvesState, cell: number): Change {
  return picture === 'photo' ? { photoCell: cell } : { cell };
}

export function isSeparate({ filters }: Pick<Experiment, 'filters'>): boolean {
  return filters.length > 1;
}

/** Which filter a lane uses: the only one, or its own. */
function changedFilter(
  filters: Filters,
  lane: number,
  change: (filter: Filter) => Filter,
): Filters {
  if (filters.length === 1) return [change(filters[0])];
  const each = (index: number) => {
    const filter = filters[index] ?? filters[0];
    return index === lane ? change(filter) : filter;
  };
  return [each(0), each(1), each(2)];
}

const nextValue = (value: FilterValue): FilterValue => (value === 1 ? -1 : value === 0 ? 1 : 0);

/** A press on a cell: -1, 0, 1 and round again. */
export function pressCell(state: TwoHalvesState, lane: number, cell: number): Change {
  const press = (filter: Filter) =>
    filter.map((value, index) => (index === cell ? nextValue(value) : value));
  return { filters: changedFilter(state.filters, lane, press), lane: lanes[lane] ?? state.lane };
}

/** The ready-made filter that the lane in hand has; nothing when the reader made their own. */
export function presetOf(state: TwoHalvesState): PresetName | undefined {
  const filter = state.filters[lanes.indexOf(state.lane)] ?? state.filters[0];
  return presetNames.find((name) => presets[name].join() === filter.join());
}

export function choosePreset(state: TwoHalvesState, name: PresetName): Change {
  const lane = lanes.indexOf(state.lane);
  return { filters: changedFilter(state.filters, lane, () => presets[name]) };
}

/** Every lane starts from the filter it has; back to one filter, that of the lane in hand stays. */
export function separate({ filters, lane }: TwoHalvesState, isOn: boolean): Change {
  const [first] = filters;
  if (!isOn) return { filters: [filters[lanes.indexOf(lane)] ?? first] };
  return { filters: filters.length === 1 ? [first, first, first] : filters };
}

/** The weight of a lane moved along -1, -1/2, 0, 1/2, 1; `round` starts again after the last. */
export function stepWeight(
  { weights }: Pick<WeighedState, 'weights'>,
  lane: number,
  steps: number,
  round = false,
): Pick<WeighedState, 'weights'> {
  const step = (weight: Weight): Weight => {
    const count = weightValues.length;
    const next = weightValues.indexOf(weight) + steps;
    return weightValues[round ? (next + count) % count : next] ?? weight;
  };
  const each = (index: 0 | 1 | 2) => (index === lane ? step(weights[index]) : weights[index]);
  return { weights: [each(0), each(1), each(2)] };
}
