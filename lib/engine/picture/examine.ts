import { EngineError } from '../errors';
import { claimedSize } from './claimed-size';
import { mimeTypes, recognize } from './format';
import type { Format } from './format';
import { maxFileBytes, maxPixels } from './limits';
import type { Size } from './size';

/** A file that is safe to decode. */
export interface ExaminedFile {
  readonly format: Format;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As stored: an orientation noted in the file is not applied. */
  readonly size: Size;
  /** The same file under the type it really has, which decoders go by. */
  readonly blob: Blob;
}

const millions = (count: number) => Math.round(count / 1e5) / 10;

/** @throws EngineError `too-many-pixels` */
export function refuseTooManyPixels({ width, height }: Size): void {
  if (width * height <= maxPixels) return;
  const facts = { megapixels: millions(width * height), limit: millions(maxPixels) };
  throw new EngineError('too-many-pixels', facts);
}

/**
 * Finds out what a file is before anything tries to decode it.
 * @throws EngineError `empty-file`, `unreadable-file`, `file-too-large`, `not-an-image`,
 * `unsupported-image`, `damaged-image` or `too-many-pixels`
 */
export async function examine(file: Blob): Promise<ExaminedFile> {
  if (file.size === 0) {
    await readAll(file); // some systems give a folder the size 0; reading it fails
    throw new EngineError('empty-file');
  }
  if (file.size > maxFileBytes) {
    const facts = { megabytes: millions(file.size), limit: millions(maxFileBytes) };
    throw new EngineError('file-too-large', facts);
  }
  const bytes = new Uint8Array(await readAll(file));
  const recognition = recognize(bytes);
  if (!recognition) throw new EngineError('not-an-image');
  if (recognition.kind === 'known') {
    throw new EngineError('unsupported-image', { format: recognition.name });
  }
  const { format } = recognition;
  const size = claimedSize(format, bytes);
  if (!size) throw new EngineError('damaged-image', { format });
  refuseTooManyPixels(size);
  return { format, bytes, size, blob: file.slice(0, file.size, mimeTypes[format]) };
}

/** A folder cannot be read, nor a file that was moved or changed since it was chosen. */
async function readAll(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new EngineError('unreadable-file', { detail: String(error) }, { cause: error });
  }
}
