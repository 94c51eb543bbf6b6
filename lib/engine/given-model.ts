import { EngineError } from './errors';
import type { Model } from './model';
import type { GraphModelFile, ModelDescription } from './model-file';
import { isGraphModel } from './model-file';
import { graphOf } from './recognise/graph-def';
import { asGraphModel, isLayersModel, type LayersModelFile } from './recognise/layers-model';
import { recognise, type Recognised } from './recognise/recognise';
import { MisfitError } from './recognise/refusal';
import type { ModelPart, ModelSource } from './types';
import { Weights } from './weights';

interface Files {
  readonly file: GraphModelFile;
  readonly weights: ArrayBuffer;
}

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

const baseName = (path: string) => path.split('/').at(-1) ?? path;

function partNamed(parts: readonly ModelPart[], path: string): ModelPart {
  const part = parts.find(({ name }) => baseName(name) === baseName(path));
  if (!part) throw new EngineError('model-incomplete', { file: baseName(path) });
  return part;
}

async function parsed({ name, blob }: ModelPart): Promise<unknown> {
  try {
    return JSON.parse(await blob.text());
  } catch (error) {
    throw new EngineError('model-damaged', { detail: `${name}: not JSON` }, { cause: error });
  }
}

/** The files of weights one after another, in the order in which the list names them. */
function joinedWeights(
  parts: readonly ModelPart[],
  { weightsManifest }: Pick<LayersModelFile, 'weightsManifest'>,
): Promise<ArrayBuffer> {
  const paths = weightsManifest.flatMap((group) => group.paths);
  return new Blob(paths.map((path) => partNamed(parts, path).blob)).arrayBuffer();
}

async function filesFrom(parts: readonly ModelPart[]): Promise<Files> {
  const listing = parts.find(({ name }) => name.endsWith('.json'));
  if (!listing) throw new EngineError('model-incomplete', { file: 'model.json' });
  const file = await parsed(listing);
  if (isGraphModel(file)) return { file, weights: await joinedWeights(parts, file) };
  if (isLayersModel(file)) return asGraphModel(file, await joinedWeights(parts, file));
  throw new EngineError('model-damaged', { detail: `${listing.name}: no TensorFlow.js model` });
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

/** Colours that grow from the top left to the bottom right. */
function slope({ inputSize, inputRange: [low, high] }: ModelDescription): Float32Array {
  const values = inputSize ** 2 * 3;
  return Float32Array.from({ length: values }, (_, i) => low + ((high - low) * i) / (values - 1));
}

/**
 * Weights in the wrong order often end in a network that answers the same to everything.
 * @throws EngineError `model-damaged` where two very different pictures get the same answer
 */
export async function requireDependence(model: Model): Promise<void> {
  const rising = slope(model.description);
  const { outputs: first } = await model.run(rising);
  const { outputs: second } = await model.run(rising.toReversed());
  const differs = first.some(({ data }, output) =>
    data.some((value, i) => value !== second[output]?.data[i]),
  );
  if (differs) return;
  throw new EngineError('model-damaged', { detail: 'the outputs do not depend on the picture' });
}
