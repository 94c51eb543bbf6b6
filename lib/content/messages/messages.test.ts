import { describe, expect, it } from 'vitest';
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
});
