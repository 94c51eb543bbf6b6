import { EngineError } from './errors';
import type { GraphModelFile } from './model-file';
import { isGraphModel } from './model-file';
import { asGraphModel, isLayersModel, type LayersModelFile } from './recognise/layers-model';
import type { ModelPart } from './types';

export interface Files {
  readonly file: GraphModelFile;
  readonly weights: ArrayBuffer;
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

/** @throws EngineError `model-damaged` where the file is no list of layers and weights */
async function modelIn(part: ModelPart): Promise<GraphModelFile | LayersModelFile> {
  const file = await parsed(part);
  if (isGraphModel(file) || isLayersModel(file)) return file;
  throw new EngineError('model-damaged', { detail: `${part.name}: no TensorFlow.js model` });
}

/** The first model among the .json files: exports put others beside it, as metadata.json. */
async function firstModel(parts: readonly ModelPart[]) {
  const listings = parts.filter(({ name }) => name.toLowerCase().endsWith('.json'));
  if (listings.length === 0) throw new EngineError('model-incomplete', { file: 'model.json' });
  const read = await Promise.allSettled(listings.map(modelIn));
  const model = read.find((one) => one.status === 'fulfilled');
  if (model) return model.value;
  const named = listings.findIndex(({ name }) => name.toLowerCase() === 'model.json');
  const told = [read[named], ...read].find((one) => one?.status === 'rejected');
  throw told?.reason;
}

/** The files of weights one after another, in the order in which the list names them. */
function joinedWeights(
  parts: readonly ModelPart[],
  { weightsManifest }: Pick<LayersModelFile, 'weightsManifest'>,
): Promise<ArrayBuffer> {
  const paths = weightsManifest.flatMap((group) => group.paths);
  return new Blob(paths.map((path) => partNamed(parts, path).blob)).arrayBuffer();
}

/**
 * The files that a reader has given as one graph model.
 * @throws EngineError `model-incomplete` with the file that is missing, `model-damaged`
 */
export async function filesFrom(parts: readonly ModelPart[]): Promise<Files> {
  const file = await firstModel(parts);
  const weights = await joinedWeights(parts, file);
  return isGraphModel(file) ? { file, weights } : asGraphModel(file, weights);
}
