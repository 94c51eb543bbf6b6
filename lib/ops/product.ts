/** One output value, product by product. */
import { activations } from './activation';
import type { Convolution, Position } from './convolution';
import { indexOf, valueAt, type Tensor } from './tensor';

/** One multiplication: which input cell, which weight, and what came out. */
export interface Product {
  readonly input: {
    /** Outside 0 … height − 1 for a cell of the padding; likewise the column. */
    readonly row: number;
    readonly column: number;
    readonly channel: number;
    readonly value: number;
    /** The window hangs over the edge here. The cell counts as 0 and is multiplied all the same. */
    readonly padding: boolean;
  };
  readonly weight: {
    /** Row and column in the window. */
    readonly row: number;
    readonly column: number;
    /** Counted among the channels that the filter looks at: always 0 for depthwise. */
    readonly channel: number;
    /** Output channel that this weight works for. */
    readonly filter: number;
    readonly value: number;
  };
  readonly product: number;
}

/** An output value: the sum of its products, and what bias and activation make of it. */
export interface FinishedValue {
  readonly filter: number;
  readonly sum: number;
  /** activation(sum + bias); the sum itself where there is neither. */
  readonly value: number;
}

/** Multiplications for one output value: window height · width · channels the filter looks at. */
export function productsPerValue(convolution: Convolution): number {
  const { height, width } = convolution.window;
  return height * width * convolution.channelsPerFilter;
}

/**
 * Multiplication number `index` of one output value. The order is channel by channel, and within a
 * channel row by row, so that the products of an f × f sheet stay together.
 * @param index 0 … productsPerValue − 1
 */
export function productAt(
  convolution: Convolution,
  position: Position,
  filter: number,
  index: number,
): Product {
  const { input, stride, dilation, pads, channelsPerFilter, filtersPerGroup } = convolution;
  const { height, width } = convolution.window;
  const filters = convolution.output.channels;

  const channel = Math.floor(index / (height * width));
  const u = Math.floor((index % (height * width)) / width);
  const v = index % width;

  // The window starts `pads` outside the input, moves by `stride`, and is spread by `dilation`.
  const row = position.row * stride.height - pads.top + dilation.height * u;
  const column = position.column * stride.width - pads.left + dilation.width * v;
  const inputChannel = Math.floor(filter / filtersPerGroup) * channelsPerFilter + channel;
  const [rows, columns] = input.shape;
  const padding = row < 0 || row >= rows || column < 0 || column >= columns;

  const x = padding ? 0 : valueAt(input.data, indexOf(input.shape, row, column, inputChannel));
  // [u, v, channel, filter] in TensorFlow's order: the filters run fastest.
  const place = (u * width + v) * channelsPerFilter + channel;
  const w = valueAt(convolution.weights, place * filters + filter);
  return {
    input: { row, column, channel: inputChannel, value: x, padding },
    weight: { row: u, column: v, channel, filter, value: w },
    product: x * w,
  };
}

/** The products of one output value in order: the table behind one number of a feature map. */
export function productsOf(
  convolution: Convolution,
  position: Position,
  filter: number,
): readonly Product[] {
  const count = productsPerValue(convolution);
  return Array.from({ length: count }, (_, i) => productAt(convolution, position, filter, i));
}

/** One output value: sum of products, then bias, then activation. */
export function finishedValue(
  convolution: Convolution,
  position: Position,
  filter: number,
): FinishedValue {
  const count = productsPerValue(convolution);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += productAt(convolution, position, filter, i).product;
  return finish(convolution, filter, sum);
}

/** Bias and activation on a sum that is complete. */
export function finish(convolution: Convolution, filter: number, sum: number): FinishedValue {
  const bias = convolution.bias === null ? 0 : valueAt(convolution.bias, filter);
  return { filter, sum, value: activations[convolution.activation](sum + bias) };
}

/** Every output value at one position: one column through the output, filter by filter. */
export function finishedValues(
  convolution: Convolution,
  position: Position,
): readonly FinishedValue[] {
  return Array.from({ length: convolution.output.channels }, (_, filter) =>
    finishedValue(convolution, position, filter),
  );
}

/** The whole convolution: every filter at every position. */
export function convolve(convolution: Convolution): Tensor {
  const { height, width, channels } = convolution.output;
  const data: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (const { value } of finishedValues(convolution, { row, column })) data.push(value);
    }
  }
  return { shape: [height, width, channels], data };
}
