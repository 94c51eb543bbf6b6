import { describe, expect, it } from 'vitest';
import { richTextsOf, wordsOf } from '../../tests/support/content/walk';
import { exerciseIds, exerciseText } from './exercises';
import { glossaryIds, glossaryText } from './glossary';
import { languages, type Language } from './languages';
import { lessonIn } from './lesson';
import type { RichText, TermNode } from './lesson/inline';
import { vi } from './messages/vi';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree): readonly string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)));

function exerciseTexts(language: Language): readonly RichText[] {
  return exerciseIds.flatMap((id) => {
    const { prompt, explanation, feedback, options = {} } = exerciseText(id, language);
    return [prompt, explanation, ...Object.values(feedback), ...Object.values(options)];
  });
}

const richTexts = (language: Language) => [
  ...lessonIn(language).flatMap(richTextsOf),
  ...exerciseTexts(language),
];

/** Every Vietnamese sentence of the site. */
const vietnamese: readonly string[] = [
  ...leaves(vi),
  ...richTexts('vi').map(wordsOf),
  ...glossaryIds.flatMap((id) => {
    const { term, definition } = glossaryText(id, 'vi');
    return [term, definition];
  }),
];

/** One name for one thing: what is met elsewhere, and what this site says. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/tích chập (thường|thông thường|tiêu chuẩn|bình thường)/i, 'tích chập chuẩn'],
  [/tách biệt theo chiều sâu/i, 'tách biệt chiều sâu'],
  [/bộ phân lớp/i, 'bộ phân loại'],
  [/nhân cộng/i, 'nhân-cộng'],
  [/độ lệch/i, 'bias'],
  [/MACs|(?<!“)FLOPs/, 'MAC, FLOP'],
  [/bước nhảy|sải bước/i, 'bước trượt'],
  [/trường tiếp nhận|vùng nhìn|vùng cảm thụ/i, 'vùng tiếp nhận'],
  [/đặc tính bản đồ|ánh xạ đặc trưng/i, 'bản đồ đặc trưng'],
  [/kết nối nhảy|đường tắt/i, 'kết nối tắt'],
  // Lớp is a class; these can only be layers.
  [/lớp (depthwise|pointwise|chiếu|mở rộng|tích chập|pooling|kết nối|có trọng số|\d)/i, 'tầng'],
  [/tỷ/i, 'tỉ'],
];

/** Hoá, thuý: the tone on the last vowel, where this site writes hóa, thúy. */
const otherTonePlace = /(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/iu;

describe('the Vietnamese texts', () => {
  it.each(otherNames)('do not say %s but “%s”', (other) => {
    expect(vietnamese.filter((text) => other.test(text))).toEqual([]);
  });

  it('put the tone marks in one place: hóa, not hoá', () => {
    expect(vietnamese.filter((text) => otherTonePlace.test(text))).toEqual([]);
    expect(['lượng tử hoá', 'huỷ'].filter((text) => otherTonePlace.test(text))).toHaveLength(2);
    expect(
      ['lượng tử hóa', 'tính toán', 'quý', 'ngoại tuyến'].some((t) => otherTonePlace.test(t)),
    ).toBe(false);
  });
});

describe.each(languages)('a word that leads to the glossary, in %s', (language) => {
  const linked = richTexts(language)
    .flat()
    .filter((part): part is TermNode => typeof part !== 'string' && part.kind === 'term');

  it.each(linked)('“$label” is a name of $id there', ({ id, label }) => {
    const { term, alsoCalled = [] } = glossaryText(id, language);
    const names = [term, ...term.split(/[()]/), ...alsoCalled].map(plain).filter(Boolean);
    const word = plain(label);
    expect(
      names.some((name) => word.includes(name) || name.includes(word)),
      names.join(),
    ).toBe(true);
  });
});

const plain = (text: string) => text.trim().toLowerCase();
