/**
 * A network as a graph of plain operations, whatever file it came from: what recognition reads.
 * An operation is known by the name of the tensor it makes; names mean nothing else.
 */
import type { ActivationFunction, Extent, Padding, Pads } from '../../arch';

interface OneInput {
  /** The tensor it reads. */
  readonly input: string;
}

/** A kernel that slides: [height, width, in, out], or [height, width, in, multiplier] if depthwise. */
export interface ConvolutionOp extends OneInput {
  readonly kind: 'conv' | 'depthwise';
  readonly kernel: string;
  readonly stride: Extent;
  readonly dilation: Extent;
  readonly padding: Padding;
}

/** A matrix [in, out] on a list of numbers. */
export interface DenseOp extends OneInput {
  readonly kind: 'dense';
  readonly kernel: string;
}

/** x · number, or x / number; one for all values or one per channel. */
export interface ScaleOp extends OneInput {
  readonly kind: 'scale';
  readonly by: string;
  readonly inverse: boolean;
}

/** x + number, or x − number; one for all values or one per channel. */
export interface ShiftOp extends OneInput {
  readonly kind: 'shift';
  readonly by: string;
  readonly sign: 1 | -1;
}

export interface BatchNormOp extends OneInput {
  readonly kind: 'batch-norm';
  readonly gamma: string;
  readonly beta: string;
  readonly mean: string;
  readonly variance: string;
  readonly epsilon: number;
}

export type AffineOp = ScaleOp | ShiftOp | BatchNormOp;

export interface ActivationOp extends OneInput {
  readonly kind: 'activation';
  readonly function: ActivationFunction;
}

export type Op =
  /** Where the picture goes in; null for a side that is left open. */
  | { readonly kind: 'picture'; readonly shape: readonly (number | null)[] | null }
  | { readonly kind: 'constant' }
  | ConvolutionOp
  | DenseOp
  | AffineOp
  | ActivationOp
  | (OneInput & { readonly kind: 'pad'; readonly pads: Pads })
  | { readonly kind: 'add'; readonly inputs: readonly [string, string] }
  /** Mean over a window, or over the whole map where it is null. */
  | (OneInput & { readonly kind: 'average'; readonly window: Extent | null })
  /** The same numbers under another shape, or the very same tensor. */
  | (OneInput & { readonly kind: 'same-numbers' })
  | (OneInput & { readonly kind: 'softmax' })
  /** Anything recognition has no use for, by the file's own word. */
  | { readonly kind: 'other'; readonly word: string; readonly inputs: readonly string[] };

/** The tensors that an operation reads, weights left out. */
export function inputsOf(op: Op): readonly string[] {
  switch (op.kind) {
    case 'picture':
    case 'constant':
      return [];
    case 'add':
    case 'other':
      return op.inputs;
    default:
      return [op.input];
  }
}

export interface Graph {
  readonly ops: ReadonlyMap<string, Op>;
  /** The tensors made from a tensor, by its name. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
  shapeOf(constant: string): readonly number[];
  valuesOf(constant: string): Float32Array;
}

export function readersOf(graph: Graph, tensor: string): readonly string[] {
  return graph.readers.get(tensor) ?? [];
}

/** The only operation that reads a tensor, if there is exactly one. */
export function onlyReader(graph: Graph, tensor: string): { name: string; op: Op } | undefined {
  const [name, second] = readersOf(graph, tensor);
  const op = name === undefined ? undefined : graph.ops.get(name);
  return name !== undefined && op && second === undefined ? { name, op } : undefined;
}

/** Follows what only renames or reshapes a tensor, as long as nothing else reads it. */
export function pastSameNumbers(graph: Graph, tensor: string): string {
  const next = onlyReader(graph, tensor);
  return next?.op.kind === 'same-numbers' ? pastSameNumbers(graph, next.name) : tensor;
}
