import { valuesIn } from '../../../lib/engine/model-file';
import { PrepareError } from '../source-file';
import type { TfliteGraph, TfliteTensor } from './read';
import { float16Type, operatorCodes } from './schema';

/** Half-precision numbers as their 16 bits. */
export interface Float16Weights {
  readonly shape: readonly number[];
  readonly bits: Uint16Array;
}

/** The stored constant behind `index`: the file keeps float16 and widens it while it runs. */
function storedTensor(graph: TfliteGraph, index: number): TfliteTensor | undefined {
  const widening = graph.operators.find(
    ({ code, outputs }) => code === operatorCodes.dequantize && outputs[0] === index,
  );
  return graph.tensors[widening?.inputs[0] ?? index];
}

/** A filter or bias. Throws a PrepareError unless it is stored whole and as float16. */
export function float16Weights(graph: TfliteGraph, index: number): Float16Weights {
  const tensor = storedTensor(graph, index);
  const bytes = 2 * valuesIn(tensor?.shape ?? []);
  if (tensor?.type !== float16Type || tensor.data.byteLength !== bytes) {
    throw new PrepareError(`${tensor?.name ?? `Tensor ${index}`} is not stored as float16.`);
  }
  const copy = Uint8Array.from(tensor.data); // starts at an even address, as 16 bit views must
  return { shape: tensor.shape, bits: new Uint16Array(copy.buffer) };
}

/**
 * Filters of a normal convolution: TensorFlow Lite has [outputs, height, width, inputs],
 * TensorFlow [height, width, inputs, outputs].
 */
export function outputsLast({ shape, bits }: Float16Weights): Float16Weights {
  const [outputs = 0, ...kernel] = shape;
  const size = valuesIn(kernel);
  const moved = new Uint16Array(bits.length);
  for (let output = 0; output < outputs; output++) {
    for (let place = 0; place < size; place++) {
      moved[place * outputs + output] = bits[output * size + place] ?? 0;
    }
  }
  return { shape: [...kernel, outputs], bits: moved };
}

/**
 * Filters of a depthwise convolution: TensorFlow Lite has [1, height, width, channels x multiplier],
 * TensorFlow [height, width, channels, multiplier]. The multiplier runs fastest in both, so the
 * numbers stay where they are.
 */
export function multiplierLast({ shape, bits }: Float16Weights, channels: number): Float16Weights {
  const [, height = 0, width = 0, outputs = 0] = shape;
  return { shape: [height, width, channels, outputs / channels], bits };
}
