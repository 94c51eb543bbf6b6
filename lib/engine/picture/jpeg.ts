import { uint16BE } from './bytes';
import type { Size } from './size';

const endOfImage = 0xd9;

/** Start of frame: every code from C0 to CF but those for Huffman tables, extensions, arithmetic. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Restart markers and TEM have no length field, and FF 00 is a data byte, not a marker. */
function standsAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Offset of the next marker's code at or after `offset`; past the end where there is none. */
function nextMarker(bytes: Uint8Array, offset: number): number {
  let at = bytes.indexOf(0xff, offset);
  if (at < 0) return bytes.length;
  while (bytes[at] === 0xff) at++; // any number of FF may fill the space before a code
  return at;
}

/**
 * The stored size of a JPEG that is there to its end-of-image marker, or nothing where it is cut
 * off or has no frame. Walks the segments, so a thumbnail inside one is never taken for the picture.
 */
export function jpegSize(bytes: Uint8Array): Size | undefined {
  let size: Size | undefined;
  let offset = 2;
  for (;;) {
    const at = nextMarker(bytes, offset);
    const marker = bytes[at];
    if (marker === undefined) return undefined;
    if (marker === endOfImage) return size;
    offset = at + 1;
    if (standsAlone(marker)) continue;
    if (isFrame(marker)) size = { width: uint16BE(bytes, at + 6), height: uint16BE(bytes, at + 4) };
    const length = uint16BE(bytes, at + 1);
    if (length < 2) return undefined;
    offset += length;
    // After the header of a scan comes its data; in it nextMarker finds only FF 00 and restarts.
  }
}
