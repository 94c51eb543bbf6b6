import { EngineError } from '@/lib/engine/errors';
import type { Engine, EngineCounters } from '@/lib/engine/types';
import { publicFile } from '@/lib/content/paths';

declare global {
  interface Window {
    /** For tests and scripts, see docs/automation.md; there once the engine's code has come. */
    mobilenetExplained?: { readonly counters: () => Promise<EngineCounters> };
  }
}

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
    const created = createWorkerEngine(new URL(publicFile(''), window.location.href).href);
    window.mobilenetExplained = { counters: () => created.counters() };
    return created;
  } catch (cause) {
    engine = null;
    throw new EngineError('model-unreachable', { url: 'worker-client' }, { cause });
  }
}
