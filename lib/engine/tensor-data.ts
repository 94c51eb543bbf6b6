/** A tensor as plain data, the last side running fastest. */
export interface TensorData {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}
