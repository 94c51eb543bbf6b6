import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { animatedPng, bmp, cutOff, heicHead, ico, pngClaiming } from './image-bytes';
import type { Picture } from './image-bytes';

/** A file as Playwright's `setInputFiles` takes it. */
export interface ImageFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file that must be refused, and the error it must be refused with. */
export interface RefusedFile extends ImageFile {
  readonly kind: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

const mimeTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  bmp: 'image/bmp',
  gif: 'image/gif',
  heic: 'image/heic',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  tiff: 'image/tiff',
  txt: 'text/plain',
  webp: 'image/webp',
};

export function imageFile(name: string, buffer: Buffer): ImageFile {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return { name, buffer, mimeType: mimeTypes[extension] ?? 'application/octet-stream' };
}

/** A file of tests/fixtures/images, as it is. */
export function fixture(name: string): ImageFile {
  return imageFile(name, readFileSync(new URL(`../fixtures/images/${name}`, import.meta.url)));
}

/** The picture that all the fixtures show: 96 × 72 pixels of a cat. */
export function fixturePicture(): Picture {
  const { width, height, data } = PNG.sync.read(fixture('rgb.png').buffer);
  return { width, height, rgb: data.filter((_, index) => index % 4 !== 3) };
}

function inverted(picture: Picture): Picture {
  return { ...picture, rgb: picture.rgb.map((value) => 255 - value) };
}

const stored = [
  'baseline.jpg',
  'progressive.jpg',
  'gray.jpg',
  'cmyk.jpg',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => `exif-${orientation}.jpg`),
  'rgb.png',
  'interlaced.png',
  '16-bit.png',
  'palette.png',
  'alpha.png',
  'lossy.webp',
  'lossless-alpha.webp',
  'animated.webp',
  'still.avif',
  'animated.gif',
];

/** The same cat in every kind of file that must be read; upright it is 96 × 72. */
export function readableFiles(): ImageFile[] {
  const picture = fixturePicture();
  return [
    ...stored.map(fixture),
    imageFile('animated.png', animatedPng(picture, inverted(picture))),
    imageFile('photo.bmp', bmp(picture)),
    imageFile('photo.ico', ico(picture)),
    imageFile('mislabelled.txt', fixture('baseline.jpg').buffer),
  ];
}

function refused(
  name: string,
  buffer: Buffer | string,
  kind: string,
  facts: RefusedFile['facts'] = {},
): RefusedFile {
  return { ...imageFile(name, Buffer.from(buffer)), kind, facts };
}

function damaged(name: string, share: number): RefusedFile {
  const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const names: Record<string, string> = { JPG: 'JPEG', WEBP: 'WebP' };
  const facts = { format: names[format] ?? format };
  return refused(
    `cut-${share}-${name}`,
    cutOff(fixture(name).buffer, share),
    'damaged-image',
    facts,
  );
}

/** Everything that must be refused by name, and never be classified as a blank picture. */
export function refusedFiles(): RefusedFile[] {
  return [
    refused('empty.jpg', '', 'empty-file'),
    refused('notes.txt', 'Just some words, no picture at all.', 'not-an-image'),
    refused('words.jpg', 'BMW is not a bitmap.', 'not-an-image'),
    refused('photo.heic', heicHead, 'unsupported-image', { format: 'HEIC' }),
    refused('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'unsupported-image', {
      format: 'SVG',
    }),
    refused('paper.pdf', '%PDF-1.7\n', 'unsupported-image', { format: 'PDF' }),
    { ...fixture('photo.tiff'), kind: 'unsupported-image', facts: { format: 'TIFF' } },
    refused('huge.png', pngClaiming(8000, 6000), 'too-many-pixels', { megapixels: 48, limit: 40 }),
    refused('heavy.jpg', Buffer.alloc(26_000_000), 'file-too-large', { megabytes: 26, limit: 25 }),
    refused('hollow.png', pngClaiming(300, 200), 'damaged-image', { format: 'PNG' }),
    damaged('baseline.jpg', 0.5),
    damaged('baseline.jpg', 0.99),
    damaged('progressive.jpg', 0.9),
    damaged('rgb.png', 0.5),
    damaged('interlaced.png', 0.99),
    damaged('lossy.webp', 0.7),
    damaged('still.avif', 0.7),
    damaged('animated.gif', 0.2),
  ];
}
