import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from './recipe';

/** Something the reader of the terminal can mend; the message says how. */
export class PrepareError extends Error {
  override readonly name = 'PrepareError';
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Content of a package's file, checked against its hash. Throws a PrepareError. */
export function readSource(root: string, source: SourceFile): Uint8Array {
  const file = path.join(root, 'node_modules', source.package, source.path);
  const name = `${source.package}/${source.path}`;
  let content: Uint8Array;
  try {
    content = readFileSync(file);
  } catch (error) {
    throw new PrepareError(`${name} is missing. Run "npm ci", then try again.`, { cause: error });
  }
  const actual = sha256(content);
  if (actual !== source.sha256) {
    throw new PrepareError(
      `${name} is not the file this project was tested with ` +
        `(SHA-256 ${actual}, expected ${source.sha256}). Run "npm ci", then try again.`,
    );
  }
  return content;
}
