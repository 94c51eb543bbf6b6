import { tensor, valueAt, type Tensor } from './tensor';

/**
 * The residual of MobileNetV2: block output + block input, number by number. It exists only where
 * both have the same shape, that is with stride 1 and as many channels out as in.
 * Source: arXiv:1801.04381, figure 4d.
 * @throws RangeError when the shapes differ, naming both
 */
export function add(left: Tensor, right: Tensor): Tensor {
  if (left.shape.join() !== right.shape.join()) {
    throw new RangeError(
      `cannot add ${right.shape.join(' × ')} to ${left.shape.join(' × ')}: the shapes must be equal`,
    );
  }
  return tensor(
    left.shape,
    Array.from(left.data, (value, index) => value + valueAt(right.data, index)),
  );
}
