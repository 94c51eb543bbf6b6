import { deflateSync } from 'node:zlib';

/** Minimal writers of image files, for tests: one picture in, the bytes of a file out. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** width × height × 3 bytes, row by row. */
  readonly rgb: Uint8Array;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

function chunk(tag: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(tag, 'latin1'), content]);
  return Buffer.concat([uint32(content.length), body, uint32(crc32(body))]);
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngEnd = chunk('IEND', Buffer.alloc(0));

function pngHead(width: number, height: number): Buffer {
  const eightBitRgb = Buffer.from([8, 2, 0, 0, 0]);
  return chunk('IHDR', Buffer.concat([uint32(width, height), eightBitRgb]));
}

/** Rows with a filter byte of 0 (none) before each, compressed. */
function pngData({ width, height, rgb }: Picture): Buffer {
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.of(0), rgb.subarray(row * width * 3, (row + 1) * width * 3)]),
  );
  return deflateSync(Buffer.concat(rows));
}

export function png(picture: Picture): Buffer {
  const head = pngHead(picture.width, picture.height);
  return Buffer.concat([pngSignature, head, chunk('IDAT', pngData(picture)), pngEnd]);
}

/** A sound PNG structure that claims a size and holds a single pixel. */
export function pngClaiming(width: number, height: number): Buffer {
  const data = pngData({ width: 1, height: 1, rgb: Uint8Array.of(0, 0, 0) });
  return Buffer.concat([pngSignature, pngHead(width, height), chunk('IDAT', data), pngEnd]);
}

/** An animated PNG of two frames of the same size, a tenth of a second each. */
export function animatedPng(first: Picture, second: Picture): Buffer {
  const { width, height } = first;
  const frame = (sequence: number) => {
    const delay = Buffer.from([0, 1, 0, 10, 0, 0]);
    return chunk('fcTL', Buffer.concat([uint32(sequence, width, height, 0, 0), delay]));
  };
  return Buffer.concat([
    pngSignature,
    pngHead(width, height),
    chunk('acTL', uint32(2, 0)),
    frame(0),
    chunk('IDAT', pngData(first)),
    frame(1),
    chunk('fdAT', Buffer.concat([uint32(2), pngData(second)])),
    pngEnd,
  ]);
}

/** 24 bits per pixel, rows from bottom to top, each filled up to a multiple of four bytes. */
export function bmp({ width, height, rgb }: Picture): Buffer {
  const rowBytes = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + rowBytes * height);
  file.write('BM', 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red = 0, green = 0, blue = 0] = rgb.subarray((y * width + x) * 3);
      file.set([blue, green, red], 54 + (height - 1 - y) * rowBytes + x * 3);
    }
  }
  return file;
}

/** An icon file that holds one PNG. */
export function ico(picture: Picture): Buffer {
  const content = png(picture);
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(1, 4);
  directory.writeUInt8(picture.width % 256, 6);
  directory.writeUInt8(picture.height % 256, 7);
  directory.writeUInt16LE(1, 10);
  directory.writeUInt16LE(32, 12);
  directory.writeUInt32LE(content.length, 14);
  directory.writeUInt32LE(22, 18);
  return Buffer.concat([directory, content]);
}

/** The same JPEG with an EXIF segment that notes an orientation, right after its first marker. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Buffer {
  const tiff = Buffer.from(
    'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0',
    'latin1',
  );
  tiff.writeUInt16BE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** The first part of a file: 0.5 keeps the first half. */
export function cutOff(file: Uint8Array, share: number): Buffer {
  return Buffer.from(file.subarray(0, Math.floor(file.length * share)));
}

/** The first box of a HEIC photo, as iPhones write it. */
export const heicHead = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
