/**
 * The theoretical receptive field: which pixels of the picture can reach a value at all. (How much
 * each matters is another question: the "effective" field of Luo et al. is Gaussian and smaller.)
 *
 * Going through a window of kernel f, stride s, dilation d, padding p:
 *
 *   size    grows by (f - 1) d jump      the window reaches that many steps further
 *   padding grows by p jump
 *   jump    is multiplied by s           distance in the picture between neighbouring values
 *
 * Batch norm, activations, 1 x 1 convolutions and shortcuts change none of them.
 */
import type { LayerWork, Window } from './layer-work';

/** Along one axis. Value u sees pixels u jump - padding ... u jump - padding + size - 1. */
export interface AxisField {
  readonly size: number;
  /** Pixels between the fields of two neighbouring values: the product of the strides. */
  readonly jump: number;
  /** How far the field of the first value begins outside the picture, top or left. */
  readonly padding: number;
}

export interface ReceptiveField {
  readonly height: AxisField;
  readonly width: AxisField;
}

const ITSELF: AxisField = { size: 1, jump: 1, padding: 0 };

/** A pixel of the picture sees itself. */
export const PICTURE_FIELD: ReceptiveField = { height: ITSELF, width: ITSELF };

/** The field after one more layer; null once every value sees the whole picture. */
export function fieldAfter(
  before: ReceptiveField | null,
  { window, pads }: Pick<LayerWork, 'window' | 'pads'>,
): ReceptiveField | null {
  if (before === null || window === 'whole-map') return null;
  if (window === 'one-pixel') return before;
  const height = axisAfter(before.height, window, pads?.top ?? 0);
  // On a square picture both axes are alike: one object serves for both.
  const square = before.height === before.width && pads?.top === pads?.left;
  return { height, width: square ? height : axisAfter(before.width, window, pads?.left ?? 0) };
}

function axisAfter(before: AxisField, window: Window, padBefore: number): AxisField {
  return {
    size: before.size + (window.kernel - 1) * window.dilation * before.jump,
    jump: before.jump * window.stride,
    padding: before.padding + padBefore * before.jump,
  };
}

/** First and last pixel that value `index` sees; both may lie outside the picture. */
export function pixelsSeen(field: AxisField, index: number): { first: number; last: number } {
  const first = index * field.jump - field.padding;
  return { first, last: first + field.size - 1 };
}

/** Pixel position of the middle of the first value's field; x.5 is between two pixels. */
export function firstCenter(field: AxisField): number {
  return (field.size - 1) / 2 - field.padding;
}
