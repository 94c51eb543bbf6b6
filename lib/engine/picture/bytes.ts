/** Reading numbers and four-letter tags from a file's bytes; outside the file everything is 0. */

export function uint8(bytes: Uint8Array, offset: number): number {
  return bytes[offset] ?? 0;
}

export function uint16BE(bytes: Uint8Array, offset: number): number {
  return uint8(bytes, offset) * 0x100 + uint8(bytes, offset + 1);
}

export function uint32BE(bytes: Uint8Array, offset: number): number {
  return uint16BE(bytes, offset) * 0x10000 + uint16BE(bytes, offset + 2);
}

export function uint16LE(bytes: Uint8Array, offset: number): number {
  return uint8(bytes, offset) + uint8(bytes, offset + 1) * 0x100;
}

export function uint24LE(bytes: Uint8Array, offset: number): number {
  return uint16LE(bytes, offset) + uint8(bytes, offset + 2) * 0x10000;
}

export function uint32LE(bytes: Uint8Array, offset: number): number {
  return uint16LE(bytes, offset) + uint16LE(bytes, offset + 2) * 0x10000;
}

/** The bytes as characters of the same code: what the tags of file formats are written in. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

export function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return bytes.length >= prefix.length && prefix.every((value, index) => bytes[index] === value);
}
