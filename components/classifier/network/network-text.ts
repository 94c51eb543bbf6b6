import { foundFrom } from '@/lib/content/networks/everyday-kinds';
import type { NetworkOffers } from '@/lib/content/network-offers';
import { embeddedModels, mobilenetV1, mobilenetV2 } from '@/lib/engine/model-file';
import type { ModelSource } from '@/lib/engine/types';
import type { ChosenNetwork } from '@/lib/store/classifier';
import type { NetworkChoice } from '@/lib/store/network-choice';
import type { Wording } from '../text';

/**
 * What its scores are. `shares`: of 100 %, by a softmax. `apart`: each for itself, by a sigmoid.
 * `unknown`: its outputs are not turned into scores.
 */
export type ScoreKind = 'shares' | 'apart' | 'unknown';

export function scoreKind({ source, model }: ChosenNetwork): ScoreKind {
  if (source.kind === 'files') return model?.classes === 0 ? 'unknown' : 'shares';
  return embeddedModels[source.id].answers === 'cells' ? 'apart' : 'shares';
}

/** Whether a score counts as an answer: always where the network has to give one. */
export function isFound(kind: ScoreKind, score: number): boolean {
  return kind !== 'apart' || score >= foundFrom;
}

/** The networks that the site serves itself. */
export const siteNetworks = {
  v1: { kind: 'embedded', id: mobilenetV1.id },
  v2: { kind: 'embedded', id: mobilenetV2.id },
} as const satisfies Record<string, ModelSource>;

/** The option of the picker that a source belongs to. */
export function choiceOf(source: ModelSource): NetworkChoice {
  if (source.kind === 'files') return 'files';
  return source.id === mobilenetV1.id ? 'v1' : 'v2';
}

/** What a network is called where others are in question too. */
export function networkName(source: ModelSource, offers: NetworkOffers, { text }: Wording): string {
  const choice = choiceOf(source);
  return choice === 'files' ? text.networks.ownName : offers[choice].name;
}

/** Another network than the first is being fetched: told in the picker, not beside the answer. */
export function isChanging({ source }: ChosenNetwork, status: { readonly kind: string }): boolean {
  return status.kind === 'loading' && choiceOf(source) !== 'v1';
}
