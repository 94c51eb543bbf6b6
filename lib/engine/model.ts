import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import { io, tensor4d } from '@tensorflow/tfjs-core';
import type { Tensor } from '@tensorflow/tfjs-core';
import { EngineError } from './errors';
import type { EmbeddedModel, GraphModelFile } from './model-file';
import { weightBytes } from './model-file';

/** What one run gives, and how long it took in milliseconds. */
export interface ModelRun {
  /** One number per output, background included; index 0 is the background. */
  readonly logits: Float32Array;
  readonly timings: { readonly run: number; readonly read: number };
}

/** A network ready to run. Knows tensors, hands out none. */
export interface Model {
  readonly description: EmbeddedModel;
  /** `pixels`: inputSize × inputSize × 3 numbers from 0 to 1, row by row, red green blue. */
  run(pixels: Float32Array): Promise<ModelRun>;
  dispose(): void;
}

function damaged(detail: string, cause?: unknown): EngineError {
  return new EngineError('model-damaged', { detail }, { cause });
}

async function loadGraph(file: GraphModelFile, weightData: ArrayBuffer): Promise<GraphModel> {
  const expected = weightBytes(file);
  if (weightData.byteLength !== expected) {
    throw damaged(`${weightData.byteLength} bytes of weights instead of ${expected}`);
  }
  const { modelTopology, format, generatedBy, convertedBy, userDefinedMetadata } = file;
  const weightSpecs = file.weightsManifest.flatMap((group) => group.weights);
  try {
    const artifacts = { modelTopology, format, generatedBy, convertedBy, userDefinedMetadata };
    return await loadGraphModel(io.fromMemory({ ...artifacts, weightSpecs, weightData }));
  } catch (error) {
    throw damaged(String(error), error);
  }
}

async function runGraph(graph: GraphModel, side: number, pixels: Float32Array): Promise<ModelRun> {
  const input = tensor4d(pixels, [1, side, side, 3]);
  let output: Tensor | Tensor[] | undefined;
  try {
    const started = performance.now();
    output = graph.execute(input);
    const executed = performance.now();
    if (Array.isArray(output)) throw damaged(`${output.length} outputs instead of one`);
    const logits = Float32Array.from(await output.data());
    const finished = performance.now();
    return { logits, timings: { run: executed - started, read: finished - executed } };
  } finally {
    input.dispose();
    for (const tensor of [output ?? []].flat()) tensor.dispose();
  }
}

/** Runs once on grey: the first run compiles and allocates, and shows whether the weights are sane. */
async function warmUp(model: Model): Promise<void> {
  const { inputSize, outputs } = model.description;
  const { logits } = await model.run(new Float32Array(inputSize * inputSize * 3).fill(0.5));
  if (logits.length !== outputs) throw damaged(`${logits.length} outputs instead of ${outputs}`);
  if (!logits.every(Number.isFinite)) throw damaged('an output is not a number');
}

/**
 * A network from the bytes of its two files, warmed up. Needs a backend to be running.
 * @throws EngineError `model-damaged` where bytes are missing, the graph is not read, or the
 * outputs are not as many finite numbers as `description` says
 */
export async function buildModel(
  description: EmbeddedModel,
  file: GraphModelFile,
  weights: ArrayBuffer,
): Promise<Model> {
  const graph = await loadGraph(file, weights);
  const model: Model = {
    description,
    run: (pixels) => runGraph(graph, description.inputSize, pixels),
    dispose: () => graph.dispose(),
  };
  try {
    await warmUp(model);
  } catch (error) {
    model.dispose();
    throw error instanceof EngineError ? error : damaged(String(error), error);
  }
  return model;
}
