/**
 * The letters of the lesson's formulas, in two spellings: the article's (n, f, n_c, n_c', n_out)
 * and the MobileNet papers' (D_F, D_K, M, N, D_G).
 */

/** The five dimensions. Each has one colour, and nothing else has a colour. */
export const dimensions = ['n', 'f', 'nc', 'ncPrime', 'nOut'] as const;

/**
 * `n` input side, `f` filter side, `nc` input channels, `ncPrime` filters = output channels,
 * `nOut` output side.
 */
export type Dimension = (typeof dimensions)[number];

/** Letters without a colour: stride, padding, dilation, groups, expansion, alpha, rho. */
export type PlainSymbol =
  'stride' | 'padding' | 'dilation' | 'groups' | 'expansion' | 'alpha' | 'rho';

export type SymbolName = Dimension | PlainSymbol;

export const symbolSetNames = ['article', 'paper'] as const;

export type SymbolSetName = (typeof symbolSetNames)[number];

/** One letter, perhaps with an index and a prime: n, n_c, n_c'. */
export interface Glyph {
  readonly letter: string;
  readonly index?: string;
  readonly prime?: boolean;
}

type GlyphSet = Readonly<Record<SymbolName, Glyph>>;

const shared: Readonly<Record<PlainSymbol, Glyph>> = {
  stride: { letter: 's' },
  padding: { letter: 'p' },
  dilation: { letter: 'd' },
  groups: { letter: 'g' },
  expansion: { letter: 't' },
  alpha: { letter: 'α' },
  rho: { letter: 'ρ' },
};

const glyphSets: Readonly<Record<SymbolSetName, GlyphSet>> = {
  article: {
    n: { letter: 'n' },
    f: { letter: 'f' },
    nc: { letter: 'n', index: 'c' },
    ncPrime: { letter: 'n', index: 'c', prime: true },
    nOut: { letter: 'n', index: 'out' },
    ...shared,
  },
  paper: {
    n: { letter: 'D', index: 'F' },
    f: { letter: 'D', index: 'K' },
    nc: { letter: 'M' },
    ncPrime: { letter: 'N' },
    nOut: { letter: 'D', index: 'G' },
    ...shared,
  },
};

export function glyphOf(name: SymbolName, set: SymbolSetName): Glyph {
  return glyphSets[set][name];
}

/** The symbol's dimension, or none for a letter without a colour. */
export function dimensionOf(name: SymbolName): Dimension | undefined {
  return dimensions.find((dimension) => dimension === name);
}

/** n_c', n_out, D_K: for plain text, table heads of files, alternative text. */
export function plainGlyph({ letter, index, prime }: Glyph): string {
  return `${letter}${index === undefined ? '' : `_${index}`}${prime === true ? "'" : ''}`;
}
