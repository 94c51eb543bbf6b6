import { brandsOf } from './boxes';
import { latin1, startsWith, uint16LE } from './bytes';

/** What every browser of the last years decodes, by the type it is known under. */
export const mimeTypes = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WebP: 'image/webp',
  AVIF: 'image/avif',
  GIF: 'image/gif',
  BMP: 'image/bmp',
  ICO: 'image/x-icon',
} as const;

export type Format = keyof typeof mimeTypes;

/** A kind of file that we read, or one that we know by name and do not read. */
export type Recognition =
  | { readonly kind: 'readable'; readonly format: Format }
  | { readonly kind: 'known'; readonly name: string };

const readable: readonly (readonly [Format, (bytes: Uint8Array) => boolean])[] = [
  ['JPEG', (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff])],
  ['PNG', (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['WebP', (bytes) => latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP'],
  ['AVIF', (bytes) => brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis')],
  ['GIF', (bytes) => /^GIF8[79]a$/.test(latin1(bytes, 0, 6))],
  // Two letters begin many a text, so the four reserved bytes of the header have to be zero too.
  ['BMP', (bytes) => latin1(bytes, 0, 2) === 'BM' && latin1(bytes, 6, 10) === '\0\0\0\0'],
  ['ICO', (bytes) => startsWith(bytes, [0, 0, 1, 0]) && uint16LE(bytes, 4) > 0],
];

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** The name of a media file built of boxes, other than AVIF. */
function boxFileName(bytes: Uint8Array): string | undefined {
  const brands = brandsOf(bytes);
  const [major] = brands;
  if (major === undefined) return undefined;
  if (brands.some((brand) => heicBrands.has(brand))) return 'HEIC';
  if (major === 'crx ') return 'CR3';
  return major === 'qt  ' ? 'MOV' : 'MP4';
}

/** An SVG is text: after a byte order mark, comments and prologue comes its root element. */
function isSvg(bytes: Uint8Array): boolean {
  const text = latin1(bytes, 0, 1024).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*<(\?xml|!--|!doctype\s+svg|svg)\b/i.test(text) && /<svg\b/i.test(text);
}

const known: readonly (readonly [string, (bytes: Uint8Array) => boolean])[] = [
  ['TIFF', (bytes) => /^(II[*+]\0|MM\0[*+])/.test(latin1(bytes, 0, 4))],
  ['SVG', isSvg],
  ['PDF', (bytes) => latin1(bytes, 0, 5) === '%PDF-'],
  ['PSD', (bytes) => latin1(bytes, 0, 4) === '8BPS'],
  ['JPEG XL', (bytes) => startsWith(bytes, [0xff, 0x0a]) || latin1(bytes, 4, 8) === 'JXL '],
  ['JPEG 2000', (bytes) => latin1(bytes, 4, 8) === 'jP  ' || startsWith(bytes, [0xff, 0x4f, 0xff])],
  ['WebM', (bytes) => startsWith(bytes, [0x1a, 0x45, 0xdf, 0xa3])],
];

/**
 * What a file is by its first kilobyte, whatever its name or type says; nothing where neither a
 * picture nor another known kind of media file.
 */
export function recognize(bytes: Uint8Array): Recognition | undefined {
  const format = readable.find(([, matches]) => matches(bytes))?.[0];
  if (format) return { kind: 'readable', format };
  const name = boxFileName(bytes) ?? known.find(([, matches]) => matches(bytes))?.[0];
  return name === undefined ? undefined : { kind: 'known', name };
}
