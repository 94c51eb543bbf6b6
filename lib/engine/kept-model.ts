import { graphFileName, labelsFileName, weightsFileName, type EmbeddedModel } from './model-file';

/**
 * Whether the service worker keeps every file of a network below `siteUrl` on this device, so that
 * loading it needs no connection. False where the browser stores nothing.
 */
export async function isKept(
  siteUrl: string,
  { id, answers }: EmbeddedModel,
  storage: Pick<CacheStorage, 'match'> | undefined,
): Promise<boolean> {
  if (!storage) return false;
  const names = [graphFileName, weightsFileName, ...(answers === 'cells' ? [labelsFileName] : [])];
  // The worker's keys carry the hash of the release.
  const match = (name: string) =>
    storage.match(new URL(`models/${id}/${name}`, siteUrl).href, { ignoreSearch: true });
  try {
    return (await Promise.all(names.map(match))).every((kept) => kept !== undefined);
  } catch {
    return false;
  }
}
