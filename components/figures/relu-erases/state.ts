/** What the reader can set in the figure of what ReLU erases, and how a link writes it. */
import {
  randomDirections,
  sectorFates,
  sharesOf,
  wrapped,
  type Degrees,
  type Passage,
  type Shares,
} from '@/lib/layout/relu-erases';
import { channelRange, mostHandles } from '@/lib/layout/relu-erases-places';
import type { Table } from '@/lib/store/codec';
import { choiceField, integerField, type Field } from '@/lib/store/fields';
import { createStateStore, linkPart } from '@/lib/store/link';

export const activations = ['relu', 'linear'] as const satisfies readonly Passage[];

export interface ReluErasesState {
  /** m: how many channels the plane is sent through. */
  readonly channels: number;
  readonly activation: Passage;
  /** Decides the directions that nobody has turned. */
  readonly seed: number;
  /** Directions of the first channels, in degrees, once the reader has turned one. */
  readonly turned: readonly Degrees[];
}

const turnedField: Field<readonly Degrees[]> = {
  key: 'reang',
  default: [],
  parse: (text) => {
    const angles = text.split(',').map(Number);
    const isValid = /^\d{1,3}(,\d{1,3})*$/.test(text) && angles.every((angle) => angle < 360);
    if (!isValid || angles.length > mostHandles) return { ok: false, reason: 'not-valid-text' };
    return { ok: true, value: angles };
  },
  print: (angles) => angles.join(','),
};

/** The first set: its first two directions are at a right angle and keep exactly a quarter. */
const firstSeed = 1474;

const mostSeed = 9999;

const fields = {
  channels: integerField('rem', channelRange.min, channelRange.max, 2),
  activation: choiceField('react', activations, 'relu'),
  seed: integerField('reseed', 1, mostSeed, firstSeed),
  turned: turnedField,
} as const;

export const reluErasesTable: Table<ReluErasesState> = { fields };

export const allowedChannels = fields.channels.allowed;

export const reluErasesStore = createStateStore<ReluErasesState>(reluErasesTable);

export const reluErasesPart = linkPart(reluErasesTable, reluErasesStore);

type Change = Partial<ReluErasesState>;

/** The first `count` directions: those the reader turned, then those of the seed. */
export function directionsOf({ seed, turned }: ReluErasesState, count: number): readonly Degrees[] {
  return randomDirections(seed, count).map((drawn, index) => turned[index] ?? drawn);
}

/** What becomes of the plane through the first `count` channels. */
export function sharesThrough(state: ReluErasesState, count: number): Shares {
  return sharesOf(sectorFates(directionsOf(state, count), state.activation));
}

/** One channel in another direction. The others stay where they are, whatever the seed. */
export function turn(state: ReluErasesState, channel: number, degrees: number): Change {
  const count = Math.max(channel + 1, state.turned.length);
  const turned = directionsOf(state, count);
  return { turned: turned.map((angle, index) => (index === channel ? wrapped(degrees) : angle)) };
}

/** The next seed, with nothing turned by hand. */
export function anotherSet({ seed }: ReluErasesState): Change {
  return { seed: seed === mostSeed ? 1 : seed + 1, turned: [] };
}

/** What of a change leaves the directions as they are: those that nobody turned follow the seed. */
export function keepingDirections({ channels, activation }: Change): Change {
  return {
    ...(channels === undefined ? {} : { channels }),
    ...(activation === undefined ? {} : { activation }),
  };
}
