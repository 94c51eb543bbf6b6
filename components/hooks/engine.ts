import type { Classification, Engine } from '@/lib/engine/types';
import { createWorkerEngine } from '@/lib/engine/worker-client';
import { publicFile } from '@/lib/content/paths';

declare global {
  interface Window {
    /** For tests and scripts, see docs/automation.md; there once the engine has been asked for. */
    mobilenetExplained?: Pick<Engine, 'counters' | 'inspect'> & {
      readonly classify: (picture: Blob) => Promise<Classification>;
    };
  }
}

let engine: Engine | null = null;

/** The one engine of the app; its worker starts at its first request. */
export async function getEngine(): Promise<Engine> {
  engine ??= createEngine();
  return engine;
}

/** Where the site's networks and wasm files lie. */
export const siteUrl = () => new URL(publicFile(''), window.location.href).href;

function createEngine(): Engine {
  const created = createWorkerEngine(siteUrl());
  window.mobilenetExplained = {
    counters: () => created.counters(),
    classify: (blob) => created.classify({ kind: 'file', blob }),
    inspect: created.inspect,
  };
  return created;
}
