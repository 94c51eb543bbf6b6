/**
 * The file `model.json` of a TensorFlow.js graph model, as far as we read and write it, and the
 * networks that the site serves itself.
 */

export type NodeAttributes = Readonly<Record<string, unknown>>;

/** One operation of a TensorFlow GraphDef. `input` names the nodes it reads, in order. */
export interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: NodeAttributes;
  readonly device?: string;
}

/** How one weight lies in the binary file: `quantization` says where it is stored as float16. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: number[];
  readonly dtype: 'float32' | 'int32';
  readonly quantization?: { readonly dtype: 'float16' };
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

/** A network under `public/models/<id>/`: model.json, weights.bin and its licence. */
export interface EmbeddedModel {
  readonly id: 'mobilenet-v1-0.25-224';
  /** Side of the square input in pixels; the graph itself leaves it open. */
  readonly inputSize: number;
  /** Values per picture that come out, the background class at index 0 included. */
  readonly outputs: number;
}

export const mobilenetV1: EmbeddedModel = {
  id: 'mobilenet-v1-0.25-224',
  inputSize: 224,
  outputs: 1001,
};

export const weightsFileName = 'weights.bin';

/** Numbers in a tensor of this shape; 1 for a scalar. */
export function valuesIn(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

/** Bytes that one weight takes in the binary file. */
export function bytesOf(spec: WeightSpec): number {
  return valuesIn(spec.shape) * (spec.quantization ? 2 : 4);
}

/** Bytes of all weights: what the binary file must be long, to the byte. */
export function weightBytes(model: GraphModelFile): number {
  return model.weightsManifest
    .flatMap((group) => group.weights)
    .reduce((total, spec) => total + bytesOf(spec), 0);
}
