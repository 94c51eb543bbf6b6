import { numbersIn } from '@/lib/format/numbers';
import type { Language } from '@/lib/content/languages';
import type { FrameTexts } from '@/components/ui/figure-frame/FigureFrame';
import type { Messages } from '@/lib/content/messages';
import type { Answered } from '@/lib/store/classifier';
import type { Wording } from '../text';

/** What every tool needs to speak the page's language. */
export interface InspectWording extends Wording {
  readonly words: Messages['inspect'];
  readonly frame: FrameTexts;
}

export interface ToolProps extends InspectWording {
  /** The answer in question, with its photo and its network. */
  readonly about: Answered;
  /** A newer photo is being looked at: what is under way about this one is given up. */
  readonly busy: boolean;
}

/** A share of the shorter side, without decimals that say nothing: 87.5%, 100%. */
export function shareText(share: number, language: Language): string {
  return numbersIn(language).percent(share, Number.isInteger(100 * share) ? 0 : 1);
}
