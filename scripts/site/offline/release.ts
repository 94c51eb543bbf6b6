import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mobilenetV1 } from '../../../lib/engine/model-file';
import { filesUnder } from '../files';

/** A file of the export and the first 16 hex digits of its SHA-256. */
export type HashedFile = readonly [path: string, hash: string];

export interface Release {
  readonly name: string;
  /** Kept when the worker installs. */
  readonly shell: readonly HashedFile[];
  /** The embedded network and what runs it: kept at first use or when a page is idle. */
  readonly heavy: readonly HashedFile[];
  /** Networks that a reader has to ask for: kept at first use only. */
  readonly onRequest: readonly HashedFile[];
}

type Part = Exclude<keyof Release, 'name'>;

function partOf(file: string): Part {
  if (file.startsWith('wasm/') || file.startsWith(`models/${mobilenetV1.id}/`)) return 'heavy';
  return file.startsWith('models/') ? 'onRequest' : 'shell';
}

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
  const part = (name: Part) => hashed.filter(([file]) => partOf(file) === name);
  return {
    name: hashOf(JSON.stringify(hashed)),
    shell: part('shell'),
    heavy: part('heavy'),
    onRequest: part('onRequest'),
  };
}

const placeholder = "const RELEASE = { name: '', shell: [], heavy: [], onRequest: [] };";

/** Writes out/sw.js for the release that lies in the folder. */
export async function writeServiceWorker(folder: string): Promise<Release> {
  const source = await readFile(path.join(import.meta.dirname, 'service-worker.js'), 'utf8');
  if (!source.includes(placeholder)) throw new Error('service-worker.js has no RELEASE line');
  const release = await releaseOf(folder);
  const filled = source.replace(placeholder, () => `const RELEASE = ${JSON.stringify(release)};`);
  await writeFile(path.join(folder, 'sw.js'), filled);
  return release;
}
