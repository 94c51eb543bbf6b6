import { InvalidInputError, requireInteger } from './errors';
import { LARGEST_SIZE } from './shapes';

/** Pixels of zeros added on each side. */
export interface Pads {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * - `valid`: none.
 * - `same`: as TensorFlow: as much as makes the output ceil(n / stride), the odd pixel at the
 *   bottom and right.
 * - a number: that many pixels on all four sides, as PyTorch's `padding=1`.
 * - `Pads`: each side by itself, as Keras' `ZeroPadding2D(((0, 1), (0, 1)))` followed by `valid`.
 */
export type Padding = 'valid' | 'same' | number | Pads;

/** One spatial axis of a convolution: how it is padded and how long the output is. */
export interface Axis {
  readonly before: number;
  readonly after: number;
  readonly output: number;
}

export const NO_PADS: Pads = { top: 0, bottom: 0, left: 0, right: 0 };

/** Throws unless every padding given as a number is an integer of at least 0. */
export function requirePadding(padding: Padding): void {
  if (typeof padding === 'string') return;
  const { top, bottom, left, right } = symmetric(padding);
  requireInteger('paddingTop', top, 0, LARGEST_SIZE);
  requireInteger('paddingBottom', bottom, 0, LARGEST_SIZE);
  requireInteger('paddingLeft', left, 0, LARGEST_SIZE);
  requireInteger('paddingRight', right, 0, LARGEST_SIZE);
}

/** Pixels from the first to the last tap of a kernel with gaps: d (f - 1) + 1. */
export function effectiveKernel(kernel: number, dilation: number): number {
  return dilation * (kernel - 1) + 1;
}

/**
 * Padding and output length along one axis of length `size`.
 *
 * `same` fixes the output first, ceil(n / s), and pads what the last window then lacks. That can
 * be less than nothing (stride larger than the kernel): then there is no padding, and the pixels
 * left over are not looked at.
 *
 * Otherwise the padding is given and the output follows: floor((n + pads - kernel) / s) + 1. It
 * must be floor, and only with a kernel that fits: truncating (2 - 3) / 2 would find one output
 * where there is none.
 */
export function planAxis(
  axis: 'height' | 'width',
  size: number,
  kernel: number,
  stride: number,
  dilation: number,
  padding: Padding,
): Axis {
  const reach = effectiveKernel(kernel, dilation);
  if (padding === 'same') {
    const output = Math.ceil(size / stride);
    const total = Math.max((output - 1) * stride + reach - size, 0);
    const before = Math.floor(total / 2);
    return { before, after: total - before, output };
  }
  const pads = padding === 'valid' ? NO_PADS : symmetric(padding);
  const before = axis === 'height' ? pads.top : pads.left;
  const after = axis === 'height' ? pads.bottom : pads.right;
  const padded = size + before + after;
  if (reach > padded) {
    throw new InvalidInputError({
      reason: 'kernel-larger-than-input',
      parameter: axis === 'height' ? 'kernelHeight' : 'kernelWidth',
      value: reach,
      min: 1,
      max: padded,
    });
  }
  return { before, after, output: Math.floor((padded - reach) / stride) + 1 };
}

/**
 * Pairs (output, tap) along one axis whose tap falls on a real pixel, not on padding.
 *
 * Output o and tap t look at pixel o s + t d - before. For each tap the outputs that land inside
 * 0 ... size - 1 are one run, so they are counted without walking over them.
 */
export function realTaps(
  size: number,
  kernel: number,
  stride: number,
  dilation: number,
  axis: Axis,
): number {
  if (axis.before === 0 && axis.after === 0) return axis.output * kernel;
  let count = 0;
  for (let tap = 0; tap < kernel; tap += 1) {
    const offset = tap * dilation - axis.before;
    const first = Math.max(0, Math.ceil(-offset / stride));
    const last = Math.min(axis.output - 1, Math.floor((size - 1 - offset) / stride));
    count += Math.max(0, last - first + 1);
  }
  return count;
}

function symmetric(padding: number | Pads): Pads {
  if (typeof padding !== 'number') return padding;
  return { top: padding, bottom: padding, left: padding, right: padding };
}
