/**
 * The file `model.json` of a TensorFlow.js graph model, as far as we read and write it, and the
 * networks that the site serves itself.
 */
import { embeddedV1, embeddedV2 } from '../content/networks/embedded';

export type NodeAttributes = Readonly<Record<string, unknown>>;

/** One operation of a TensorFlow GraphDef. `input` names the nodes it reads, in order. */
export interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: NodeAttributes;
  readonly device?: string;
}

/** A weight stored in fewer bits than it has in memory: halves, or whole steps from a minimum. */
export type StoredAs =
  | { readonly dtype: 'float16' }
  | { readonly dtype: 'uint8' | 'uint16'; readonly scale: number; readonly min: number };

/** How one weight lies in the binary file. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: number[];
  readonly dtype: 'float32' | 'int32' | 'bool';
  readonly quantization?: StoredAs;
}

export interface WeightGroup {
  readonly paths: readonly string[];
  readonly weights: readonly WeightSpec[];
}

export interface GraphModelFile {
  readonly format: 'graph-model';
  readonly generatedBy?: string;
  readonly convertedBy?: string;
  readonly modelTopology: { readonly node: readonly GraphNode[]; readonly versions?: unknown };
  readonly userDefinedMetadata?: { readonly [key: string]: unknown };
  readonly weightsManifest: readonly WeightGroup[];
}

export function isGraphModel(value: unknown): value is GraphModelFile {
  const candidate = value as Partial<GraphModelFile> | null;
  return (
    candidate?.format === 'graph-model' &&
    Array.isArray(candidate.weightsManifest) &&
    Array.isArray(candidate.modelTopology?.node)
  );
}

/** What has to be known of a network to run it on a picture. */
export interface ModelDescription {
  readonly id: EmbeddedModel['id'] | 'files';
  /** Side of the square input in pixels. */
  readonly inputSize: number;
  /** What a colour value of 0 and one of 255 become before they go in. */
  readonly inputRange: readonly [number, number];
  /**
   * `classes`: one list of logits, one for each class.
   * `cells`: several maps, each cell with the logits of several boxes; the first of each is "none".
   * `raw`: numbers of unknown meaning.
   */
  readonly answers: 'classes' | 'cells' | 'raw';
  /** Logits of one list, with the background or with "none"; any number if `raw`. */
  readonly outputs: number;
  /** The tensor of the logits, where that is not what the file names as its output. */
  readonly logits?: string;
}

/** A network under `public/models/<id>/`: model.json, weights.bin and its licence. */
export interface EmbeddedModel extends ModelDescription {
  readonly id: typeof embeddedV1.id | typeof embeddedV2.id;
}

export const mobilenetV1: EmbeddedModel = {
  id: embeddedV1.id,
  inputSize: embeddedV1.inputSide,
  inputRange: embeddedV1.inputRange,
  answers: 'classes',
  outputs: embeddedV1.outputs,
};

export const mobilenetV2: EmbeddedModel = {
  id: embeddedV2.id,
  inputSize: embeddedV2.inputSide,
  inputRange: embeddedV2.inputRange,
  answers: 'cells',
  outputs: embeddedV2.outputs,
};

export const embeddedModels: Readonly<Record<EmbeddedModel['id'], EmbeddedModel>> = {
  [embeddedV1.id]: mobilenetV1,
  [embeddedV2.id]: mobilenetV2,
};

export const graphFileName = 'model.json';
export const weightsFileName = 'weights.bin';
export const labelsFileName = 'labels.json';

/** Numbers in a tensor of this shape; 1 for a scalar. */
export function valuesIn(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

const bytesPerNumber = { float32: 4, int32: 4, float16: 2, uint16: 2, uint8: 1, bool: 1 } as const;

/** Bytes that one weight takes in the binary file. */
export function bytesOf(spec: WeightSpec): number {
  return valuesIn(spec.shape) * bytesPerNumber[spec.quantization?.dtype ?? spec.dtype];
}

/** Bytes of all weights: what the binary file must be long, to the byte. */
export function weightBytes(model: GraphModelFile): number {
  return model.weightsManifest
    .flatMap((group) => group.weights)
    .reduce((total, spec) => total + bytesOf(spec), 0);
}
