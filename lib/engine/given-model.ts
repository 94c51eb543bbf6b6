import { EngineError } from './errors';
import { filesFrom, type Files } from './given-files';
import type { ModelDescription } from './model-file';
import { graphOf } from './recognise/graph-def';
import { recognise, type Recognised } from './recognise/recognise';
import { MisfitError } from './recognise/refusal';
import type { ModelSource } from './types';
import { Weights } from './weights';

export interface GivenModel {
  readonly files: Files;
  readonly recognised: Recognised;
  readonly description: ModelDescription;
}

/** @throws EngineError `not-a-mobilenet` with the first layer that does not fit */
export function recogniseFiles({ file, weights }: Files, side?: number): Recognised {
  try {
    return recognise(graphOf(file, new Weights(file, weights)), side);
  } catch (error) {
    if (!(error instanceof MisfitError)) throw error;
    throw new EngineError('not-a-mobilenet', { ...error.misfit }, { cause: error });
  }
}

function descriptionOf({ side, picture, head }: Recognised): ModelDescription {
  const shared = { id: 'files' as const, inputSize: side, inputRange: picture.range };
  if (head.kind === 'other') return { ...shared, answers: 'raw', outputs: 0 };
  const { outputs, classifier } = head;
  return { ...shared, answers: 'classes', outputs, logits: classifier.tensor };
}

/**
 * The network in a set of files, recognised.
 * @throws EngineError `model-incomplete`, `model-damaged`, `not-a-mobilenet`
 */
export async function readGiven(
  source: Extract<ModelSource, { kind: 'files' }>,
): Promise<GivenModel> {
  try {
    const files = await filesFrom(source.files);
    const recognised = recogniseFiles(files, source.inputSize);
    return { files, recognised, description: descriptionOf(recognised) };
  } catch (error) {
    if (error instanceof EngineError) throw error;
    // Whatever a stranger's file makes us stumble over is the file's fault.
    throw new EngineError('model-damaged', { detail: String(error) }, { cause: error });
  }
}
