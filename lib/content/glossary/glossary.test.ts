import { describe, expect, it } from 'vitest';
import { englishLeftovers, hasVietnameseLetters } from '../../../tests/support/content/walk';
import { languages } from '../languages';
import { referenceIds, referenceOf } from '../references';
import { glossary, glossaryIds, glossaryText } from './index';

describe('the glossary', () => {
  it('holds exactly the listed terms', () => {
    expect(Object.keys(glossary).sort()).toEqual([...glossaryIds].sort());
  });

  it.each(languages)('has no two entries of one name in %s', (language) => {
    const names = glossaryIds.map((id) => glossaryText(id, language).term);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(glossaryIds)('%s is defined in English and in Vietnamese', (id) => {
    const english = glossaryText(id, 'en');
    const vietnamese = glossaryText(id, 'vi');
    expect(hasVietnameseLetters(english.term + english.definition)).toBe(false);
    expect(hasVietnameseLetters(vietnamese.definition)).toBe(true);
    expect(englishLeftovers(vietnamese.definition.replaceAll('“valid”', ''))).toEqual([]);
    expect(vietnamese.definition).toBe(vietnamese.definition.normalize('NFC'));
    expect(english.definition.endsWith('.')).toBe(true);
    expect(vietnamese.definition.endsWith('.')).toBe(true);
  });

  it('gives the article’s “tích chập sâu” as another name of depthwise', () => {
    expect(glossaryText('depthwise', 'vi').alsoCalled).toContain('tích chập sâu');
  });
});

describe('the references', () => {
  it('name the two papers by their arXiv numbers', () => {
    expect(referenceOf('mobilenets').venue).toContain('1704.04861');
    expect(referenceOf('mobilenetV2').venue).toContain('1801.04381');
    expect(referenceOf('xception').venue).toContain('1610.02357');
  });

  it('are cited by short names that differ, and linked over https', () => {
    const all = referenceIds.map(referenceOf);
    expect(new Set(all.map(({ short }) => short)).size).toBe(all.length);
    for (const { url } of all) expect(url ?? 'https://').toMatch(/^https:\/\//);
  });
});
