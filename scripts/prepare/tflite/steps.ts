import { PrepareError } from '../source-file';
import type { Table } from './flatbuffer';
import type { TfliteGraph, TfliteOperator } from './read';
import type { Activation, Padding } from './schema';
import {
  activations,
  addFields,
  convFields,
  depthwiseFields,
  operatorCodes,
  paddings,
} from './schema';
import type { Float16Weights } from './weights';
import { float16Weights, multiplierLast, outputsLast } from './weights';

interface StepBase {
  /** The tensors read and written, as places in the file's list. */
  readonly inputs: readonly number[];
  readonly output: number;
  /** What the file calls the output. */
  readonly sourceName: string;
  /** [batch, height, width, channels]. */
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  readonly activation: Activation;
}

/** A convolution with its bias and activation, the weights laid out as TensorFlow has them. */
export interface ConvolutionStep extends StepBase {
  readonly kind: 'conv' | 'depthwise';
  readonly filter: Float16Weights;
  readonly bias: Float16Weights;
  readonly padding: Padding;
  /** [height, width]. */
  readonly strides: readonly [number, number];
  readonly dilations: readonly [number, number];
}

export interface AdditionStep extends StepBase {
  readonly kind: 'add';
}

export type Step = ConvolutionStep | AdditionStep;

function refuse(name: string, what: string): never {
  throw new PrepareError(`${name} ${what}.`);
}

/** `dataInputs`: how many of the operator's inputs are maps; weights come after them. */
function baseOf(
  graph: TfliteGraph,
  operator: TfliteOperator,
  dataInputs: number,
  activationField: number,
): StepBase {
  const [output = -1] = operator.outputs;
  const inputs = operator.inputs.slice(0, dataInputs);
  const sourceName = graph.tensors[output]?.name ?? '';
  const code = operator.options?.int8(activationField) ?? 0;
  return {
    inputs,
    output,
    sourceName,
    inputShape: graph.tensors[inputs[0] ?? -1]?.shape ?? [],
    outputShape: graph.tensors[output]?.shape ?? [],
    activation: activations[code] ?? refuse(sourceName, `has the unknown activation ${code}`),
  };
}

function optionsOf(operator: TfliteOperator, name: string): Table {
  return operator.options ?? refuse(name, 'says neither stride nor padding');
}

function convolutionStep(
  graph: TfliteGraph,
  operator: TfliteOperator,
  kind: ConvolutionStep['kind'],
): ConvolutionStep {
  const fields = kind === 'conv' ? convFields : depthwiseFields;
  const base = baseOf(graph, operator, 1, fields.activation);
  const options = optionsOf(operator, base.sourceName);
  const [, filterIndex = -1, biasIndex = -1] = operator.inputs;
  const filter = float16Weights(graph, filterIndex);
  const channels = base.inputShape[3] ?? 0;
  return {
    ...base,
    kind,
    filter: kind === 'conv' ? outputsLast(filter) : multiplierLast(filter, channels),
    bias: float16Weights(graph, biasIndex),
    padding: paddings[options.int8(fields.padding)] ?? refuse(base.sourceName, 'has no padding'),
    strides: [options.int32(fields.strideHeight), options.int32(fields.strideWidth)],
    dilations: [options.int32(fields.dilationHeight, 1), options.int32(fields.dilationWidth, 1)],
  };
}

function stepOf(graph: TfliteGraph, operator: TfliteOperator): Step | undefined {
  switch (operator.code) {
    case operatorCodes.conv:
      return convolutionStep(graph, operator, 'conv');
    case operatorCodes.depthwise:
      return convolutionStep(graph, operator, 'depthwise');
    case operatorCodes.add:
      return { ...baseOf(graph, operator, 2, addFields.activation), kind: 'add' };
    default:
      return undefined; // dequantizing, which reading does, and what follows the predictors
  }
}

/** Every convolution and addition of the graph, in the order in which they run. */
export function stepsOf(graph: TfliteGraph): Step[] {
  return graph.operators.flatMap((operator) => stepOf(graph, operator) ?? []);
}

/** The steps that the `wanted` tensors need, in the order in which they run. */
export function stepsUpTo(steps: readonly Step[], wanted: ReadonlySet<number>): Step[] {
  const tensors = new Set(wanted);
  const needed = [...steps].reverse().filter(({ output, inputs }) => {
    if (!tensors.has(output)) return false;
    for (const input of inputs) tensors.add(input);
    return true;
  });
  return needed.reverse();
}
