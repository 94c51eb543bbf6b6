import { sumDecimals } from './sum-decimals';

/** The language whose separators and unit words are used. */
export type NumberLanguage = 'en' | 'vi';

/**
 * Writes numbers as one language does, the negative ones with a true minus sign. All methods return
 * text ready to be shown.
 */
export interface Numbers {
  readonly language: NumberLanguage;
  /** Whole number with separators: 568,740,352 or 568.740.352. Rounds to the nearest. */
  integer(value: number): string;
  /** Exactly `digits` decimals: `fixed(0.3111, 3)` is 0.311 or 0,311. */
  fixed(value: number, digits: number): string;
  /** At most `digits` decimals, no zeros at the end: `upTo(0.75, 3)` is 0.75, `upTo(1, 3)` is 1. */
  upTo(value: number, digits: number): string;
  /** Short form with one decimal at most: 568.7M or 568,7 Tr. */
  compact(value: number): string;
  /**
   * Terms and their sum in one short unit, with so many decimals that what is written adds up: 10.84M,
   * 1.02M, 3.61M and 15.47M. Where 3 decimals do not do it, one, and a sum that begins with ≈.
   */
  compactSum(terms: readonly number[]): CompactSum;
  /** A share (1 = all) with `digits` decimals, 1 unless told: 94.9% or 94,9%. */
  percent(share: number, digits?: number): string;
  /** A factor with `digits` decimals, 1 unless told: 8.6 times or 8,6 lần. */
  times(factor: number, digits?: number): string;
  /** Bytes in decimal units (1 kB = 1,000 B), about three significant digits: 1.87 MB. */
  bytes(count: number): string;
  /** Milliseconds, with more decimals the fewer they are: 0.04 ms, 4.2 ms, 36 ms, 1,500 ms. */
  milliseconds(duration: number): string;
}

export interface CompactSum {
  readonly terms: readonly string[];
  readonly sum: string;
}

const timesWord: Readonly<Record<NumberLanguage, string>> = { en: 'times', vi: 'lần' };

/** Keeps a number and its unit on one line. */
const noBreakSpace = '\u00a0';

const byteUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** The formatters of a language. The same object each time, so it can be a React dependency. */
export function numbersIn(language: NumberLanguage): Numbers {
  return languages[language];
}

const languages: Readonly<Record<NumberLanguage, Numbers>> = {
  en: createNumbers('en'),
  vi: createNumbers('vi'),
};

function createNumbers(language: NumberLanguage): Numbers {
  const decimals = formatters(language, 'decimal');
  const percents = formatters(language, 'percent');
  const short = withMinus({ notation: 'compact', maximumFractionDigits: 1 }, language);
  const fixed = (value: number, digits: number) => decimals(digits, digits).format(value);
  const withUnit = (text: string, unit: string) => `${text}${noBreakSpace}${unit}`;

  return {
    language,
    integer: (value) => fixed(value, 0),
    fixed,
    upTo: (value, digits) => decimals(0, digits).format(value),
    compact: (value) => short.format(value),
    compactSum: (terms) => {
      const sum = terms.reduce((total, term) => total + term, 0);
      const unit = shortUnit(sum);
      const decimals = sumDecimals(terms, unit);
      const sign = short.format(unit).slice(1);
      const text = (value: number) => fixed(value / unit, unit === 1 ? 0 : (decimals ?? 1)) + sign;
      return { terms: terms.map(text), sum: decimals === null ? `≈ ${text(sum)}` : text(sum) };
    },
    percent: (share, digits = 1) => percents(digits, digits).format(share),
    times: (factor, digits = 1) => withUnit(fixed(factor, digits), timesWord[language]),
    bytes: (count) => {
      const [amount, unit] = inByteUnit(count);
      return withUnit(decimals(0, decimalsForThreeDigits(amount)).format(amount), unit);
    },
    milliseconds: (duration) => withUnit(fixed(duration, decimalsOfDuration(duration)), 'ms'),
  };
}

/**
 * Formatters by least and most decimals, each made once: making one costs far more than using it.
 * What rounds to nothing is written 0, never -0.
 */
function formatters(language: NumberLanguage, style: 'decimal' | 'percent') {
  const made = new Map<string, Formatter>();
  return (least: number, most: number): Formatter => {
    const key = `${least} ${most}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
    const format = withMinus({ style, signDisplay: 'negative', ...digits }, language);
    made.set(key, format);
    return format;
  };
}

type Formatter = Pick<Intl.NumberFormat, 'format'>;

/** The power of 1,000 that a count is written in, 1 below a thousand. */
function shortUnit(count: number): number {
  return 1000 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3 + 1e-9));
}

/** Browsers write a negative number with a hyphen, which is too short and may break from it. */
function withMinus(options: Intl.NumberFormatOptions, language: NumberLanguage): Formatter {
  const written = new Intl.NumberFormat(language, options);
  return { format: (value: number) => written.format(value).replace('-', '\u2212') };
}

/** The largest unit in which the count is at least 1 after rounding to three digits. */
function inByteUnit(count: number): [amount: number, unit: string] {
  let amount = count;
  let index = 0;
  while (Math.abs(amount) >= 999.5 && index < byteUnits.length - 1) {
    amount /= 1000;
    index += 1;
  }
  return [amount, byteUnits[index] ?? 'B'];
}

function decimalsForThreeDigits(amount: number): number {
  if (Math.abs(amount) >= 99.95) return 0;
  return Math.abs(amount) >= 9.995 ? 1 : 2;
}

function decimalsOfDuration(duration: number): number {
  if (duration >= 9.95) return 0;
  return duration >= 0.995 ? 1 : 2;
}
