import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Assets } from './assets';
import { sha256 } from './source-file';

/**
 * What the last run made and from which instructions. The instructions name their sources by
 * hash, so hashing the instructions is enough.
 */
interface Stamp {
  readonly instructions: string;
  /** SHA-256 by path below `public/`. */
  readonly outputs: Readonly<Record<string, string>>;
}

const stampFile = (root: string) =>
  path.join(root, 'node_modules/.cache/mobilenet-explained/assets.json');

/** Modules of the app that the outputs depend on. */
const sharedModules = ['lib/engine/model-file.ts', 'lib/content/model-catalogue.ts'];

/** Hash over this script's own files and the modules of the app that it shares. */
function hashInstructions(root: string): string {
  const folder = path.join(root, 'scripts/prepare');
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|txt)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))
    .sort();
  const files = [...own, ...sharedModules.map((name) => path.join(root, name))];
  return sha256(files.map((file) => sha256(readFileSync(file))).join());
}

function readStamp(root: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8')) as Stamp;
  } catch {
    return undefined; // never run, or the cache was removed
  }
}

function isUnchanged(file: string, hash: string): boolean {
  try {
    return sha256(readFileSync(file)) === hash;
  } catch {
    return false; // removed since
  }
}

/** Whether everything is in `public/` just as these instructions make it. */
export function isUpToDate(root: string): boolean {
  const stamp = readStamp(root);
  return (
    stamp?.instructions === hashInstructions(root) &&
    Object.entries(stamp.outputs).every(([name, hash]) =>
      isUnchanged(path.join(root, 'public', name), hash),
    )
  );
}

export function writeStamp(root: string, assets: Assets): void {
  const outputs = Object.fromEntries([...assets].map(([name, data]) => [name, sha256(data)]));
  const stamp: Stamp = { instructions: hashInstructions(root), outputs };
  mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify(stamp));
}
