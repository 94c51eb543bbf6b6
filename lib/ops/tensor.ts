/**
 * A picture, a feature map or a patch: one image, height × width × channels, channels last.
 *
 * The numbers lie in one flat list, row by row, within a row pixel by pixel, within a pixel channel
 * by channel (TensorFlow's NHWC without the N):
 *
 *   index(row, column, channel) = (row · width + column) · channels + channel
 */

/** A flat list of numbers. Float32Array is what the engine hands over. */
export type Values = readonly number[] | Float32Array;

export interface Tensor {
  /** [height, width, channels] */
  readonly shape: readonly [height: number, width: number, channels: number];
  /** height · width · channels numbers */
  readonly data: Values;
}

/**
 * A tensor whose numbers are known to fill its shape.
 * @throws RangeError when a side is not a positive whole number, or the count of numbers is wrong
 */
export function tensor(shape: Tensor['shape'], data: Values): Tensor {
  requireLength('a tensor of', shape, data);
  return { shape, data };
}

/** Where the number of (row, column, channel) lies in the flat list. */
export function indexOf(
  shape: Tensor['shape'],
  row: number,
  column: number,
  channel: number,
): number {
  const [, width, channels] = shape;
  return (row * width + column) * channels + channel;
}

/**
 * The number at `index`.
 * @throws RangeError outside the list: a mistake in the program, never a silent NaN
 */
export function valueAt(values: Values, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no number ${index} in a list of ${values.length}`);
  return value;
}

/** A tensor of the same shape, each number replaced by a function of itself and its channel. */
export function mapTensor(
  input: Tensor,
  change: (value: number, channel: number) => number,
): Tensor {
  const channels = input.shape[2];
  const data = Array.from(input.data, (value, index) => change(value, index % channels));
  return { shape: input.shape, data };
}

/**
 * Checks that `data` holds exactly one number for each place of `shape`.
 * @throws RangeError naming the thing, its shape and both counts
 */
export function requireLength(name: string, shape: readonly number[], data: Values): void {
  const written = shape.join(' × ');
  if (shape.some((side) => !Number.isSafeInteger(side) || side < 1)) {
    throw new RangeError(`${name} ${written}: every side must be a positive whole number`);
  }
  const places = shape.reduce((product, side) => product * side, 1);
  if (data.length !== places) {
    throw new RangeError(`${name} ${written} holds ${places} numbers, not ${data.length}`);
  }
}

/**
 * Checks that there is one number per channel (a bias, a batch-norm parameter).
 * @throws RangeError naming what is too short or too long
 */
export function requirePerChannel(name: string, values: Values, channels: number): void {
  if (values.length !== channels) {
    throw new RangeError(
      `${name}: ${channels} channels need ${channels} numbers, not ${values.length}`,
    );
  }
}
