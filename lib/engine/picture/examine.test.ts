import { describe, expect, test } from 'vitest';
import { bmp, pngClaiming, withOrientation } from '../../../tests/e2e/image-bytes';
import {
  fixture,
  fixturePicture,
  readableFiles,
  refusedFiles,
} from '../../../tests/e2e/image-files';
import type { ImageFile } from '../../../tests/e2e/image-files';
import { examine } from './examine';
import { maxFileBytes } from './limits';

const examineFile = ({ buffer, mimeType }: Pick<ImageFile, 'buffer' | 'mimeType'>) =>
  examine(new Blob([Uint8Array.from(buffer)], { type: mimeType }));

const examineBytes = (bytes: Uint8Array) =>
  examineFile({ buffer: Buffer.from(bytes), mimeType: '' });

/** What the structure of a file does not show, only its decoder. */
const decodersTask = new Set(['hollow.png', 'cut-0.2-animated.gif']);

describe('a readable file', () => {
  test.each(readableFiles())('$name tells its size before it is decoded', async (file) => {
    const { size } = await examineFile(file);
    const stored = /exif-[5-8]/.test(file.name)
      ? { width: 72, height: 96 }
      : { width: 96, height: 72 };
    expect(size).toEqual(stored);
  });

  test('is known by its bytes, whatever its name and type say', async () => {
    const { format, blob } = await examineFile({
      ...fixture('baseline.jpg'),
      mimeType: 'text/plain',
    });
    expect(format).toBe('JPEG');
    expect(blob.type).toBe('image/jpeg');
  });

  test('may be followed by other data, as some phones write it', async () => {
    const { buffer } = fixture('baseline.jpg');
    const { size } = await examineBytes(Buffer.concat([buffer, Buffer.from('trailer')]));
    expect(size).toEqual({ width: 96, height: 72 });
  });

  test('is not taken for the thumbnail in its EXIF segment', async () => {
    const { buffer } = fixture('baseline.jpg');
    const thumbnail = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), thumbnailOf(buffer)]);
    const segment = Buffer.from([0xff, 0xe1, 0, 0]);
    segment.writeUInt16BE(thumbnail.length + 2, 2);
    const file = Buffer.concat([buffer.subarray(0, 2), segment, thumbnail, buffer.subarray(2)]);
    expect((await examineBytes(file)).size).toEqual({ width: 96, height: 72 });
  });

  test('has a size although its rows run from top to bottom', async () => {
    const file = bmp(fixturePicture());
    file.writeInt32LE(-72, 22);
    expect((await examineBytes(file)).size).toEqual({ width: 96, height: 72 });
  });

  test('may be exactly as large as the limits', async () => {
    const file = Buffer.concat([pngClaiming(8000, 5000), Buffer.alloc(maxFileBytes)]);
    const { size } = await examineBytes(file.subarray(0, maxFileBytes));
    expect(size).toEqual({ width: 8000, height: 5000 });
  });
});

/** A whole JPEG of another size, as a thumbnail: the first fixture with its height changed. */
function thumbnailOf(jpeg: Buffer): Buffer {
  const copy = Buffer.from(jpeg);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(8, frame + 5);
  return copy;
}

describe('a file that cannot be read', () => {
  test.each([0, 4096])('is a folder or was moved, whatever size (%i) it had', async (size) => {
    const gone = { size, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    await expect(examine(gone as unknown as Blob)).rejects.toMatchObject({
      kind: 'unreadable-file',
    });
  });

  const structural = refusedFiles().filter(({ name }) => !decodersTask.has(name));

  test.each(structural)('$name is refused as $kind', async (file) => {
    await expect(examineFile(file)).rejects.toMatchObject({ kind: file.kind, facts: file.facts });
  });

  test.each([
    ['MP4', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['MOV', '\0\0\0\x14ftypqt  \0\0\0\0qt  '],
    ['JPEG XL', '\0\0\0\x0cJXL \r\n\x87\n'],
    ['JPEG XL', '\xff\x0a\0\0'],
    ['PSD', '8BPS\0\x01'],
    ['TIFF', 'MM\0*\0\0\0\x08'],
    ['SVG', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg>'],
    ['HEIC', '\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf'],
  ])('%s is refused by its name', async (format, text) => {
    await expect(examineBytes(Buffer.from(text, 'latin1'))).rejects.toMatchObject({
      kind: 'unsupported-image',
      facts: { format },
    });
  });

  test('a page of HTML is no picture, though it may contain a drawing', async () => {
    const page = Buffer.from('<!doctype html><svg></svg>');
    await expect(examineBytes(page)).rejects.toMatchObject({ kind: 'not-an-image' });
  });

  test('every beginning of every readable file is refused, not misread', async () => {
    const whole = new Set(['JPEG', 'PNG', 'WebP', 'AVIF', 'BMP']);
    for (const { buffer } of [
      fixture('exif-6.jpg'),
      fixture('progressive.jpg'),
      fixture('rgb.png'),
      fixture('lossy.webp'),
      fixture('still.avif'),
      { buffer: bmp(fixturePicture()) },
    ]) {
      const { format } = await examineBytes(buffer);
      expect(whole).toContain(format);
      const step = Math.ceil(buffer.length / 97);
      for (let length = 0; length < buffer.length; length += step) {
        await expect(examineBytes(buffer.subarray(0, length))).rejects.toHaveProperty('kind');
      }
      await expect(examineBytes(buffer.subarray(0, -1))).rejects.toMatchObject({
        kind: 'damaged-image',
        facts: { format },
      });
    }
  });
});

test('an inserted orientation changes neither the stored size nor the end of the file', async () => {
  const turned = withOrientation(fixture('baseline.jpg').buffer, 6);
  expect((await examineBytes(turned)).size).toEqual({ width: 96, height: 72 });
});
