/** The two halves on a photo that is made up: one upright edge. */
import type { Shown } from '@/components/figures/two-halves/words';
import {
  twoHalvesTable,
  weighed,
  type TwoHalvesState,
} from '@/components/figures/two-halves/state';
import { messagesOf } from '@/lib/content/messages';
import { runExperiment } from '@/lib/layout/two-halves';
import { photoChannels, scalesOf } from '@/lib/layout/two-halves-photo';
import { defaultsOf } from '@/lib/store/codec';

/** Left half dark, right half bright orange: one upright edge, weaker in green, none in blue. */
export const rgba = Uint8ClampedArray.from({ length: 4 * 96 ** 2 }, (_, index) => {
  const isRight = (index >> 2) % 96 >= 48;
  return [isRight ? 255 : 51, isRight ? 153 : 51, 51, 255][index % 4] ?? 0;
});
const channels = photoChannels(rgba);

export const start: TwoHalvesState = { ...defaultsOf(twoHalvesTable), picture: 'photo' };

/** A state of the figure on this photo, and what comes out. */
export function shownOf(change: Partial<TwoHalvesState> = {}, language: 'en' | 'vi' = 'en'): Shown {
  const state = weighed({ ...start, ...change });
  const words = messagesOf(language).twoHalves;
  const outcome = runExperiment(state, channels);
  return {
    state,
    photo: { rgba, name: 'cat', scales: scalesOf(outcome) },
    outcome,
    isCovered: false,
    words,
    language,
  };
}
