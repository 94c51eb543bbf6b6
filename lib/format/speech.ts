import type { Expression } from './expression';
import { spokenFraction, write, type Notation, type WritingOptions } from './notation';
import { glyphOf, type Glyph, type SymbolName, type SymbolSetName } from './symbols';
import { fill } from './text';

/** The words of spoken mathematics in one language; braces are filled in. */
export interface FormulaWords {
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  readonly equals: string;
  readonly about: string;
  readonly prime: string;
  readonly squared: string;
  /** {base}, {exponent} */
  readonly power: string;
  /** {numerator}, {denominator}: both short. */
  readonly over: string;
  /** {numerator}, {denominator}: says where the fraction ends. */
  readonly fraction: string;
  /** {inside} */
  readonly floor: string;
  /** {inside} */
  readonly parentheses: string;
}

/** Text, and whether it is so short that it cannot be misheard in a fraction. */
interface Spoken {
  readonly text: string;
  readonly isShort: boolean;
}

const long = (text: string): Spoken => ({ text, isShort: false });
const short = (text: string): Spoken => ({ text, isShort: true });
const join = (parts: readonly Spoken[], word: string) =>
  long(parts.map((each) => each.text).join(` ${word} `));

function glyphWords({ letter, index, prime }: Glyph, words: FormulaWords): string {
  const greek: Readonly<Record<string, string>> = { α: 'alpha', ρ: 'rho' };
  return [greek[letter] ?? letter, index, prime === true ? words.prime : undefined]
    .filter((word) => word !== undefined)
    .join(' ');
}

function spokenPower(base: Spoken, exponent: Spoken, words: FormulaWords): Spoken {
  if (exponent.text === '2') return { ...base, text: `${base.text} ${words.squared}` };
  return long(fill(words.power, { base: base.text, exponent: exponent.text }));
}

function spokenParts(parts: Readonly<Record<string, Spoken>>, template: string): string {
  const texts = Object.entries(parts).map(([name, spoken]) => [name, spoken.text]);
  return fill(template, Object.fromEntries(texts));
}

function speech(
  words: FormulaWords,
  quantities: Readonly<Record<string, string>>,
): Notation<Spoken> {
  return {
    fractionBinding: spokenFraction,
    number: (text) => short(text),
    symbol: (glyph) => short(glyphWords(glyph, words)),
    named: (name) => short(quantities[name] ?? name),
    product: (factors) => join(factors, words.times),
    sum: (terms) => join(terms, words.plus),
    difference: (left, right) => join([left, right], words.minus),
    fraction: (numerator, denominator) => {
      const isShort = numerator.isShort && denominator.isShort;
      const parts = { numerator, denominator };
      return { text: spokenParts(parts, isShort ? words.over : words.fraction), isShort: false };
    },
    power: (base, exponent) => spokenPower(base, exponent, words),
    floor: (inside) => long(spokenParts({ inside }, words.floor)),
    chain: (first, steps) =>
      long(
        steps.reduce(
          (text, { relation, side }) =>
            `${text}, ${relation === '=' ? words.equals : words.about} ${side.text}`,
          first.text,
        ),
      ),
    parentheses: (inside) => long(spokenParts({ inside }, words.parentheses)),
  };
}

/** The formula in words, as it is read aloud: "f squared times n c times n c prime". */
export function toSpeech(
  expression: Expression,
  words: FormulaWords,
  quantities: Readonly<Record<string, string>>,
  options?: WritingOptions,
): string {
  return write(expression, speech(words, quantities), options).text;
}

/** A symbol as it is read aloud: "n c prime". */
export function spokenSymbol(name: SymbolName, set: SymbolSetName, words: FormulaWords): string {
  return glyphWords(glyphOf(name, set), words);
}
