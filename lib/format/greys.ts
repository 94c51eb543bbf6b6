/** Numbers as greys of a canvas: the same in every theme, so that a picture keeps its meaning. */

/** 0 is mid-grey, larger numbers are lighter, smaller ones darker; `most` is white, -most black. */
export function signedGreys(values: ArrayLike<number>, most: number): Uint8ClampedArray {
  return greys(values, (value) => 127.5 * (1 + value / most));
}

/** 0 is black, 255 white: a channel of a photo as one knows it. */
export function photoGreys(values: ArrayLike<number>): Uint8ClampedArray {
  return greys(values, (value) => value);
}

/** Opaque RGBA bytes. */
function greys(values: ArrayLike<number>, byteOf: (value: number) => number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(4 * values.length).fill(255);
  for (let index = 0; index < values.length; index++) {
    rgba.fill(byteOf(values[index] ?? 0), 4 * index, 4 * index + 3);
  }
  return rgba;
}
