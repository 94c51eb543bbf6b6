import { boxesIn } from './boxes';
import type { Box } from './boxes';
import { latin1, uint16LE, uint24LE, uint32BE, uint32LE, uint8 } from './bytes';
import type { Format } from './format';
import { jpegSize } from './jpeg';
import type { Size } from './size';

const pixels = ({ width, height }: Size) => width * height;

function largestOf(sizes: readonly Size[]): Size | undefined {
  return sizes.toSorted((a, b) => pixels(b) - pixels(a))[0];
}

/** Chunks: length, tag, content, checksum; the first is IHDR, the last IEND. */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (latin1(bytes, 12, 16) !== 'IHDR') return undefined;
  for (let offset = 8; offset + 12 <= bytes.length; offset += uint32BE(bytes, offset) + 12) {
    if (latin1(bytes, offset + 4, offset + 8) === 'IEND')
      return { width: uint32BE(bytes, 16), height: uint32BE(bytes, 20) };
  }
  return undefined;
}

function webpSize(bytes: Uint8Array): Size | undefined {
  if (uint32LE(bytes, 4) + 8 > bytes.length) return undefined;
  const tag = latin1(bytes, 12, 16);
  if (tag === 'VP8X') return { width: uint24LE(bytes, 24) + 1, height: uint24LE(bytes, 27) + 1 };
  if (tag === 'VP8 ')
    return { width: uint16LE(bytes, 26) & 0x3fff, height: uint16LE(bytes, 28) & 0x3fff };
  if (tag !== 'VP8L') return undefined;
  // Two numbers of 14 bits, lowest bits first, after one signature byte.
  const bits = uint32LE(bytes, 21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function bmpSize(bytes: Uint8Array): Size | undefined {
  if (uint32LE(bytes, 14) === 12)
    return { width: uint16LE(bytes, 18), height: uint16LE(bytes, 20) };
  // A negative height means rows from top to bottom.
  const width = uint32LE(bytes, 18) | 0;
  const height = Math.abs(uint32LE(bytes, 22) | 0);
  const isPlain = [0, 3].includes(uint32LE(bytes, 30));
  const rowBytes = Math.ceil((width * uint16LE(bytes, 28)) / 32) * 4;
  const end = uint32LE(bytes, 10) + rowBytes * height;
  return isPlain && end > bytes.length ? undefined : { width, height };
}

/** The largest picture of the directory, in which a side of 256 is written as 0. */
function icoSize(bytes: Uint8Array): Size | undefined {
  const count = uint16LE(bytes, 4);
  const sizes = Array.from({ length: count }, (_, index) => ({
    width: uint8(bytes, 6 + index * 16) || 256,
    height: uint8(bytes, 7 + index * 16) || 256,
  }));
  return 6 + count * 16 < bytes.length ? largestOf(sizes) : undefined;
}

/** Content of the boxes named one inside the other; `meta` has four bytes before its boxes. */
function inside(bytes: Uint8Array, outer: readonly Box[] | undefined, path: string[]): Box[] {
  const [tag, ...deeper] = path;
  const found = (outer ?? []).filter((box) => box.tag === tag);
  if (deeper.length === 0) return found;
  return found.flatMap((box) => {
    const start = box.start + (tag === 'meta' ? 4 : 0);
    return inside(bytes, boxesIn(bytes, start, box.end), deeper);
  });
}

/** The largest `ispe` property: the picture itself; its tiles and gain maps are smaller. */
function avifSize(bytes: Uint8Array): Size | undefined {
  const top = boxesIn(bytes, 0, bytes.length);
  const sizes = inside(bytes, top, ['meta', 'iprp', 'ipco', 'ispe']).map(({ start }) => ({
    width: uint32BE(bytes, start + 4),
    height: uint32BE(bytes, start + 8),
  }));
  return largestOf(sizes);
}

const readers: Readonly<Record<Format, (bytes: Uint8Array) => Size | undefined>> = {
  JPEG: jpegSize,
  PNG: pngSize,
  WebP: webpSize,
  AVIF: avifSize,
  GIF: (bytes) => ({ width: uint16LE(bytes, 6), height: uint16LE(bytes, 8) }),
  BMP: bmpSize,
  ICO: icoSize,
};

/**
 * The size a file claims, read without decoding it; nothing where the file is damaged: cut off, as
 * far as its structure shows, or without a positive size.
 */
export function claimedSize(format: Format, bytes: Uint8Array): Size | undefined {
  const size = readers[format](bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}
