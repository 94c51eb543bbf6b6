/**
 * The widths that the MobileNetV2 and V3 code allows: multiples of 8 (fast on most hardware), the
 * nearest to `value`, halves up, at least 8, and never more than 10 % below `value`.
 *
 * The last rule is the one that is forgotten: 11.2 gives 16, not 8. Same text in slim, Keras and
 * torchvision.
 */
export function makeDivisible(value: number, divisor = 8): number {
  const nearest = Math.floor(Math.trunc(value + divisor / 2) / divisor) * divisor;
  const width = Math.max(divisor, nearest);
  return width < 0.9 * value ? width + divisor : width;
}
