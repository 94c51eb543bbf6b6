import type { Crop, View } from '../types';
import type { Size } from './size';

/**
 * How much of the shorter side the network sees: 224 of 256, as it was evaluated with. Squashing
 * the whole picture instead costs 5 points of accuracy.
 */
export const cropShare = 0.875;

/** What the network is shown unless told otherwise. */
export const usualView: View = { fit: { kind: 'crop', share: cropShare } };

/** Three centred squares and their mirror images: what the accurate mode averages. */
export const sixViews: readonly View[] = [cropShare, 1, 0.7].flatMap((share) => {
  const view: View = { fit: { kind: 'crop', share } };
  return [view, { ...view, mirrored: true }];
});

/** The centred square of a picture that the network sees, in its pixels; corners need not be whole. */
export function centreCrop({ width, height }: Size, share = cropShare): Crop {
  const side = share * Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}

interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** Which part of a picture goes where in the network's square. */
export interface Placement {
  /** In pixels of the picture. */
  readonly from: Rect;
  /** In pixels of the square. */
  readonly to: Rect;
  readonly mirrored: boolean;
}

/**
 * Where a view puts a picture.
 * @param side of the network's square in pixels
 */
export function placeView({ width, height }: Size, view: View, side: number): Placement {
  const { fit, mirrored = false } = view;
  const all = { x: 0, y: 0, width, height };
  const square = { x: 0, y: 0, width: side, height: side };
  switch (fit.kind) {
    case 'crop': {
      const crop = centreCrop({ width, height }, fit.share);
      const from = { x: crop.x, y: crop.y, width: crop.side, height: crop.side };
      return { from, to: square, mirrored };
    }
    case 'squash':
      return { from: all, to: square, mirrored };
    case 'letterbox': {
      const scale = side / Math.max(width, height);
      const [wide, high] = [width * scale, height * scale];
      const to = { x: (side - wide) / 2, y: (side - high) / 2, width: wide, height: high };
      return { from: all, to, mirrored };
    }
  }
}
