import type { Crop, ImageSource, View } from '../types';
import { throwIfAborted } from '../cancel';
import { centreCrop, usualView } from './crop';
import { decodeFile, withBitmap } from './decode';
import type { DecodedImage } from './decode';
import { examine } from './examine';
import { viewPixels } from './pixels';

/** The part of a picture that the network sees, in the network's size; plain data. */
export interface PreparedPicture {
  /** side × side × 4 bytes, row by row: red, green, blue, 255. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  /** The same in further views, in the order they were asked for. */
  readonly further?: readonly Uint8ClampedArray<ArrayBuffer>[];
  readonly width: number;
  readonly height: number;
  readonly crop: Crop;
  readonly timings: { readonly decode: number; readonly prepare: number };
}

/**
 * Examines, decodes, crops and scales a picture. Whatever was decoded is closed again, a bitmap
 * that was handed in too.
 * @param side of the network's input in pixels
 * @param views at least one; the usual one unless told
 * @throws EngineError for a file that cannot be read, or `cancelled`
 */
export async function preparePicture(
  source: ImageSource,
  side: number,
  signal?: AbortSignal,
  [first = usualView, ...others]: readonly View[] = [],
): Promise<PreparedPicture> {
  const started = performance.now();
  const draw = (decoded: DecodedImage): PreparedPicture => {
    throwIfAborted(signal);
    const decodedAt = performance.now();
    const crop = centreCrop(decoded.full);
    const rgba = viewPixels(decoded, first, side);
    const further = others.map((view) => viewPixels(decoded, view, side));
    const prepare = performance.now() - decodedAt;
    return {
      rgba,
      further,
      ...decoded.full,
      crop,
      timings: { decode: decodedAt - started, prepare },
    };
  };
  if (source.kind === 'bitmap') return withBitmap(source.bitmap, draw);
  const file = await examine(source.blob);
  throwIfAborted(signal);
  return decodeFile(file, side, draw);
}
