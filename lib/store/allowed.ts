/**
 * The values a number may take: steps of a range, or a list. The same object drives a field of a
 * link and the control on the screen, so neither can reach what the other refuses.
 */
export type Allowed =
  | { readonly min: number; readonly max: number; readonly step: number }
  | { readonly values: readonly number[] };

/** How many values are allowed. */
export function countOf(allowed: Allowed): number {
  if ('values' in allowed) return allowed.values.length;
  return Math.floor((allowed.max - allowed.min) / allowed.step + tolerance) + 1;
}

/** The allowed value at a position from 0; a position outside gives the nearest end. */
export function valueAt(allowed: Allowed, position: number): number {
  const inside = Math.min(Math.max(Math.round(position), 0), countOf(allowed) - 1);
  if ('values' in allowed) return allowed.values[inside] ?? NaN;
  return withoutBinaryNoise(allowed.min + inside * allowed.step);
}

/** The position of the allowed value nearest to `value`, the lower one of two as near. */
export function nearestPosition(allowed: Allowed, value: number): number {
  if (!('values' in allowed)) {
    const position = Math.ceil((value - allowed.min) / allowed.step - 0.5 - tolerance);
    return Math.min(Math.max(position, 0), countOf(allowed) - 1);
  }
  const distances = allowed.values.map((candidate) => Math.abs(candidate - value));
  return distances.indexOf(Math.min(...distances));
}

/** The allowed value nearest to `value`. */
export function nearestAllowed(allowed: Allowed, value: number): number {
  return valueAt(allowed, nearestPosition(allowed, value));
}

/** Whether `value` is one of the allowed values, up to the last binary digits. */
export function isAllowed(allowed: Allowed, value: number): boolean {
  return Number.isFinite(value) && Math.abs(nearestAllowed(allowed, value) - value) < tolerance;
}

/** Smallest and largest allowed value. */
export function endsOf(allowed: Allowed): readonly [least: number, most: number] {
  return [valueAt(allowed, 0), valueAt(allowed, countOf(allowed) - 1)];
}

/** Up to here a range stops at every whole number. */
const lastSingleStop = 64;
/** And from there at so many in each doubling. */
const stopsPerDoubling = 16;

/**
 * Where a range of whole numbers from `min` to `max` stops: at each up to 64, then ever more
 * coarsely, 16 times in each doubling, and at both ends. Sizes and widths of networks are among
 * them: 7, 28, 112, 224, 512, 960.
 */
export function coarseningStops({ min, max }: { readonly min: number; readonly max: number }) {
  const stops: number[] = [];
  for (let value = Math.min(min, lastSingleStop); value < max; value += stepAfter(value)) {
    if (value > min) stops.push(value);
  }
  return min === max ? [min] : [min, ...stops, max];
}

function stepAfter(value: number): number {
  if (value < lastSingleStop) return 1;
  return 2 ** Math.floor(Math.log2(value)) / stopsPerDoubling;
}

/** Far below any step in use, far above the error of a few binary operations. */
const tolerance = 1e-9;

/** 0.1 + 2 × 0.1 is 0.30000000000000004; the reader, and the link, mean 0.3. */
function withoutBinaryNoise(value: number): number {
  return Number(value.toFixed(9));
}
