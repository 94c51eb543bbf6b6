/**
 * What the export needs after `next build`: each page's content security policy, the service
 * worker with its list of files, and compressed variants of every file, so that serving needs no
 * work and any static host can be used.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressFolder } from './compress';
import { withPolicyTag } from './csp';
import { exportFolder, filesUnder } from './files';
import { writeServiceWorker } from './offline/release';

/** Turbopack copies a worker's TypeScript source beside its bundle; nothing loads it. */
const sources = (await filesUnder(exportFolder)).filter((file) => file.endsWith('.ts'));
await Promise.all(sources.map((file) => rm(path.join(exportFolder, file))));

const pages = (await filesUnder(exportFolder)).filter((file) => file.endsWith('.html'));
for (const page of pages) {
  const file = path.join(exportFolder, page);
  await writeFile(file, withPolicyTag(await readFile(file, 'utf8')));
}
const release = await writeServiceWorker(exportFolder);
const compressed = process.env.QUICK_BUILD ? 0 : await compressFolder(exportFolder);
console.log(
  `finished: ${pages.length} pages with their policy, ` +
    `${release.shell.length + release.heavy.length} files kept offline ` +
    `(${release.onRequest.length} more on request), ${compressed} compressed`,
);
