import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Where `next build` writes the export, as next.config.js says. */
export const exportFolder = path.resolve(
  import.meta.dirname,
  '../..',
  process.env.OUT_DIR ?? 'out',
);

/** Every file under a folder, as paths relative to it with forward slashes, sorted. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
