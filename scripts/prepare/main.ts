import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeAssets } from './assets';
import { PrepareError } from './source-file';
import { isUpToDate, writeStamp } from './stamp';

/** Puts the networks and the wasm files into `public/`, unless they are there already. */
function prepare(root: string): string {
  if (isUpToDate(root)) return 'Models and wasm files are up to date.';
  const assets = makeAssets(root);
  for (const [name, data] of assets) {
    const file = path.join(root, 'public', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  writeStamp(root, assets);
  const bytes = [...assets.values()].reduce((total, data) => total + data.byteLength, 0);
  return `Wrote ${assets.size} files (${Math.round(bytes / 1000)} kB) to public/models and public/wasm.`;
}

try {
  console.log(prepare(fileURLToPath(new URL('../..', import.meta.url))));
} catch (error) {
  if (!(error instanceof PrepareError)) throw error;
  console.error(`Cannot prepare the models: ${error.message}`);
  process.exitCode = 1;
}
