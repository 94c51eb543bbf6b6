import { foundFrom } from '@/lib/content/networks/everyday-kinds';
import { embeddedModels, mobilenetV1 } from '@/lib/engine/model-file';
import type { ModelSource } from '@/lib/engine/types';
import type { ChosenNetwork } from '@/lib/store/classifier';
import type { NetworkChoice } from '@/lib/store/network-choice';

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

/** The option of the picker that a source belongs to. */
export function choiceOf(source: ModelSource): NetworkChoice {
  if (source.kind === 'files') return 'files';
  return source.id === mobilenetV1.id ? 'v1' : 'v2';
}

/** Another network than the first is being fetched: told in the picker, not beside the answer. */
export function isChanging({ source }: ChosenNetwork, status: { readonly kind: string }): boolean {
  return status.kind === 'loading' && choiceOf(source) !== 'v1';
}
