import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createTfEngine, type TfEngine } from '../../../lib/engine/tf-engine';
import { serveAssets, type ServedSite } from './site';

type Take = (engine: TfEngine, siteUrl: string) => unknown;

/** Serves the site to the tests of a file, and hands each of them an engine of its own. */
export function engineForEachTest(take: Take): void {
  let site: ServedSite;
  let engine: TfEngine;
  beforeAll(() => {
    site = serveAssets();
  });
  afterAll(() => site.remove());
  beforeEach(async () => {
    engine = createTfEngine(site.siteUrl);
    await take(engine, site.siteUrl);
  });
  afterEach(() => engine.dispose());
}

/** Serves the site to the tests of a file, and hands them one engine for all; `take` may load it. */
export function engineForAllTests(take: Take): void {
  let site: ServedSite;
  let engine: TfEngine;
  beforeAll(async () => {
    site = serveAssets();
    engine = createTfEngine(site.siteUrl);
    await take(engine, site.siteUrl);
  });
  afterAll(async () => {
    await engine.dispose();
    site.remove();
  });
}
