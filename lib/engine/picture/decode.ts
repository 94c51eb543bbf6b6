import { EngineError } from '../errors';
import { cropShare } from './crop';
import type { ExaminedFile } from './examine';
import { refuseTooManyPixels } from './examine';
import { withImage } from './live-images';
import type { Size } from './size';

/** A decoded picture, upright: drawing it gives the picture as its taker saw it. */
export interface DecodedImage {
  readonly image: ImageBitmap | VideoFrame;
  /** Of `image`, which may be a reduced copy. */
  readonly drawn: Size;
  /** Of the whole picture. */
  readonly full: Size;
}

/** The members of a frame that tell whether the decoder has read the file's orientation. */
interface OrientedFrame {
  readonly rotation?: number;
  readonly flip?: boolean;
}

/**
 * A JPEG decodes several times faster at a reduced size, and resampling loses nothing as long as
 * two pixels or more go into one. Decoders reduce by eighths and take the next smaller one, which
 * can be half of what was asked for: so ask for four.
 */
const pixelsAskedPerPixel = 4;

function reducedSize({ width, height }: Size, inputSize: number): Size | undefined {
  const scale = (pixelsAskedPerPixel * inputSize) / cropShare / Math.min(width, height);
  if (scale > 0.75) return undefined;
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

/** Only where frames say how they are turned can we trust that they are drawn upright. */
function decodesReduced(): boolean {
  return typeof ImageDecoder !== 'undefined' && 'rotation' in VideoFrame.prototype;
}

async function decodeReduced(
  { bytes, blob }: ExaminedFile,
  { width: desiredWidth, height: desiredHeight }: Size,
): Promise<VideoFrame> {
  const decoder = new ImageDecoder({ data: bytes, type: blob.type, desiredWidth, desiredHeight });
  try {
    return (await decoder.decode()).image;
  } finally {
    decoder.close();
  }
}

function describeFrame(frame: VideoFrame & OrientedFrame, stored: Size): DecodedImage {
  const lies = frame.rotation === 90 || frame.rotation === 270;
  return {
    image: frame,
    drawn: { width: frame.displayWidth, height: frame.displayHeight },
    full: lies ? { width: stored.height, height: stored.width } : stored,
  };
}

function describeBitmap(bitmap: ImageBitmap): DecodedImage {
  const size = { width: bitmap.width, height: bitmap.height };
  refuseTooManyPixels(size);
  return { image: bitmap, drawn: size, full: size };
}

/** What a decoder rejects is damaged: the format was recognized before. */
async function orDamaged<T>(format: string, decoding: Promise<T>): Promise<T> {
  try {
    return await decoding;
  } catch (error) {
    throw new EngineError('damaged-image', { format }, { cause: error });
  }
}

/**
 * Decodes a file (of an animation the first frame), hands it to `handle` and closes it. EXIF
 * orientation is applied. `inputSize` is the side in pixels that the crop will be scaled to.
 * @throws EngineError `damaged-image` or `too-many-pixels`
 */
export async function decodeFile<Result>(
  file: ExaminedFile,
  inputSize: number,
  handle: (decoded: DecodedImage) => Result,
): Promise<Result> {
  const reduced = file.format === 'JPEG' ? reducedSize(file.size, inputSize) : undefined;
  if (reduced && decodesReduced()) {
    const frame = await orDamaged(file.format, decodeReduced(file, reduced));
    return withImage(frame, () => handle(describeFrame(frame, file.size)));
  }
  const bitmap = await orDamaged(file.format, createImageBitmap(file.blob));
  return withImage(bitmap, () => handle(describeBitmap(bitmap)));
}

/** The same for a picture that is decoded already. */
export function withBitmap<Result>(
  bitmap: ImageBitmap,
  handle: (decoded: DecodedImage) => Result,
): Promise<Result> {
  return withImage(bitmap, () => handle(describeBitmap(bitmap)));
}
