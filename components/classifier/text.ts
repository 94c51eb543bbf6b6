import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';

export type ClassifyText = Messages['classify'];

/** What every part of the page needs to speak the page's language. */
export interface Wording {
  readonly language: Language;
  readonly text: ClassifyText;
}
