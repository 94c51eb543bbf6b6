/** One described layer in a graph: its kernel, what is folded into it, and its activation. */
import type { Activation } from '../../ops';
import {
  onlyReader,
  pastSameNumbers,
  readersOf,
  type AffineOp,
  type ConvolutionOp,
  type DenseOp,
  type Graph,
} from './graph';
import { NO_PADS, type Padding, type Pads } from '../../arch';

/** A weighted operation with everything that follows it and belongs to it. */
export interface FoundLayer {
  readonly op: ConvolutionOp | DenseOp;
  /** The tensor it reads, before an explicit padding. */
  readonly input: string;
  /** Bias, batch norm, Mul and Add after the kernel, in order. */
  readonly affine: readonly AffineOp[];
  readonly activation: Activation;
  /** The last tensor that belongs to it: the layer's own. */
  readonly tensor: string;
  readonly padding: Padding;
  readonly kernelShape: readonly number[];
}

type Followers = Pick<FoundLayer, 'affine' | 'activation' | 'tensor'>;

function isPerChannel(graph: Graph, op: AffineOp, channels: number): boolean {
  if (op.kind === 'batch-norm') return true;
  const count = graph.valuesOf(op.by).length;
  return count === channels || count === 1;
}

/** Takes in what belongs to a layer, as long as nothing else reads the tensors between. */
function followersOf(graph: Graph, name: string, channels: number): Followers {
  const affine: AffineOp[] = [];
  let tensor = name;
  for (;;) {
    const next = onlyReader(graph, tensor);
    switch (next?.op.kind) {
      case 'scale':
      case 'shift':
      case 'batch-norm':
        if (!isPerChannel(graph, next.op, channels))
          return { affine, activation: 'linear', tensor };
        affine.push(next.op);
        break;
      case 'same-numbers':
        break;
      case 'activation':
        return { affine, activation: next.op.function, tensor: next.name };
      default:
        return { affine, activation: 'linear', tensor };
    }
    tensor = next.name;
  }
}

function sum(pads: Pads, padding: Padding): Padding {
  if (padding === 'valid') return pads;
  if (typeof padding === 'string' || typeof padding === 'number') return padding;
  const { top, bottom, left, right } = padding;
  return {
    top: pads.top + top,
    bottom: pads.bottom + bottom,
    left: pads.left + left,
    right: pads.right + right,
  };
}

/** Output channels of a kernel. */
export function channelsOut(op: ConvolutionOp | DenseOp, shape: readonly number[]): number {
  const [last = 0, before = 0] = [shape.at(-1), shape.at(-2)];
  return op.kind === 'depthwise' ? before * last : last;
}

function layerAt(graph: Graph, name: string, input: string, pads: Pads): FoundLayer | undefined {
  const op = graph.ops.get(name);
  if (op?.kind !== 'conv' && op?.kind !== 'depthwise' && op?.kind !== 'dense') return undefined;
  const kernelShape = graph.shapeOf(op.kernel);
  const padding = op.kind === 'dense' || pads === NO_PADS ? paddingOf(op) : sum(pads, op.padding);
  const followers = followersOf(graph, name, channelsOut(op, kernelShape));
  return { op, input, padding, kernelShape, ...followers };
}

const paddingOf = (op: ConvolutionOp | DenseOp): Padding =>
  op.kind === 'dense' ? 'valid' : op.padding;

/** The weighted layers that read a tensor, directly or behind an explicit padding. */
export function layersReading(graph: Graph, tensor: string, pads: Pads = NO_PADS): FoundLayer[] {
  return readersOf(graph, pastSameNumbers(graph, tensor)).flatMap((name) => {
    const op = graph.ops.get(name);
    if (op?.kind !== 'pad') return layerAt(graph, name, tensor, pads) ?? [];
    if (pads !== NO_PADS) return []; // padded twice: nobody builds that
    return layersReading(graph, name, op.pads).map((layer) => ({ ...layer, input: tensor }));
  });
}
