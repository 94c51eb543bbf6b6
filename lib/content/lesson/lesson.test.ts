import { describe, expect, it } from 'vitest';
import {
  allBlocks,
  englishLeftovers,
  hasVietnameseLetters,
  meaningOf,
  ownWordsOf,
  richTextsOf,
  richTextsOfBlock,
  typedNumbers,
  wordsOf,
} from '../../../tests/support/content/walk';
import { exerciseIds, itemOf } from '../exercises';
import { languages } from '../languages';
import { lessonIn, plainText, sectionIds, type Block, type Section } from './index';
import type { SetNode } from './inline';

const english = lessonIn('en');
const vietnamese = lessonIn('vi');
const pairs = english.map((section, index) => ({
  id: section.id,
  section,
  other: vietnamese[index] ?? section,
}));

const blocksOf = ({ blocks }: Section) => allBlocks(blocks);

const setsIn = (section: Section) =>
  richTextsOf(section)
    .flat()
    .filter((part): part is SetNode => typeof part !== 'string' && part.kind === 'set');

/** A block without its words. */
const skeleton = (block: Block) => {
  const { kind } = block;
  switch (kind) {
    case 'figure':
      return [kind, block.figure, block.state];
    case 'formula':
      return [kind, block.formula];
    case 'exercise':
      return [kind, block.exercise];
    case 'fold':
      return [kind, block.id];
    case 'terms':
      return [kind, block.terms];
    case 'collection':
      return [kind, block.collection];
    case 'list':
    case 'paragraph':
    case 'note':
      return [kind, richTextsOfBlock(block).map(meaningOf)];
    default:
      return block satisfies never;
  }
};

describe('the lesson', () => {
  it('has ten sections, in both languages in the same order', () => {
    expect(english.map(({ id }) => id)).toEqual([...sectionIds]);
    expect(vietnamese.map(({ id }) => id)).toEqual([...sectionIds]);
  });

  it.each(pairs)('$id says the same in both languages, block by block', ({ section, other }) => {
    expect(blocksOf(other).map(skeleton)).toEqual(blocksOf(section).map(skeleton));
    expect(meaningOf(other.claim)).toEqual(meaningOf(section.claim));
    expect(other.objectives.map(meaningOf)).toEqual(section.objectives.map(meaningOf));
  });

  it.each(english)('$id has two or three objectives', ({ objectives }) => {
    expect([2, 3]).toContain(objectives.length);
  });

  it('has a figure in every section but the last', () => {
    const without = english.filter(
      (section) => !blocksOf(section).some(({ kind }) => kind === 'figure'),
    );
    expect(without.map(({ id }) => id)).toEqual(['reference']);
  });

  it.each(english)('$id sets only figures that it shows', (section) => {
    const shown = blocksOf(section).flatMap((block) =>
      block.kind === 'figure' ? [block.figure] : [],
    );
    const set = setsIn(section).flatMap(({ settings }) => Object.keys(settings));
    expect(set.filter((figure) => !shown.some((name) => name === figure))).toEqual([]);
  });

  it.each([...english, ...vietnamese])(
    '$title: a link with a number sets that number',
    (section) => {
      for (const { label, settings } of setsIn(section)) {
        const values = Object.values(settings).flatMap((state) => Object.values(state).map(String));
        for (const digits of label.replace('ReLU6', '').match(/\d+/g) ?? [])
          expect(values).toContain(digits);
      }
    },
  );

  it('asks each exercise once, in the section it belongs to', () => {
    const asked = english.flatMap((section) =>
      blocksOf(section).flatMap((block) =>
        block.kind === 'exercise' ? [[block.exercise, section.id]] : [],
      ),
    );
    const belong = exerciseIds.map((id) => [id, itemOf(id).section]);
    expect(asked.sort()).toEqual(belong.sort());
  });

  it('has no two folds of one name', () => {
    const ids = english.flatMap((section) =>
      blocksOf(section).flatMap((block) => (block.kind === 'fold' ? [block.id] : [])),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('its sentences', () => {
  const sentences = languages.flatMap((language) =>
    lessonIn(language).flatMap((section) =>
      richTextsOf(section).map((text) => ({ language, id: section.id, text })),
    ),
  );

  it('can all be written out, with every number in its language', () => {
    for (const { language, text } of sentences) {
      expect(plainText(text, { language })).not.toMatch(/NaN|undefined|Infinity|^\s*$/);
    }
  });

  it('have no number of two digits typed into them', () => {
    const typed = sentences.flatMap(({ text }) => {
      const parts = text.filter((part) => typeof part === 'string' || part.kind !== 'set');
      return typedNumbers(wordsOf(parts));
    });
    expect(typed).toEqual([]);
  });

  it('are in composed form (NFC) and have no double spaces', () => {
    for (const { text } of sentences) {
      const words = wordsOf(text);
      expect(words).toBe(words.normalize('NFC'));
      expect(words).not.toMatch(/ {2,}|\n/);
    }
  });

  it('are English in English', () => {
    const own = sentences.filter(({ language }) => language === 'en');
    expect(own.filter(({ text }) => hasVietnameseLetters(wordsOf(text)))).toEqual([]);
  });

  it('are Vietnamese in Vietnamese', () => {
    const own = sentences.filter(({ language }) => language === 'vi');
    expect(own.flatMap(({ text }) => englishLeftovers(ownWordsOf(text)))).toEqual([]);
    expect(vietnamese.filter(({ title }) => !hasVietnameseLetters(title))).toEqual([]);
  });

  it('would betray a forgotten sentence', () => {
    expect(englishLeftovers('Mỗi filter looks at the input')).toEqual(['filter', 'the', 'input']);
    expect(hasVietnameseLetters('one kênh')).toBe(true);
    expect(typedNumbers('costs 27 or 1.5 in MobileNetV1')).toEqual(['27', '1.5']);
  });

  it('stay short: no paragraph is longer than 150 words', () => {
    for (const { text } of sentences) {
      expect(wordsOf(text).split(/\s+/).length).toBeLessThanOrEqual(150);
    }
  });
});
