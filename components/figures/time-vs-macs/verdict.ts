/** What four measured times allow to be said. */
import type { Times } from './workload';

export type Verdict = 'faster' | 'slower' | 'noisy';

export interface Gain {
  /** Time of the normal convolution in times of the separable one, by their medians. */
  readonly factor: number;
  /** The same by those ends of the two spreads that make it smallest and largest. */
  readonly least: number;
  readonly most: number;
}

/** A factor that may as well be twice as large is none that can be told. */
const mostDoubt = 2;

export function gainOf({ times: { normal, separable } }: Times): Gain {
  return {
    factor: normal.medianMs / separable.medianMs,
    least: normal.spread[0] / separable.spread[1],
    most: normal.spread[1] / separable.spread[0],
  };
}

/** Noisy where the middle halves of the runs overlap, or lie apart by nobody knows how much. */
export function verdictOf(times: Times): Verdict {
  const { least, most } = gainOf(times);
  if (most > mostDoubt * least) return 'noisy';
  if (least > 1) return 'faster';
  return most < 1 ? 'slower' : 'noisy';
}
