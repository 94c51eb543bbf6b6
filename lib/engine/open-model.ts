import type { Meaning } from './answers';
import { classCount } from './answers';
import { throwIfAborted } from './cancel';
import { asEngineError, EngineError } from './errors';
import { fetchLabels, fetchModel } from './fetch-model';
import type { Model } from './model';
import { buildModel } from './model';
import type { EmbeddedModel, GraphModelFile, ModelDescription } from './model-file';
import { embeddedModels } from './model-file';
import type { Recognised } from './recognise/recognise';
import type { Backend, LoadProgress, ModelInfo, ModelSource } from './types';

/** A network that runs, with everything known of it. */
export interface OpenModel {
  readonly model: Model;
  readonly info: ModelInfo;
  readonly files: { readonly file: GraphModelFile; readonly weights: ArrayBuffer };
  readonly meaning: Meaning;
  /** Answers nearly the same to everything: asked of given files only. */
  readonly answersAlike: boolean;
  /** What it is, layer by layer: worked out when it is first asked for. */
  readonly recognised: () => Promise<Recognised>;
}

export interface OpenSetting {
  readonly siteUrl: string;
  readonly backend: Promise<Backend>;
  readonly signal: AbortSignal;
  readonly report: (progress: LoadProgress) => void;
}

function infoOf(description: ModelDescription, backend: Backend, weightBytes: number): ModelInfo {
  const { id, inputSize } = description;
  return { id, backend, inputSize, classes: classCount(description), weightBytes };
}

/** Frees a network that came too late. */
function unlessAborted(model: Model, signal: AbortSignal): Model {
  if (signal.aborted) model.dispose();
  throwIfAborted(signal);
  return model;
}

/** Fetches the network while the backend starts, then puts the one on the other. */
async function openEmbedded(
  description: EmbeddedModel,
  { siteUrl, backend: starting, signal, report }: OpenSetting,
): Promise<OpenModel> {
  const fetching = fetchModel(siteUrl, description, signal, (loadedBytes, totalBytes) =>
    report({ phase: 'fetching', loadedBytes, totalBytes }),
  ).then((files) => {
    report({ phase: 'starting' });
    return files;
  });
  const naming =
    description.answers === 'cells' ? fetchLabels(siteUrl, description, signal) : undefined;
  const [files, labels, backend] = await Promise.all([fetching, naming, starting]);
  throwIfAborted(signal);
  report({ phase: 'warming-up' });
  const model = unlessAborted(await buildModel(description, files.file, files.weights), signal);
  let recognising: Promise<Recognised> | undefined;
  return {
    model,
    info: infoOf(description, backend, files.weights.byteLength),
    files,
    meaning: { description, labels },
    answersAlike: false,
    recognised: () =>
      (recognising ??= import('./given-model').then(({ recogniseFiles }) =>
        recogniseFiles(files, description.inputSize),
      )),
  };
}

/** Reads the files, recognises the network in them, then runs it. */
async function openGiven(
  source: Extract<ModelSource, { kind: 'files' }>,
  { backend: starting, signal, report }: OpenSetting,
): Promise<OpenModel> {
  report({ phase: 'starting' });
  const [{ readGiven }, { answersAlike }] = await Promise.all([
    import('./given-model'),
    import('./dependence'),
  ]);
  const { files, recognised, description } = await readGiven(source);
  throwIfAborted(signal);
  const backend = await starting;
  throwIfAborted(signal);
  report({ phase: 'warming-up' });
  const model = unlessAborted(await buildModel(description, files.file, files.weights), signal);
  const alike = await answersAlike(model).catch((error: unknown) => {
    model.dispose();
    throw error;
  });
  return {
    model: unlessAborted(model, signal),
    answersAlike: alike,
    info: infoOf(description, backend, files.weights.byteLength),
    files,
    meaning: { description },
    recognised: () => Promise.resolve(recognised),
  };
}

/** @throws EngineError of loading */
export async function openModel(source: ModelSource, setting: OpenSetting): Promise<OpenModel> {
  try {
    return source.kind === 'embedded'
      ? await openEmbedded(embeddedModels[source.id], setting)
      : await openGiven(source, setting);
  } catch (error) {
    throw asEngineError(error);
  }
}

export function disposedError(): EngineError {
  return new EngineError('engine-unavailable', { detail: 'disposed' });
}
