/** What four measured times allow to be said. */
import type { Times } from './workload';

export type Verdict = 'faster' | 'at-least' | 'slower' | 'noisy';

export interface Gain {
  /** Time of the normal convolution in times of the separable one, by their medians. */
  readonly factor: number;
  /** The same by those ends of the two spreads that make it smallest and largest. */
  readonly least: number;
  readonly most: number;
}

/** Of a factor that may as well be twice as large only the least can be told. */
const mostDoubt = 2;
/** A smaller factor is printed as 1.0: no difference. */
const leastGain = 1.05;

export function gainOf({ times: { normal, separable } }: Times): Gain {
  return {
    factor: normal.medianMs / separable.medianMs,
    least: normal.spread[0] / separable.spread[1],
    most: normal.spread[1] / separable.spread[0],
  };
}

/** Noisy where the middle halves of the runs overlap, or nearly. */
export function verdictOf(times: Times): Verdict {
  const { least, most } = gainOf(times);
  if (least >= leastGain) return most > mostDoubt * least ? 'at-least' : 'faster';
  return most <= 1 / leastGain ? 'slower' : 'noisy';
}
