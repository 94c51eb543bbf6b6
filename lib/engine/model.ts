import { EngineError } from './errors';
import type { GraphRun, GraphRunner } from './graph-runner';
import { loadGraph } from './graph-runner';
import type { GraphModelFile, ModelDescription } from './model-file';
import type { TensorData } from './tensor-data';

/** What one run gives, and how long it took in milliseconds. */
export interface ModelRun {
  /** The numbers of the first output: one per class, if the network answers with classes. */
  readonly logits: Float32Array;
  readonly outputs: readonly TensorData[];
  readonly timings: { readonly run: number; readonly read: number };
}

/** A network ready to run. Knows tensors, hands out none. */
export interface Model {
  readonly description: ModelDescription;
  readonly graph: GraphRunner;
  /** `pixels`: inputSize × inputSize × 3 numbers of the input range, row by row, red green blue. */
  run(pixels: Float32Array): Promise<ModelRun>;
  dispose(): void;
}

function damaged(detail: string, cause?: unknown): EngineError {
  return new EngineError('model-damaged', { detail }, { cause });
}

/** A picture's pixels as the tensor that a network of this description takes. */
export function pictureTensor({ inputSize }: ModelDescription, data: Float32Array): TensorData {
  return { shape: [1, inputSize, inputSize, 3], data };
}

/** The answer in a run whose outputs are those of `outputsOf`. */
export function answerOf({ outputs, timings }: GraphRun): ModelRun {
  const logits = outputs[0]?.data;
  if (!logits) throw damaged('no output');
  return { logits, outputs, timings };
}

/** The tensors to ask a network of this description for; the file's own outputs if undefined. */
export function outputsOf({ logits }: ModelDescription): readonly string[] | undefined {
  return logits === undefined ? undefined : [logits];
}

function checkOutputs({ answers, outputs }: ModelDescription, run: ModelRun): void {
  const { length } = run.logits;
  if (answers === 'classes' && (run.outputs.length !== 1 || length !== outputs)) {
    throw damaged(`${run.outputs.length} × ${length} outputs instead of ${outputs}`);
  }
  if (answers === 'cells' && run.outputs.some(({ data }) => data.length % outputs !== 0)) {
    throw damaged(`${length} outputs are no multiple of ${outputs}`);
  }
  if (!run.outputs.every(({ data }) => data.every(Number.isFinite))) {
    throw damaged('an output is not a number');
  }
}

/**
 * A network from the bytes of its two files, warmed up: the first run compiles and allocates, and
 * shows whether the weights are sane. Needs a backend to be running.
 * @throws EngineError `model-damaged` where bytes are missing, the graph is not read, or the
 * outputs are not as many finite numbers as `description` says
 */
export async function buildModel(
  description: ModelDescription,
  file: GraphModelFile,
  weights: ArrayBuffer,
): Promise<Model> {
  const graph = await loadGraph(file, weights);
  const model: Model = {
    description,
    graph,
    run: async (pixels) => {
      const feeds = { [graph.input]: pictureTensor(description, pixels) };
      return answerOf(await graph.run(feeds, outputsOf(description)));
    },
    dispose: () => graph.dispose(),
  };
  try {
    const [low, high] = description.inputRange;
    const values = description.inputSize ** 2 * 3;
    checkOutputs(description, await model.run(new Float32Array(values).fill((low + high) / 2)));
  } catch (error) {
    model.dispose();
    throw error instanceof EngineError ? error : damaged(String(error), error);
  }
  return model;
}
