/** A layer's kernel and bias with everything linear after it multiplied in. */
import { foldBatchNorm, type BatchNorm, type Folded } from '../../ops';
import type { AffineOp, Graph } from './graph';
import { channelsOut, type FoundLayer } from './layer';

export interface FoldedLayer {
  /** As the file has it: [h, w, in, out], [h, w, in, multiplier], or [in, out]. */
  readonly shape: readonly number[];
  readonly kernel: Float32Array;
  /** One number per output channel, zeros where the layer adds nothing. */
  readonly bias: Float32Array;
}

/** One number per channel, also where the file has one for all. */
function perChannel(values: Float32Array, channels: number): Float32Array {
  return values.length === 1 ? new Float32Array(channels).fill(values[0] ?? NaN) : values;
}

/** Any of the three as a batch norm: y = γ (x - mean) / √(variance + ε) + β. */
function asBatchNorm(graph: Graph, op: AffineOp, channels: number): BatchNorm {
  const [zeros, ones] = [new Float32Array(channels), new Float32Array(channels).fill(1)];
  const values = (name: string) => perChannel(graph.valuesOf(name), channels);
  const nothing = { gamma: ones, beta: zeros, mean: zeros, variance: ones, epsilon: 0 };
  switch (op.kind) {
    case 'scale':
      return { ...nothing, gamma: values(op.by).map((x) => (op.inverse ? 1 / x : x)) };
    case 'shift':
      return { ...nothing, beta: values(op.by).map((x) => op.sign * x) };
    case 'batch-norm': {
      const { gamma, beta, mean, variance, epsilon } = op;
      return {
        gamma: values(gamma),
        beta: values(beta),
        mean: values(mean),
        variance: values(variance),
        epsilon,
      };
    }
    default:
      return op satisfies never;
  }
}

export function foldLayer(graph: Graph, { op, affine, kernelShape }: FoundLayer): FoldedLayer {
  const channels = channelsOut(op, kernelShape);
  const [a = 1, b = 1, c = 1, d = 1] = [1, 1, ...kernelShape].slice(-4);
  const start: Folded = { weights: graph.valuesOf(op.kernel), bias: new Float32Array(channels) };
  const { weights, bias } = affine.reduce<Folded>((folded, next) => {
    const norm = asBatchNorm(graph, next, channels);
    return foldBatchNorm(folded.weights, [a, b, c, d], channels, norm, folded.bias);
  }, start);
  return { shape: kernelShape, kernel: Float32Array.from(weights), bias: Float32Array.from(bias) };
}
