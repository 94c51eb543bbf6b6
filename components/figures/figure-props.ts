import type { HeadingLevel } from '@/components/ui/heading-level';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';

/** The words that every figure needs besides its own. */
export type SharedArea = 'figure' | 'link' | 'parameter';

/** What a page hands to a figure. Each figure works alone and beside others. */
export interface FigureProps<Area extends keyof Messages> {
  readonly language: Language;
  readonly messages: Pick<Messages, SharedArea | Area>;
  readonly headingLevel?: HeadingLevel;
}
