import { isAllowed, nearestAllowed, type Allowed } from './allowed';

/** Why a value in a link was not taken as it stands. A page has one sentence for each. */
export type Reason =
  | 'not-a-number' // or not a plain one: 1e2
  | 'not-allowed' // a number outside the range or between two steps
  | 'not-a-choice'
  | 'not-a-switch' // neither 1 nor 0
  | 'not-valid-text'
  | 'repeated' // the key stands twice: the first one counts
  | 'adjusted' // valid alone, but not together with the others
  | 'unknown-name' // hide= or lock= names a control that does not exist
  | 'known-names' // said once after those: the controls that there are
  | 'unknown-key'
  | 'known-keys'
  | 'other-version'; // the link was made by another version of the site

export interface Refusal {
  readonly reason: Reason;
  /** What would be allowed, where a number is not. */
  readonly allowed?: Allowed;
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

/** One value of a state and how a link writes it. `parse(print(value))` is `value`. */
export interface Field<T> {
  /** Name in the link: short, and never changed once links are about. */
  readonly key: string;
  readonly default: T;
  /** Reads untrusted text; never throws. */
  parse(text: string): Parsed<T>;
  print(value: T): string;
}

export interface NumberField extends Field<number> {
  readonly allowed: Allowed;
}

export interface ChoiceField<T extends string> extends Field<T> {
  readonly values: readonly T[];
}

const plainNumber = /^-?\d+(\.\d+)?$/;

/** A number in steps of a range or out of a list; in links with a point, whatever the language. */
export function numberField(key: string, allowed: Allowed, fallback: number): NumberField {
  return {
    key,
    allowed,
    default: fallback,
    parse: (text) => {
      if (!plainNumber.test(text)) return { ok: false, reason: 'not-a-number' };
      const value = Number(text);
      if (!isAllowed(allowed, value)) return { ok: false, reason: 'not-allowed', allowed };
      return { ok: true, value: nearestAllowed(allowed, value) };
    },
    print: String,
  };
}

/** A whole number from `min` to `max`. */
export function integerField(key: string, min: number, max: number, fallback: number): NumberField {
  return numberField(key, { min, max, step: 1 }, fallback);
}

/** A whole number from 1 to `max`, or none: then the figure chooses. */
export function optionalIntegerField(key: string, max: number): Field<number | undefined> {
  const { parse } = integerField(key, 1, max, 1);
  return {
    key,
    default: undefined,
    parse: (text) => (text === '' ? { ok: true, value: undefined } : parse(text)),
    print: (value) => (value === undefined ? '' : String(value)),
  };
}

export function choiceField<T extends string>(
  key: string,
  values: readonly T[],
  fallback: NoInfer<T>,
): ChoiceField<T> {
  return {
    key,
    values,
    default: fallback,
    parse: (text) => {
      const value = values.find((choice) => choice === text);
      return value === undefined ? { ok: false, reason: 'not-a-choice' } : { ok: true, value };
    },
    print: String,
  };
}

/** A switch, written 1 or 0. */
export function booleanField(key: string, fallback: boolean): Field<boolean> {
  return {
    key,
    default: fallback,
    parse: (text) => {
      if (text !== '1' && text !== '0') return { ok: false, reason: 'not-a-switch' };
      return { ok: true, value: text === '1' };
    },
    print: (value) => (value ? '1' : '0'),
  };
}

/** Free text that `isValid` accepts: the id of a photo, of a layer, of a chapter. */
export function textField(
  key: string,
  isValid: (text: string) => boolean,
  fallback: string,
): Field<string> {
  return {
    key,
    default: fallback,
    parse: (text) =>
      isValid(text) ? { ok: true, value: text } : { ok: false, reason: 'not-valid-text' },
    print: String,
  };
}
