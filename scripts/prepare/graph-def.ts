import type { GraphNode, NodeAttributes } from '../../lib/engine/model-file';

/** A GraphDef stores strings as base64 of their bytes. */
export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** What makes a convolution one with its bias, and with an activation if one is named. */
export function fusedWithBias(activation?: 'Relu' | 'Relu6'): NodeAttributes {
  const fused = ['BiasAdd', ...(activation ? [activation] : [])];
  return {
    num_args: { i: '1' },
    fused_ops: { list: { s: fused.map(base64) } },
    explicit_paddings: { list: {} },
  };
}

export const floatType: NodeAttributes = { T: { type: 'DT_FLOAT' } };

/** Where a picture goes in; -1 stands for any number of them. */
export function placeholder(name: string, shape: readonly number[]): GraphNode {
  const dim = shape.map((size) => ({ size: String(size) }));
  return {
    name,
    op: 'Placeholder',
    attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape: { dim } } },
  };
}

/** A weight; its numbers are in the binary file under this name. */
export function constant(name: string): GraphNode {
  return { name, op: 'Const', attr: { dtype: { type: 'DT_FLOAT' } } };
}

/** TensorFlow.js asks each graph for its version and makes nothing of it. */
export const graphVersions = { producer: 0, minConsumer: 0 };
