/** From the nodes of a TensorFlow.js graph model to plain operations. */
import type { ActivationFunction, Extent, Padding, Pads } from '../../arch';
import { EngineError } from '../errors';
import type { GraphModelFile, GraphNode } from '../model-file';
import type { Weights } from '../weights';
import { flagOf, numberOf, numbersOf, shapeOf, textOf, textsOf } from './attributes';
import { inputsOf, type Graph, type Op } from './graph';

/** Nodes and what is known of constants while operations are made of them. */
interface Reading {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly weights: Weights;
}

/** `name:1` is a node's second output; `^name` only fixes an order. */
function dataInputs(node: GraphNode): readonly string[] {
  return (node.input ?? [])
    .filter((name) => !name.startsWith('^'))
    .map((name) => name.replace(/:\d+$/, ''));
}

/** The name of the constant that a tensor is, also behind an Identity. */
function constantBehind(reading: Reading, name: string | undefined): string | undefined {
  const node = name === undefined ? undefined : reading.nodes.get(name);
  if (node?.op === 'Const') return node.name;
  return node?.op === 'Identity' ? constantBehind(reading, dataInputs(node)[0]) : undefined;
}

const extent = (values: readonly number[]): Extent => ({
  height: values[1] ?? 1,
  width: values[2] ?? 1,
});

/** [top, bottom, left, right] from a list of [before, after] for the four sides of a tensor. */
function padsFrom(list: ArrayLike<number>): Pads | undefined {
  const [n0, n1, top, bottom, left, right, c0, c1] = Array.from(list);
  const spatialOnly = [n0, n1, c0, c1].every((value) => value === 0);
  if (!spatialOnly || [top, bottom, left, right].includes(undefined)) return undefined;
  return { top: top ?? 0, bottom: bottom ?? 0, left: left ?? 0, right: right ?? 0 };
}

function paddingOf(node: GraphNode): Padding | undefined {
  switch (textOf(node, 'padding')) {
    case 'SAME':
      return 'same';
    case 'VALID':
      return 'valid';
    case 'EXPLICIT':
      return padsFrom(numbersOf(node, 'explicit_paddings'));
    default:
      return undefined;
  }
}

function convolutionOp(
  reading: Reading,
  node: GraphNode,
  kind: 'conv' | 'depthwise',
): Op | undefined {
  const [input, weights] = dataInputs(node);
  const kernel = constantBehind(reading, weights);
  const padding = paddingOf(node);
  const layout = textOf(node, 'data_format');
  if (input === undefined || kernel === undefined || padding === undefined) return undefined;
  if (layout !== '' && layout !== 'NHWC') return undefined;
  const stride = extent(numbersOf(node, 'strides'));
  return { kind, input, kernel, stride, dilation: extent(numbersOf(node, 'dilations')), padding };
}

/** Addition or multiplication: with a constant on either side, or of two tensors. */
function binaryOp(reading: Reading, node: GraphNode): Op | undefined {
  const [left, right] = dataInputs(node);
  if (left === undefined || right === undefined) return undefined;
  const [first, second] = [constantBehind(reading, left), constantBehind(reading, right)];
  const commutes = ['Add', 'AddV2', 'BiasAdd', 'Mul'].includes(node.op);
  const by = second ?? (commutes ? first : undefined);
  if (by === undefined) {
    const adds = node.op === 'Add' || node.op === 'AddV2';
    return adds && first === undefined ? { kind: 'add', inputs: [left, right] } : undefined;
  }
  const input = second === undefined ? right : left;
  if (node.op === 'Mul' || node.op === 'RealDiv' || node.op === 'Div') {
    return { kind: 'scale', input, by, inverse: node.op !== 'Mul' };
  }
  return { kind: 'shift', input, by, sign: node.op === 'Sub' ? -1 : 1 };
}

function batchNormOp(reading: Reading, node: GraphNode): Op | undefined {
  const [input, ...rest] = dataInputs(node);
  const [gamma, beta, mean, variance] = rest.map((name) => constantBehind(reading, name));
  if (input === undefined || gamma === undefined || beta === undefined) return undefined;
  if (mean === undefined || variance === undefined || flagOf(node, 'is_training')) return undefined;
  const epsilon = numberOf(node, 'epsilon', 1e-4);
  return { kind: 'batch-norm', input, gamma, beta, mean, variance, epsilon };
}

function clipOp(reading: Reading, node: GraphNode): Op | undefined {
  const [input, ...limits] = dataInputs(node);
  const values = limits.map((name) => {
    const constant = constantBehind(reading, name);
    return constant === undefined ? undefined : reading.weights.valuesOf(constant)[0];
  });
  const isRelu6 = input !== undefined && values.join() === '0,6';
  return isRelu6 ? { kind: 'activation', input, function: 'relu6' } : undefined;
}

function padOp(reading: Reading, node: GraphNode): Op | undefined {
  const [input, list, filled] = dataInputs(node);
  const [sides, value] = [constantBehind(reading, list), constantBehind(reading, filled)];
  if (input === undefined || sides === undefined) return undefined;
  const zeros =
    filled === undefined || (value !== undefined && reading.weights.valuesOf(value)[0] === 0);
  const pads = padsFrom(reading.weights.valuesOf(sides));
  return zeros && pads ? { kind: 'pad', input, pads } : undefined;
}

function meanOp(reading: Reading, node: GraphNode): Op | undefined {
  const [input, axes] = dataInputs(node);
  const constant = constantBehind(reading, axes);
  if (input === undefined || constant === undefined) return undefined;
  const over = Array.from(reading.weights.valuesOf(constant), (axis) => (axis + 4) % 4).sort();
  return over.join() === '1,2' ? { kind: 'average', input, window: null } : undefined;
}

function poolOp(node: GraphNode): Op | undefined {
  const [input] = dataInputs(node);
  if (input === undefined || textOf(node, 'padding') !== 'VALID') return undefined;
  return { kind: 'average', input, window: extent(numbersOf(node, 'ksize')) };
}

function denseOp(reading: Reading, node: GraphNode): Op | undefined {
  const [input, weights] = dataInputs(node);
  const kernel = constantBehind(reading, weights);
  const plain = !flagOf(node, 'transpose_a') && !flagOf(node, 'transpose_b');
  return input !== undefined && kernel !== undefined && plain
    ? { kind: 'dense', input, kernel }
    : undefined;
}

function unary(node: GraphNode, make: (input: string) => Op): Op | undefined {
  const [input] = dataInputs(node);
  return input === undefined ? undefined : make(input);
}

const activation =
  (name: ActivationFunction) =>
  (input: string): Op => ({
    kind: 'activation',
    input,
    function: name,
  });

/** What a node does before anything that was fused into it. */
function mainOp(reading: Reading, node: GraphNode): Op | undefined {
  switch (node.op) {
    case 'Placeholder':
      return { kind: 'picture', shape: shapeOf(node, 'shape') };
    case 'Const':
      return { kind: 'constant' };
    case 'Conv2D':
    case '_FusedConv2D':
      return convolutionOp(reading, node, 'conv');
    case 'DepthwiseConv2dNative':
    case 'FusedDepthwiseConv2dNative':
      return convolutionOp(reading, node, 'depthwise');
    case 'MatMul':
    case '_FusedMatMul':
      return denseOp(reading, node);
    case 'Add':
    case 'AddV2':
    case 'BiasAdd':
    case 'Sub':
    case 'Mul':
    case 'RealDiv':
    case 'Div':
      return binaryOp(reading, node);
    case 'FusedBatchNorm':
    case 'FusedBatchNormV2':
    case 'FusedBatchNormV3':
      return batchNormOp(reading, node);
    case 'Relu':
      return unary(node, activation('relu'));
    case 'Relu6':
      return unary(node, activation('relu6'));
    case 'ClipByValue':
      return clipOp(reading, node);
    case 'Pad':
    case 'PadV2':
      return padOp(reading, node);
    case 'Mean':
      return meanOp(reading, node);
    case 'AvgPool':
      return poolOp(node);
    case 'Identity':
    case 'Reshape':
    case 'Squeeze':
      return unary(node, (input) => ({ kind: 'same-numbers', input }));
    case 'Softmax':
      return unary(node, (input) => ({ kind: 'softmax', input }));
    default:
      return undefined;
  }
}

/** A word fused into a node as the operation it stands for, reading the tensor before it. */
function fusedOp(reading: Reading, node: GraphNode, word: string, input: string): Op {
  const by = constantBehind(reading, dataInputs(node)[2]);
  if (word === 'BiasAdd' && by !== undefined) return { kind: 'shift', input, by, sign: 1 };
  if (word === 'Relu') return { kind: 'activation', input, function: 'relu' };
  if (word === 'Relu6') return { kind: 'activation', input, function: 'relu6' };
  return { kind: 'other', word, inputs: [input] };
}

/**
 * A node as one operation, or as several where some were fused into it. Only the last of these
 * makes a tensor that exists; it bears the node's name.
 */
function opsOf(reading: Reading, node: GraphNode): [string, Op][] {
  const words = /^_?Fused(Conv2D|DepthwiseConv2dNative|MatMul)$/.test(node.op)
    ? textsOf(node, 'fused_ops')
    : [];
  const inside = (index: number) => (index === words.length ? node.name : `${node.name}>${index}`);
  const main = mainOp(reading, node) ?? { kind: 'other', word: node.op, inputs: dataInputs(node) };
  return [
    [inside(0), main],
    ...words.map((word, index): [string, Op] => [
      inside(index + 1),
      fusedOp(reading, node, word, inside(index)),
    ]),
  ];
}

/** @throws EngineError `model-damaged` where a node reads one that is not there */
export function graphOf(file: GraphModelFile, weights: Weights): Graph {
  const all = file.modelTopology.node;
  const reading = { nodes: new Map(all.map((node) => [node.name, node])), weights };
  const ops = new Map(all.flatMap((node) => opsOf(reading, node)));
  const readers = new Map<string, string[]>();
  for (const [name, op] of ops) {
    for (const input of inputsOf(op)) {
      const known = ops.get(input);
      if (!known) throw new EngineError('model-damaged', { detail: `${name} reads ${input}` });
      if (known.kind !== 'constant') readers.set(input, [...(readers.get(input) ?? []), name]);
    }
  }
  const shape = (name: string) => weights.shapeOf(name) ?? [];
  return { ops, readers, shapeOf: shape, valuesOf: (name) => weights.valuesOf(name) };
}
