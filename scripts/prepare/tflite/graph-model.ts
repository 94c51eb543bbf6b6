import type { GraphNode, NodeAttributes, WeightSpec } from '../../../lib/engine/model-file';
import { weightsFileName } from '../../../lib/engine/model-file';
import {
  base64,
  constant,
  floatType,
  fusedWithBias,
  graphVersions,
  placeholder,
} from '../graph-def';
import type { PreparedModel } from '../recipe';
import { PrepareError } from '../source-file';
import type { Activation } from './schema';
import type { ConvolutionStep, Step } from './steps';
import type { Float16Weights } from './weights';

/** A step with the names of the nodes that it reads and writes. */
export interface NamedStep {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly step: Step;
}

export interface NamedInput {
  readonly name: string;
  readonly shape: readonly number[];
}

const ops = {
  conv: '_FusedConv2D',
  depthwise: 'FusedDepthwiseConv2dNative',
  add: 'AddV2',
} as const;
const activationOps = { linear: undefined, relu: 'Relu', relu6: 'Relu6' } as const satisfies Record<
  Activation,
  string | undefined
>;

const filterOf = (name: string) => `${name}/filter`;
const biasOf = (name: string) => `${name}/bias`;
/** Along batch, height, width and channels. */
const inSpace = ([height, width]: readonly [number, number]) => ({
  list: { i: ['1', String(height), String(width), '1'] },
});

function attributesOf({
  activation,
  padding,
  strides,
  dilations,
}: ConvolutionStep): NodeAttributes {
  return {
    ...floatType,
    padding: { s: base64(padding) },
    strides: inSpace(strides),
    dilations: inSpace(dilations),
    data_format: { s: base64('NHWC') },
    ...fusedWithBias(activationOps[activation]),
  };
}

function nodesOf({ name, inputs, step }: NamedStep): GraphNode[] {
  const op = ops[step.kind];
  if (step.kind === 'add') {
    if (step.activation !== 'linear') throw new PrepareError(`${name} has an activation.`);
    return [{ name, op, input: inputs, attr: floatType }];
  }
  const weights = [filterOf(name), biasOf(name)];
  const node = { name, op, input: [...inputs, ...weights], attr: attributesOf(step) };
  return [...weights.map(constant), node];
}

function weightsOf({ name, step }: NamedStep): [string, Float16Weights][] {
  if (step.kind === 'add') return [];
  return [
    [filterOf(name), step.filter],
    [biasOf(name), step.bias],
  ];
}

function specOf(name: string, shape: readonly number[]): WeightSpec {
  return { name, shape: [...shape], dtype: 'float32', quantization: { dtype: 'float16' } };
}

/** The steps as a TensorFlow.js graph model, their float16 weights bit for bit. */
export function toGraphModel(input: NamedInput, steps: readonly NamedStep[]): PreparedModel {
  const weights = steps.flatMap(weightsOf);
  const specs = weights.map(([name, { shape }]) => specOf(name, shape));
  const node = [placeholder(input.name, input.shape), ...steps.flatMap(nodesOf)];
  return {
    model: {
      format: 'graph-model',
      modelTopology: { node, versions: graphVersions },
      weightsManifest: [{ paths: [weightsFileName], weights: specs }],
    },
    weights: Buffer.concat(weights.map(([, { bits }]) => new Uint8Array(bits.buffer))),
  };
}
