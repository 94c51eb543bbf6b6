import { classCount, hasBackground } from '../answers';
import type { OpenNetwork } from './open-network';
import type { NetworkInfo } from './types';

export function networkInfo({ recognised, meaning, answersAlike }: OpenNetwork): NetworkInfo {
  const { backbone, network, alpha, picture, side, head } = recognised;
  const { description } = meaning;
  const raw = description.answers === 'raw';
  return {
    family: backbone.family,
    network,
    alpha,
    input: { side, changeable: picture.side === null, range: description.inputRange },
    head: description.answers === 'cells' ? 'cells' : head.kind,
    outputs: head.kind === 'pooled-linear' ? head.outputs : null,
    classes: raw ? null : classCount(description),
    hasBackground: !raw && hasBackground(description),
    softmaxInside: head.kind === 'pooled-linear' && head.softmaxInside,
    answersAlike,
  };
}
