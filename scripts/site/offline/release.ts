import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesUnder } from '../files';

/** A file of the export and the first 16 hex digits of its SHA-256. */
export type HashedFile = readonly [path: string, hash: string];

export interface Release {
  readonly name: string;
  readonly shell: readonly HashedFile[];
  readonly heavy: readonly HashedFile[];
}

const heavy = /^(models|wasm)\//;
/** Compressed twins, the worker itself, and what only crawlers, link previews and licences need. */
const leftOut = /\.(br|gz|map)$|^sw\.js$|^share-|LICENSE|\.md$/;

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** What the service worker must keep so that the site works without a network. */
export async function releaseOf(folder: string): Promise<Release> {
  const paths = (await filesUnder(folder)).filter((file) => !leftOut.test(file));
  const hashed = await Promise.all(
    paths.map(async (file): Promise<HashedFile> => {
      return [file, hashOf(await readFile(path.join(folder, file)))];
    }),
  );
  return {
    name: hashOf(JSON.stringify(hashed)),
    shell: hashed.filter(([file]) => !heavy.test(file)),
    heavy: hashed.filter(([file]) => heavy.test(file)),
  };
}

const placeholder = "const RELEASE = { name: '', shell: [], heavy: [] };";

/** Writes out/sw.js for the release that lies in the folder. */
export async function writeServiceWorker(folder: string): Promise<Release> {
  const source = await readFile(path.join(import.meta.dirname, 'service-worker.js'), 'utf8');
  if (!source.includes(placeholder)) throw new Error('service-worker.js has no RELEASE line');
  const release = await releaseOf(folder);
  const filled = source.replace(placeholder, () => `const RELEASE = ${JSON.stringify(release)};`);
  await writeFile(path.join(folder, 'sw.js'), filled);
  return release;
}
