import type { Bottleneck } from '@/lib/layout/bottleneck';
import type { Spindle } from '@/lib/layout/spindle';
import type { SpindlePlan } from '@/lib/layout/spindle-plan';
import type { Words } from './words';

/** What every piece of the drawing is drawn from. */
export interface Drawn {
  readonly block: Bottleneck;
  readonly plan: SpindlePlan;
  readonly spindle: Spindle;
  readonly words: Words;
  /** Whether the shortcut of this block is still to be predicted. */
  readonly isCovered: boolean;
}
