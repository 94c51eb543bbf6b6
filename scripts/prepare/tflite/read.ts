import { PrepareError } from '../source-file';
import { Table } from './flatbuffer';
import {
  bufferFields,
  modelFields,
  operatorCodeFields,
  operatorFields,
  subgraphFields,
  tensorFields,
} from './schema';

export interface TfliteTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** TensorType. */
  readonly type: number;
  /** Of a constant; empty where the tensor is computed. */
  readonly data: Uint8Array;
}

/** Inputs and outputs are places in the list of tensors. */
export interface TfliteOperator {
  /** BuiltinOperator. */
  readonly code: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly options: Table | undefined;
}

export interface TfliteGraph {
  readonly tensors: readonly TfliteTensor[];
  readonly operators: readonly TfliteOperator[];
  readonly inputs: readonly number[];
}

function operatorCode(code: Table | undefined): number {
  if (!code) throw new PrepareError('The TensorFlow Lite file has an operator without a code.');
  return Math.max(code.int8(operatorCodeFields.byteCode), code.int32(operatorCodeFields.code));
}

/** The only graph of a TensorFlow Lite file. Throws a PrepareError where there is not just one. */
export function readTflite(bytes: Uint8Array): TfliteGraph {
  const model = Table.rootOf(bytes);
  const [graph, ...others] = model.tables(modelFields.subgraphs);
  if (!graph || others.length > 0) {
    throw new PrepareError('The TensorFlow Lite file does not hold exactly one graph.');
  }
  const codes = model.tables(modelFields.operatorCodes);
  const buffers = model.tables(modelFields.buffers);
  return {
    inputs: graph.int32s(subgraphFields.inputs),
    tensors: graph.tables(subgraphFields.tensors).map((tensor) => ({
      name: tensor.text(tensorFields.name),
      shape: tensor.int32s(tensorFields.shape),
      type: tensor.int8(tensorFields.type),
      data:
        buffers[tensor.int32(tensorFields.buffer)]?.bytes(bufferFields.data) ?? new Uint8Array(),
    })),
    operators: graph.tables(subgraphFields.operators).map((operator) => ({
      code: operatorCode(codes[operator.int32(operatorFields.codeIndex)]),
      inputs: operator.int32s(operatorFields.inputs),
      outputs: operator.int32s(operatorFields.outputs),
      options: operator.table(operatorFields.options),
    })),
  };
}
