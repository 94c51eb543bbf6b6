import { valueAt, type Tensor } from './tensor';

/**
 * Global average pool: each channel's map becomes its mean.
 *
 *   y[c] = Σ x[row, column, c] / (height · width)
 *
 * height × width × channels → 1 × 1 × channels. After it the network no longer knows *where*, only
 * how strongly each feature is present. Only additions and one division per channel, counted as no
 * multiply-adds.
 */
export function globalAveragePool(input: Tensor): Tensor {
  const [height, width, channels] = input.shape;
  const sums = new Array<number>(channels).fill(0);
  input.data.forEach((value: number, index: number) => {
    const channel = index % channels;
    sums[channel] = valueAt(sums, channel) + value;
  });
  return { shape: [1, 1, channels], data: sums.map((sum) => sum / (height * width)) };
}
