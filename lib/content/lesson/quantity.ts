import type { Language } from '../languages';
import { numbersIn } from '../../format/numbers';

/** How a value is written in a sentence; the unit word stands in the sentence itself. */
export type QuantityStyle = DecimalStyle | { readonly kind: 'bytes' };

/** How a value is written in a unit that does not depend on the value. */
type DecimalStyle =
  | { readonly kind: 'integer' }
  /** A side or a number of channels in a shape: no separators, 7 × 7 × 1024. */
  | { readonly kind: 'size' }
  | { readonly kind: 'fixed'; readonly digits: number }
  | { readonly kind: 'upTo'; readonly digits: number }
  | { readonly kind: 'percent'; readonly digits: number }
  /** The value in millions, without the word. */
  | { readonly kind: 'millions'; readonly digits: number }
  /** A whole number from 0, raised: 2⁵. */
  | { readonly kind: 'exponent' };

/** A value and how to write it. */
export interface SingleQuantity {
  readonly value: number;
  readonly style: QuantityStyle;
}

/** A value whose digits can be compared with it. */
export interface DecimalQuantity extends SingleQuantity {
  readonly style: DecimalStyle;
}

/** Several whole numbers in one enumeration: 2, 4, 6, and 12. */
export interface ListQuantity {
  readonly values: readonly number[];
}

export type Quantity = SingleQuantity | ListQuantity;

export const integer = (value: number): DecimalQuantity => ({ value, style: { kind: 'integer' } });

export const size = (value: number): DecimalQuantity => ({ value, style: { kind: 'size' } });

export const fixed = (value: number, digits: number): DecimalQuantity => ({
  value,
  style: { kind: 'fixed', digits },
});

export const upTo = (value: number, digits: number): DecimalQuantity => ({
  value,
  style: { kind: 'upTo', digits },
});

/** `share`: 1 = all. */
export const percent = (share: number, digits = 1): DecimalQuantity => ({
  value: share,
  style: { kind: 'percent', digits },
});

export const millions = (value: number, digits = 1): DecimalQuantity => ({
  value,
  style: { kind: 'millions', digits },
});

export const bytes = (value: number): SingleQuantity => ({ value, style: { kind: 'bytes' } });

export const exponent = (value: number): DecimalQuantity => ({
  value,
  style: { kind: 'exponent' },
});

export const listOf = (values: readonly number[]): ListQuantity => ({ values });

/** The quantity as the language writes it: 568.7 or 568,7; 2, 4, and 6 or 2, 4 và 6. */
export function formatQuantity(quantity: Quantity, language: Language): string {
  if ('values' in quantity) {
    const numbers = numbersIn(language);
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(
      quantity.values.map((value) => numbers.integer(value)),
    );
  }
  return formatSingle(quantity, language);
}

/** What one in writing stands for. */
const units: Readonly<Record<DecimalStyle['kind'], number>> = {
  integer: 1,
  size: 1,
  fixed: 1,
  upTo: 1,
  percent: 1 / 100,
  millions: 1e6,
  exponent: 1,
};

function formatSingle({ value, style }: SingleQuantity, language: Language): string {
  const numbers = numbersIn(language);
  switch (style.kind) {
    case 'integer':
      return numbers.integer(value);
    case 'size':
      return String(value);
    case 'fixed':
      return numbers.fixed(value, style.digits);
    case 'upTo':
      return numbers.upTo(value, style.digits);
    case 'percent':
      return numbers.percent(value, style.digits);
    case 'millions':
      return numbers.fixed(value / units.millions, style.digits);
    case 'bytes':
      return numbers.bytes(value);
    case 'exponent':
      return raised(value);
    default:
      return style satisfies never;
  }
}

const raised = (value: number): string =>
  [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

/** Whether the number is written with all of its digits, so that “=” may stand before it. */
export function isWrittenWhole({ value, style }: DecimalQuantity): boolean {
  const digits = 'digits' in style ? style.digits : 0;
  const shown = value / units[style.kind];
  return Math.abs(shown - Number(shown.toFixed(digits))) < 1e-9 * Math.max(1, Math.abs(shown));
}
