import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import { io, tensor } from '@tensorflow/tfjs-core';
import type { NamedTensorMap, Tensor } from '@tensorflow/tfjs-core';
import { EngineError } from './errors';
import type { GraphModelFile } from './model-file';
import { weightBytes } from './model-file';
import type { TensorData } from './tensor-data';

/** Tensors by the name of the operation that makes them. */
export type Feeds = Readonly<Record<string, TensorData>>;

export interface GraphRun {
  readonly outputs: readonly TensorData[];
  readonly timings: { readonly run: number; readonly read: number };
}

async function plain(source: Tensor): Promise<TensorData> {
  return { shape: source.shape, data: Float32Array.from(await source.data()) };
}

/** A graph of TensorFlow.js: plain data in, plain data out. No tensor outlives a call. */
export class GraphRunner {
  constructor(private readonly graph: GraphModel) {}

  /** The operation that the picture goes into. */
  get input(): string {
    return this.graph.inputNodes[0] ?? '';
  }

  /**
   * Runs what is needed to get from `feeds` to `outputs`, which may lie anywhere in the graph.
   * @param outputs what the file calls its outputs unless told
   */
  async run(feeds: Feeds, outputs?: readonly string[]): Promise<GraphRun> {
    const inputs = feed(feeds);
    let results: Tensor[] = [];
    try {
      const started = performance.now();
      results = this.#execute(inputs, outputs);
      const executed = performance.now();
      const read: TensorData[] = [];
      for (const result of results) read.push(await plain(result));
      const timings = { run: executed - started, read: performance.now() - executed };
      return { outputs: read, timings };
    } finally {
      free(inputs, results);
    }
  }

  /** Holds `feeds` while `work` runs the way to `output` as often as it likes; results are dropped. */
  async hold<T>(feeds: Feeds, output: string, work: (once: () => void) => Promise<T>): Promise<T> {
    const inputs = feed(feeds);
    try {
      return await work(() => free({}, this.#execute(inputs, [output])));
    } finally {
      free(inputs, []);
    }
  }

  dispose(): void {
    this.graph.dispose();
  }

  #execute(inputs: NamedTensorMap, outputs?: readonly string[]): Tensor[] {
    return [this.graph.execute(inputs, outputs && [...outputs])].flat();
  }
}

function feed(feeds: Feeds): NamedTensorMap {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, { shape, data }]) => [name, tensor(data, [...shape])]),
  );
}

function free(inputs: NamedTensorMap, results: readonly Tensor[]): void {
  for (const one of [...Object.values(inputs), ...results]) one.dispose();
}

/** @throws EngineError `model-damaged` where bytes are missing or the graph is not read */
export async function loadGraph(
  file: GraphModelFile,
  weightData: ArrayBuffer,
): Promise<GraphRunner> {
  const expected = weightBytes(file);
  if (weightData.byteLength !== expected) {
    const detail = `${weightData.byteLength} bytes of weights instead of ${expected}`;
    throw new EngineError('model-damaged', { detail });
  }
  const { modelTopology, format, generatedBy, convertedBy, userDefinedMetadata } = file;
  const weightSpecs = file.weightsManifest.flatMap((group) => group.weights);
  try {
    const artifacts = { modelTopology, format, generatedBy, convertedBy, userDefinedMetadata };
    const handler = io.fromMemory({ ...artifacts, weightSpecs, weightData });
    return new GraphRunner(await loadGraphModel(handler));
  } catch (error) {
    throw new EngineError('model-damaged', { detail: String(error) }, { cause: error });
  }
}
