import { line, value } from '../lesson/inline';

const ends = (name: string) =>
  line`${value(`${name}Side`)} × ${value(`${name}Side`)} × ${value(`${name}In`)} → ${value(`${name}SideOut`)} × ${value(`${name}SideOut`)} × ${value(`${name}Out`)}`;

/** What goes into each block of the shortcut exercise and what comes out: the same in every language. */
export const blockEnds = {
  narrows: ends('narrows'),
  strides: ends('strides'),
  repeats: ends('repeats'),
  stridesAndWidens: ends('stridesAndWidens'),
  widens: ends('widens'),
  repeatsWide: ends('repeatsWide'),
  version1: ends('version1'),
};
