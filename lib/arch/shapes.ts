import { requireInteger } from './errors';

/** A tensor of one picture: H x W x C (channels last; the batch is counted apart). */
export interface Shape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** Two numbers, one for each spatial axis: a kernel f_h x f_w, a stride, a dilation. */
export interface Extent {
  readonly height: number;
  readonly width: number;
}

/**
 * Largest size, kernel, stride, dilation, padding, filter count or batch that is accepted. Far
 * above any real network, and small enough that sizes with padding are always exact.
 */
export const LARGEST_SIZE = 2 ** 20;

/** A square extent may be written as one number. */
export function toExtent(value: number | Extent): Extent {
  return typeof value === 'number' ? { height: value, width: value } : value;
}

/** Throws unless all three sides are integers of at least 1. */
export function requireShape(shape: Shape): void {
  requireInteger('inputHeight', shape.height, 1, LARGEST_SIZE);
  requireInteger('inputWidth', shape.width, 1, LARGEST_SIZE);
  requireInteger('inputChannels', shape.channels, 1, LARGEST_SIZE);
}

/** Number of values in a tensor of this shape, for one picture. */
export function elementCount(shape: Shape): number {
  return shape.height * shape.width * shape.channels;
}
