/** The kinds of values that options take: how each is read, and how it is described. */
import type { Extent, Padding, Shape } from '@/lib/arch';

export interface Option<Value> {
  /** Stands for the value in the usage text. */
  readonly placeholder: string;
  /** What is allowed, to follow "must be". */
  readonly allowed: string;
  /** The value, or null for a text that is not allowed. */
  readonly read: (text: string) => Value | null;
  /** One line for the usage text. */
  readonly help: string;
  /** The value of an option that was left out; absent for an option that must be given. */
  readonly otherwise?: { readonly value: Value };
}

/** An option that has `value` when it is left out. */
export function withDefault<Value>(option: Option<Value>, value: Value): Option<Value> {
  return { ...option, otherwise: { value } };
}

/** An option that may be left out. */
export function optional<Value>(option: Option<Value>): Option<Value | undefined> {
  return { ...option, otherwise: { value: undefined } };
}

export function wholeNumber(min: number, max: number, help: string): Option<number> {
  return {
    placeholder: 'N',
    allowed: `a whole number from ${min} to ${max}`,
    read: (text) => readWhole(text, min, max),
    help,
  };
}

/** A number with or without decimals. */
export function decimalNumber(min: number, max: number, help: string): Option<number> {
  return {
    placeholder: 'X',
    allowed: `a number from ${min} to ${max}`,
    read: (text) => {
      if (!/^(\d+\.?\d*|\.\d+)$/.test(text)) return null;
      const value = Number(text);
      return value >= min && value <= max ? value : null;
    },
    help,
  };
}

export function oneOf<Word extends string>(words: readonly Word[], help: string): Option<Word> {
  return {
    placeholder: words.join('|'),
    allowed: `one of ${words.join(', ')}`,
    read: (text) => words.find((word) => word === text) ?? null,
    help,
  };
}

/** Height × width × channels, as 224x224x3. */
export function shape(max: number, help: string): Option<Shape> {
  return {
    placeholder: 'HxWxC',
    allowed: `height x width x channels such as 6x6x3, each from 1 to ${max}`,
    read: (text) => {
      const [height, width, channels, ...rest] = readList(text, 'x', 1, max);
      if (height === undefined || width === undefined || channels === undefined) return null;
      return rest.length > 0 ? null : { height, width, channels };
    },
    help,
  };
}

/** One number for a square, or height × width. */
export function extent(max: number, help: string): Option<Extent> {
  return {
    placeholder: 'F|HxW',
    allowed: `a side such as 3, or height x width such as 1x3, each from 1 to ${max}`,
    read: (text) => {
      const [height, width = height, ...rest] = readList(text, 'x', 1, max);
      if (height === undefined || width === undefined) return null;
      return rest.length > 0 ? null : { height, width };
    },
    help,
  };
}

/** `same`, `valid`, one number for all sides, or TOP,RIGHT,BOTTOM,LEFT. */
export function padding(max: number, help: string): Option<Padding> {
  return {
    placeholder: 'same|valid|N|T,R,B,L',
    allowed: `same, valid, a whole number from 0 to ${max}, or four of them: top,right,bottom,left`,
    read: (text) => {
      if (text === 'same' || text === 'valid') return text;
      const [top, right, bottom, left, ...rest] = readList(text, ',', 0, max);
      if (top === undefined || rest.length > 0) return null;
      if (right === undefined) return top;
      return bottom === undefined || left === undefined ? null : { top, right, bottom, left };
    },
    help,
  };
}

const FORMATS = ['table', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** The option that all commands have. */
export const FORMAT: Option<Format> = withDefault(oneOf(FORMATS, 'how to print it'), 'table');

/** Digits only: no sign, exponent, space, point or other base. */
function readWhole(text: string, min: number, max: number): number | null {
  if (!/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

/** Whole numbers between separators; an empty list as soon as one of them is not allowed. */
function readList(text: string, separator: string, min: number, max: number): number[] {
  const numbers: number[] = [];
  for (const part of text.split(separator)) {
    const number = readWhole(part, min, max);
    if (number === null) return [];
    numbers.push(number);
  }
  return numbers;
}
