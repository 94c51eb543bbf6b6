/** What follows the last feature map. */
import type { Shape } from '../../arch';
import { onlyReader, pastSameNumbers, type Graph } from './graph';
import { layersReading, type FoundLayer } from './layer';

/** Global average pooling and one linear layer: each logit is a weighted sum over the map. */
export interface PooledLinearHead {
  readonly kind: 'pooled-linear';
  /** The tensor of the pool. */
  readonly pooled: string;
  readonly classifier: FoundLayer;
  readonly outputs: number;
  readonly softmaxInside: boolean;
}

/** Anything else: it runs, and its outputs can be read. */
export interface OtherHead {
  readonly kind: 'other';
}

export type Head = PooledLinearHead | OtherHead;

const other: OtherHead = { kind: 'other' };

/** A layer without activation that sees every input once: a matrix, or a 1 × 1 convolution. */
function isLinear({ op, kernelShape, activation, affine }: FoundLayer, channels: number): boolean {
  const whole = kernelShape.slice(0, -2).every((side) => side === 1);
  const fits = kernelShape.at(-2) === channels && op.kind !== 'depthwise';
  return whole && fits && activation === 'linear' && affine.every(({ kind }) => kind === 'shift');
}

export function headOf(graph: Graph, features: string, { height, width, channels }: Shape): Head {
  const pool = onlyReader(graph, pastSameNumbers(graph, features));
  if (pool?.op.kind !== 'average') return other;
  const { window } = pool.op;
  if (window && (window.height !== height || window.width !== width)) return other;
  const [classifier, second] = layersReading(graph, pool.name);
  if (!classifier || second || !isLinear(classifier, channels)) return other;

  let end = pastSameNumbers(graph, classifier.tensor);
  const softmaxInside = onlyReader(graph, end)?.op.kind === 'softmax';
  if (softmaxInside) end = pastSameNumbers(graph, onlyReader(graph, end)?.name ?? end);
  if ((graph.readers.get(end) ?? []).length > 0) return other;
  const outputs = classifier.kernelShape.at(-1) ?? 0;
  return { kind: 'pooled-linear', pooled: pool.name, classifier, outputs, softmaxInside };
}
