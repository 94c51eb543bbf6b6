/**
 * The two halves on square sheets of numbers, in plain loops: a photo of 96 x 96 is worked out anew
 * within a frame. The values are those of the operations in lib/ops, which tests hold them against.
 */

export type Triple<T> = readonly [T, T, T];

/** The numbers of a square, row by row. */
export type Sheet = readonly number[];

/** Cells along a side. */
export function sideOfSheet(sheet: Sheet): number {
  return Math.sqrt(sheet.length);
}

/** Red, green, blue, red, green, blue ... as three sheets. */
export function channelsOf(data: ArrayLike<number>): Triple<Sheet> {
  const channel = (first: number) =>
    Array.from({ length: data.length / 3 }, (_, cell) => data[3 * cell + first] ?? 0);
  return [channel(0), channel(1), channel(2)];
}

/**
 * One lane of a depthwise 3 x 3 convolution, zeros around the sheet.
 * @param filter nine weights, row by row
 */
export function lookAround(sheet: Sheet, filter: Sheet): Sheet {
  const side = sideOfSheet(sheet);
  const taps = filter.flatMap((weight, tap) =>
    weight === 0 ? [] : [{ weight, down: Math.floor(tap / 3) - 1, across: (tap % 3) - 1 }],
  );
  const seen = new Array<number>(sheet.length).fill(0);
  for (const { weight, down, across } of taps) {
    const [top, bottom] = [Math.max(0, -down), side - Math.max(0, down)];
    const [left, right] = [Math.max(0, -across), side - Math.max(0, across)];
    for (let row = top; row < bottom; row++) {
      for (let cell = row * side + left; cell < row * side + right; cell++) {
        seen[cell] = (seen[cell] ?? 0) + weight * (sheet[cell + down * side + across] ?? 0);
      }
    }
  }
  return seen;
}

/** A pointwise convolution with a single filter. */
export function mix([r, g, b]: Triple<Sheet>, weights: Triple<number>): Sheet {
  return r.map(
    (value, cell) =>
      0 + value * weights[0] + (g[cell] ?? 0) * weights[1] + (b[cell] ?? 0) * weights[2],
  );
}
