import type { Language } from '../languages';
import { convolutionTerms } from './convolution';
import { countingTerms } from './counting';
import type { GlossaryId } from './ids';
import { networkTerms } from './network';
import type { GlossaryEntry, GlossaryText } from './types';

export { glossaryIds, type GlossaryId } from './ids';
export type { GlossaryEntry, GlossaryText } from './types';

export const glossary: Readonly<Record<GlossaryId, GlossaryEntry>> = {
  ...convolutionTerms,
  ...countingTerms,
  ...networkTerms,
};

export function glossaryText(id: GlossaryId, language: Language): GlossaryText {
  return glossary[id][language];
}
