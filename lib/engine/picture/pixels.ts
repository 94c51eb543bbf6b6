import type { View } from '../types';
import { EngineError } from '../errors';
import { placeView } from './crop';
import type { DecodedImage } from './decode';
import { drawView } from './draw';

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A canvas to read from: in a worker where it has one, else in the page. */
function openContext(side: number): Context | null {
  const options: CanvasRenderingContext2DSettings = { willReadFrequently: true };
  if (typeof OffscreenCanvas !== 'undefined') {
    const context = new OffscreenCanvas(side, side).getContext('2d', options);
    if (context) return context;
  }
  if (typeof document === 'undefined') return null;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', options);
}

/** Whether this thread can draw; a worker of an older browser cannot, then the page has to. */
export function canDraw(): boolean {
  return openContext(1) !== null;
}

/** What a view shows of a picture, at `side` × `side`: RGBA bytes, row by row. */
export function viewPixels(
  { image, drawn, full }: DecodedImage,
  view: View,
  side: number,
): Uint8ClampedArray<ArrayBuffer> {
  const context = openContext(side);
  if (!context) throw new EngineError('engine-unavailable', { detail: 'no canvas' });
  const scale = { width: drawn.width / full.width, height: drawn.height / full.height };
  drawView(context, image, scale, placeView(full, view, side), side);
  return context.getImageData(0, 0, side, side).data as Uint8ClampedArray<ArrayBuffer>;
}

/**
 * RGBA bytes → red, green, blue as numbers of the range that the network takes.
 * @param range what 0 and 255 become; 0 and 1 unless told
 */
export function networkInput(
  rgba: Uint8ClampedArray,
  [low, high]: readonly [number, number] = [0, 1],
): Float32Array {
  const number = Float32Array.from({ length: 256 }, (_, byte) => low + (byte / 255) * (high - low));
  const input = new Float32Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    input[to] = number[rgba[from] ?? 0] ?? 0;
    input[to + 1] = number[rgba[from + 1] ?? 0] ?? 0;
    input[to + 2] = number[rgba[from + 2] ?? 0] ?? 0;
  }
  return input;
}
