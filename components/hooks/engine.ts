import { EngineError } from '@/lib/engine/errors';
import type { Engine } from '@/lib/engine/types';
import { publicFile } from '@/lib/content/paths';

let engine: Promise<Engine> | null = null;

/**
 * The one engine of the app. Its code is fetched at the first call; where that fails, the next
 * call tries again.
 */
export function getEngine(): Promise<Engine> {
  engine ??= fetchEngine();
  return engine;
}

async function fetchEngine(): Promise<Engine> {
  try {
    const { createWorkerEngine } = await import('@/lib/engine/worker-client');
    return createWorkerEngine(new URL(publicFile(''), window.location.href).href);
  } catch (cause) {
    engine = null;
    throw new EngineError('model-unreachable', { url: 'worker-client' }, { cause });
  }
}
