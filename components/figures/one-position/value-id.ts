import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { lectureExample } from '@/lib/store/one-position';
import type { OnePositionTexts } from './words';

/** A value of the figure: an output of a lane, or one that the separable lane keeps. */
export interface ValueId {
  readonly lane: 'normal' | 'kept' | 'separable';
  /** Filter, or channel of a kept value, from 0. */
  readonly index: number;
}

/** The name under which the value takes part in moving by arrow keys. */
export function targetId({ lane, index }: ValueId): string {
  return `${lane}-${index}`;
}

/** All values from top to bottom. */
export function valueIds(filters: number, channels: number): ValueId[] {
  const some = (lane: ValueId['lane'], count: number) =>
    Array.from({ length: count }, (_, index): ValueId => ({ lane, index }));
  return [...some('normal', filters), ...some('kept', channels), ...some('separable', filters)];
}

/** Multiplications behind a value: f x f x n_c, f x f or n_c. */
export function productCount({ lane }: ValueId): number {
  const { f, nc } = lectureExample;
  return { normal: f * f * nc, kept: f * f, separable: nc }[lane];
}

export function valueName(value: ValueId, texts: OnePositionTexts, numbers: Numbers): string {
  const { lane, index } = value;
  const words = {
    number: numbers.integer(index + 1),
    count: numbers.integer(productCount(value)),
  };
  if (lane === 'kept') return fill(texts.keptName, words);
  return fill(texts.outputName, { ...words, lane: texts[lane] });
}
