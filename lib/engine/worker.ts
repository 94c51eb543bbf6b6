import { expose } from 'comlink';
import { EngineError } from './errors';
import { canDraw } from './picture/pixels';
import { createTfEngine } from './tf-engine';
import { createWorkerApi } from './worker-api';

/** A worker is not bound by the page's content policy, so it asks its own site only. */
function createEngine(siteUrl: string) {
  if (new URL(siteUrl).origin !== self.location.origin) {
    throw new EngineError('engine-unavailable', { detail: `${siteUrl} is another site` });
  }
  return createTfEngine(siteUrl);
}

expose(createWorkerApi({ createEngine, canDraw }));
