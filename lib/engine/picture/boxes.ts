import { latin1, uint32BE } from './bytes';

/** One box of an ISO base media file (AVIF, HEIC, MP4): a tag and its content. */
export interface Box {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Size of a box whose 32-bit size field says `size`: 1 = a 64-bit size follows, 0 = to the end. */
function fullSize(bytes: Uint8Array, offset: number, size: number, end: number): number {
  if (size === 0) return end - offset;
  return size === 1 ? uint32BE(bytes, offset + 8) * 2 ** 32 + uint32BE(bytes, offset + 12) : size;
}

/** The boxes between two offsets, or nothing where one does not fit: the file was cut off. */
export function boxesIn(bytes: Uint8Array, start: number, end: number): Box[] | undefined {
  const boxes: Box[] = [];
  let offset = start;
  while (offset < end) {
    const shortSize = uint32BE(bytes, offset);
    const head = shortSize === 1 ? 16 : 8;
    const size = fullSize(bytes, offset, shortSize, end);
    if (size < head || offset + size > end) return undefined;
    const tag = latin1(bytes, offset + 4, offset + 8);
    boxes.push({ tag, start: offset + head, end: offset + size });
    offset += size;
  }
  return boxes;
}

/** The brands that the first box names: what kinds of reader can open the file. */
export function brandsOf(bytes: Uint8Array): string[] {
  if (latin1(bytes, 4, 8) !== 'ftyp') return [];
  const end = Math.min(uint32BE(bytes, 0), bytes.length, 256);
  const compatible = Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, index) =>
    latin1(bytes, 16 + index * 4, 20 + index * 4),
  );
  return [latin1(bytes, 8, 12), ...compatible];
}
