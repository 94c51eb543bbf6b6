import { mapTensor, requirePerChannel, valueAt, type Tensor, type Values } from './tensor';

/**
 * y[row, column, c] = x[row, column, c] + bias[c]: one number per channel, the same at every
 * position. No multiplication, so it costs nothing in the count of multiply-adds.
 * @throws RangeError unless there is one bias per channel
 */
export function addBias(input: Tensor, bias: Values): Tensor {
  requirePerChannel('bias', bias, input.shape[2]);
  return mapTensor(input, (value, channel) => value + valueAt(bias, channel));
}
