import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { vi } from 'vitest';
import { makeAssets } from '../../../scripts/prepare/assets';
import type { EngineSource } from '../../../lib/engine/tf-engine';
import type { CropName } from '../../fixtures/crops/load';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface ServedSite {
  readonly siteUrl: string;
  remove(): void;
}

/** The files that `prepare-assets` makes of the packages, in a folder that `fetch` reads from. */
export function serveAssets(): ServedSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [name, data] of makeAssets(root)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), data);
  }
  vi.stubGlobal('fetch', async (url: URL, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    return new Response(Uint8Array.from(readFileSync(url)));
  });
  const remove = () => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  };
  return { siteUrl: `${pathToFileURL(folder).href}/`, remove };
}

/** One of the crops as the page would have prepared it. */
export function preparedCrop(name: CropName, side: 224 | 300 = 224): EngineSource {
  const file = path.join(root, `tests/fixtures/crops/${name}-${side}.png`);
  const { data } = PNG.sync.read(readFileSync(file));
  const crop = { x: 0, y: 0, side };
  const timings = { decode: 0, prepare: 0 };
  const picture = { rgba: Uint8ClampedArray.from(data), width: side, height: side, crop, timings };
  return { kind: 'prepared', picture };
}
