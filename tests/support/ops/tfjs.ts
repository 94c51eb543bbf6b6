/** TensorFlow.js on its cpu backend as the independent oracle of the property tests. */
import * as tf from '@tensorflow/tfjs';
import type { Extent, Padding } from '@/lib/arch';
import type { Kernel } from '@/lib/ops/convolution';
import type { Tensor } from '@/lib/ops/tensor';
import type { Case } from './cases';

type TfPads = Parameters<typeof tf.conv2d>[3];

export async function useCpu(): Promise<void> {
  tf.enableProdMode(); // no advice about its native backend among the test results
  await tf.setBackend('cpu');
}

/** Runs `work` and hands its result back as plain data, leaving no tensor behind. */
export function plain(work: () => tf.Tensor): Tensor {
  return tf.tidy(() => {
    const result = work();
    const [height = 1, width = 1, channels = 1] = result.shape.slice(-3);
    return { shape: [height, width, channels], data: Array.from(result.dataSync()) };
  });
}

export function image({ shape, data }: Tensor): tf.Tensor4D {
  return tf.tensor4d(Array.from(data), [1, ...shape]);
}

/** Normal convolution; grouped by slicing channels and filters, as TensorFlow.js has no groups. */
export function tfNormal({ input, kernel, groups, ...rest }: Case): Tensor {
  return plain(() => {
    const spread = dilated(kernel, rest);
    const images = tf.split<tf.Tensor4D>(image(input), groups, 3);
    const kernels = tf.split<tf.Tensor4D>(spread.kernel, groups, 3);
    const parts = images.map((part, group) => {
      const own = kernels[group];
      if (own === undefined) throw new Error('fewer kernels than groups');
      return tf.conv2d(part, own, sides(rest.stride), pads(rest.padding), 'NHWC', spread.dilation);
    });
    return tf.concat(parts, 3);
  });
}

export function tfDepthwise({ input, kernel, ...rest }: Case): Tensor {
  return plain(() => {
    const spread = dilated(kernel, rest);
    return tf.depthwiseConv2d(
      image(input),
      spread.kernel,
      sides(rest.stride),
      pads(rest.padding),
      'NHWC',
      spread.dilation,
    );
  });
}

const sides = ({ height, width }: Extent): [number, number] => [height, width];

function pads(padding: Padding): TfPads {
  if (typeof padding === 'string') return padding;
  // As a number it would follow the vertical stride on both axes, so it is written out.
  const { top, bottom, left, right } =
    typeof padding === 'number'
      ? { top: padding, bottom: padding, left: padding, right: padding }
      : padding;
  return [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ];
}

/**
 * TensorFlow.js refuses stride and dilation above 1 together. A dilated kernel is the same as a
 * larger one with zeros between its weights, and that it accepts.
 */
function dilated(kernel: Kernel, { stride, dilation }: Pick<Case, 'stride' | 'dilation'>) {
  const [height, width, channels, filters] = kernel.shape;
  const weights = tf.tensor4d(Array.from(kernel.data), [height, width, channels, filters]);
  const strided = stride.height > 1 || stride.width > 1;
  if (!strided) return { kernel: weights, dilation: sides(dilation) };
  const rows = dilation.height * (height - 1) + 1;
  const columns = dilation.width * (width - 1) + 1;
  const buffer = tf.buffer([rows, columns, channels, filters]);
  const from = weights.bufferSync();
  for (let u = 0; u < height; u++)
    for (let v = 0; v < width; v++)
      for (let c = 0; c < channels; c++)
        for (let o = 0; o < filters; o++)
          buffer.set(from.get(u, v, c, o), u * dilation.height, v * dilation.width, c, o);
  return { kernel: buffer.toTensor() as tf.Tensor4D, dilation: [1, 1] as [number, number] };
}
