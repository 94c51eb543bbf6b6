import path from 'node:path';
import { PrepareError } from './source-file';

interface PackedFile {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

/** The list of files as the loader script holds it: the argument of its only call. */
function listedFiles(loader: string): readonly PackedFile[] {
  const list = /loadPackage\((\{"files":.*\})\);/.exec(loader)?.[1];
  if (list === undefined) throw new PrepareError('The loader script lists no files.');
  return (JSON.parse(list) as { files: readonly PackedFile[] }).files;
}

/**
 * One file out of several packed end to end, where the loader script beside them says it lies.
 * Throws a PrepareError where the script does not list it or the pack is too short.
 */
export function unpack(pack: Uint8Array, loader: string, baseName: string): Uint8Array {
  const file = listedFiles(loader).find(({ filename }) => path.basename(filename) === baseName);
  if (!file) throw new PrepareError(`The loader script does not list ${baseName}.`);
  if (file.end > pack.byteLength) {
    throw new PrepareError(`${baseName} ends at byte ${file.end} of ${pack.byteLength}.`);
  }
  return pack.subarray(file.start, file.end);
}
