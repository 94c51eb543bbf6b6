import { expect, test } from 'vitest';
import type { GraphModelFile, GraphNode } from '../../lib/engine/model-file';
import { fuseDepthwise } from './fuse-depthwise';

const stride2 = { list: { i: ['1', '2', '2', '1'] } };

const chain: GraphNode[] = [
  { name: 'image', op: 'Placeholder' },
  { name: 'filter', op: 'Const' },
  { name: 'offset', op: 'Const' },
  {
    name: 'dw',
    op: 'DepthwiseConv2dNative',
    input: ['image', 'filter'],
    attr: { strides: stride2 },
  },
  { name: 'bias', op: 'BiasAdd', input: ['dw', 'offset'] },
  { name: 'relu', op: 'Relu6', input: ['bias'] },
  { name: 'out', op: 'Mean', input: ['relu'] },
];

const modelOf = (node: GraphNode[]): GraphModelFile => ({
  format: 'graph-model',
  modelTopology: { node },
  weightsManifest: [],
});

test('three nodes become one that has the name of the last', () => {
  const { node } = fuseDepthwise(modelOf(chain)).modelTopology;
  expect(node.map(({ name }) => name)).toEqual(['image', 'filter', 'offset', 'relu', 'out']);
  expect(node[3]).toEqual({
    name: 'relu',
    op: 'FusedDepthwiseConv2dNative',
    input: ['image', 'filter', 'offset'],
    attr: {
      strides: stride2,
      num_args: { i: '1' },
      fused_ops: { list: { s: ['Qmlhc0FkZA==', 'UmVsdTY='] } },
      explicit_paddings: { list: {} },
    },
  });
});

test('a depthwise layer whose raw output is read elsewhere stays as it is', () => {
  const tapped: GraphNode[] = [...chain, { name: 'tap', op: 'Identity', input: ['dw'] }];
  expect(fuseDepthwise(modelOf(tapped)).modelTopology.node).toEqual(tapped);
});

test('another activation than ReLU6 stays as it is', () => {
  const relu = chain.map((node) => (node.op === 'Relu6' ? { ...node, op: 'Relu' } : node));
  expect(fuseDepthwise(modelOf(relu)).modelTopology.node).toEqual(relu);
});
