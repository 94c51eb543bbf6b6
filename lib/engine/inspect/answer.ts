import type { Answer, InspectorMethod, Question } from './ask';
import { check } from './check';
import { evidence } from './evidence';
import { layerWeights } from './layer-weights';
import { networkInfo } from './network-info';
import { readLayers, type OpenNetwork } from './open-network';
import { preActivation } from './pre-activation';
import { quantise } from './quantise';
import { resume } from './resume';
import { timeConvolutions } from './time-convolutions';
import { timeLayers } from './time-layers';
import { timeNetwork } from './time-network';

type Answers = {
  readonly [M in InspectorMethod]: (
    open: OpenNetwork,
    question: Question<M>,
  ) => Answer<M> | Promise<Answer<M>>;
};

const answers: Answers = {
  network: (open) => networkInfo(open),
  activations: (open, { layers }) => readLayers(open, layers),
  weights: layerWeights,
  preActivation,
  resume,
  check,
  evidence,
  timeLayers,
  timeNetwork,
  timeConvolutions,
  quantise,
};

/** The answer to one question about an open network. */
export async function answer<M extends InspectorMethod>(
  open: OpenNetwork,
  method: M,
  question: Question<M>,
): Promise<Answer<M>> {
  return answers[method](open, question);
}
