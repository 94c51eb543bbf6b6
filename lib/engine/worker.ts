import { expose } from 'comlink';
import { EngineError } from './errors';
import { findWebgl } from './gpu/adapter';
import type { GpuBackend } from './gpu/types';
import { canDraw } from './picture/pixels';
import { createTfEngine } from './tf-engine';
import { createWorkerApi } from './worker-api';

/** A worker is not bound by the page's content policy, so it asks its own site only. */
function createEngine(siteUrl: string, gpu?: GpuBackend) {
  if (new URL(siteUrl).origin !== self.location.origin) {
    throw new EngineError('engine-unavailable', { detail: `${siteUrl} is another site` });
  }
  return createTfEngine(siteUrl, gpu && startWebgl);
}

/** A program that does not come is no fault of the graphics card. */
async function startWebgl() {
  const webgl = await import('./gpu/webgl').catch((cause: unknown) => {
    throw new EngineError('model-unreachable', { url: 'gpu/webgl' }, { cause });
  });
  return webgl.startWebgl();
}

expose(createWorkerApi({ createEngine, canDraw, findGpu: findWebgl }));
