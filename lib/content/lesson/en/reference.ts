import { collection, p } from '../blocks';
import { f, line, nc, ncPrime } from '../inline';
import type { Section } from '../types';

export const reference: Section = {
  id: 'reference',
  title: 'Words, symbols, sources',
  claim: line`The same things have different names elsewhere. Here they stand side by side.`,
  objectives: [
    line`translate between this lesson’s symbols and the papers’`,
    line`find the source of every number that is not computed here`,
  ],
  blocks: [
    p`This lesson writes ${f}, ${nc} and ${ncPrime}, like the article it grew from. The papers have
      letters of their own. The symbol switch changes every formula and figure at once.`,
    collection('symbols'),
    collection('glossary'),
    collection('references'),
  ],
};
