import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { filesUnder } from './files';

const compressible = /\.(html|js|css|json|txt|svg|webmanifest|xml|wasm|bin)$/;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Above this many bytes (weights, which hardly shrink) the last per cents cost half a minute. */
const largeFile = 2_000_000;

function brotliQuality(bytes: Uint8Array): number {
  return bytes.length > largeFile ? 5 : zlib.constants.BROTLI_MAX_QUALITY;
}

/** Writes file.br and file.gz beside one file where they are smaller than it. */
async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const quality = { [zlib.constants.BROTLI_PARAM_QUALITY]: brotliQuality(bytes) };
  const variants = [
    { ending: '.br', packed: await brotli(bytes, { params: quality }) },
    { ending: '.gz', packed: await gzip(bytes, { level: zlib.constants.Z_BEST_COMPRESSION }) },
  ];
  for (const { ending, packed } of variants) {
    if (packed.length < bytes.length) await writeFile(file + ending, packed);
  }
}

/** Compresses every text, wasm and weight file of the export. Returns how many. */
export async function compressFolder(folder: string): Promise<number> {
  const files = (await filesUnder(folder)).filter((file) => compressible.test(file));
  await Promise.all(files.map((file) => compressFile(path.join(folder, file))));
  return files.length;
}
