import { isKept } from '@/lib/engine/kept-model';
import { embeddedModels } from '@/lib/engine/model-file';
import type { EmbeddedModelId, ModelSource } from '@/lib/engine/types';
import { siteUrl } from './engine';

/** Fetched in this visit: the reader has said yes to it. */
const fetched = new Set<EmbeddedModelId>();

export function rememberFetched(source: ModelSource): void {
  if (source.kind === 'embedded') fetched.add(source.id);
}

/** Whether a network can be loaded without asking the reader once more. */
export async function isHere(id: EmbeddedModelId): Promise<boolean> {
  return fetched.has(id) || isKept(siteUrl(), embeddedModels[id], globalThis.caches);
}
