import { describe, expect, it } from 'vitest';
import { englishLeftovers, hasVietnameseLetters } from '@/tests/support/content/walk';
import { en } from './en';
import { vi } from './vi';

type Tree = { readonly [key: string]: string | Tree };

/** Every leaf as [path, text]. */
function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

/** English that is quoted where a reader meets it: in a tool, a system, the name of a format. */
const quoted = [
  'width multiplier',
  'graph model',
  'layers model',
  'mục Network',
  '(Preview)',
  'project {size}',
  'project (pointwise',
];

/** Without what is quoted and what is filled in. */
const ownWords = (text: string) =>
  quoted.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text).replace(/\{\w+\}/g, ' ');

/** Vietnamese words that have no marks, names, and terms that both languages use. */
const withoutMarks = new Set(
  `hoa xong in xem lam sai sau dung espresso camera
   mobilenetv1 mobilenetv2 v1 v2 imagenet ilsvrc top keras tensorflow slim webassembly
   ibm plex sans jetbrains mono
   bias logit mac macs byte bit px flop flops float16 float32 x conv same valid
   expand depthwise pointwise relu relu6 sigmoid softmax`.split(/\s+/),
);

const isWithoutMarks = (text: string) =>
  (text.toLowerCase().match(/[a-z]\w*/g) ?? []).every((word) => withoutMarks.has(word));

const english = leaves(en);
const vietnamese = new Map(leaves(vi));

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect([...vietnamese.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  it.each(english)('%s has the same placeholders in Vietnamese', (path, text) => {
    expect(placeholders(vietnamese.get(path) ?? '')).toEqual(placeholders(text));
  });

  it('leave no text empty', () => {
    const empty = [...english, ...vietnamese].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('write Vietnamese in composed form (NFC), so that searching and cutting work', () => {
    const decomposed = [...vietnamese].filter(([, text]) => text !== text.normalize('NFC'));
    expect(decomposed).toEqual([]);
  });

  it('leave nothing of one language in the other', () => {
    expect(english.filter(([, text]) => hasVietnameseLetters(text))).toEqual([]);
    const leftovers = [...vietnamese].flatMap(([path, text]) =>
      englishLeftovers(ownWords(text)).map((word) => `${path}: ${word}`),
    );
    expect(leftovers).toEqual([]);
  });

  it('write Vietnamese with its marks, save for names and the words that have none', () => {
    const unmarked = [...vietnamese].filter(
      ([, text]) => !hasVietnameseLetters(text) && !isWithoutMarks(ownWords(text)),
    );
    expect(unmarked).toEqual([]);
  });

  it('would betray an English text between the Vietnamese ones', () => {
    expect(englishLeftovers(ownWords('Try the {number} filters'))).toEqual(['the', 'filters']);
    expect(isWithoutMarks(ownWords('Try again'))).toBe(false);
    expect(isWithoutMarks(ownWords('Xong: {name} {score}.'))).toBe(true);
  });
});
