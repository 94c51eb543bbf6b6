import { describe, expect, it } from 'vitest';
import { isKept } from './kept-model';
import { mobilenetV1, mobilenetV2 } from './model-file';

const site = 'https://example.org/site/';
const folder = `${site}models/mobilenet-v2-1.0-300-oidv4`;

/** As much of the browser's store as is asked; a key is found without its query only when told so. */
const keeping = (...urls: string[]) => ({
  match: async (url: unknown, { ignoreSearch = false }: CacheQueryOptions = {}) => {
    const key = (each: string) => (ignoreSearch ? each.replace(/\?.*/, '') : each);
    return urls.some((each) => key(each) === url) ? new Response() : undefined;
  },
});

describe('a network of the site is kept on the device', () => {
  it('where all its files are, whatever the release they came with', async () => {
    const [graph, weights] = [`${folder}/model.json?release-hash=1`, `${folder}/weights.bin?x=2`];
    const labels = `${folder}/labels.json?release-hash=3`;
    expect(await isKept(site, mobilenetV2, keeping(graph, weights, labels))).toBe(true);
    expect(await isKept(site, mobilenetV2, keeping(graph, weights))).toBe(false);
    expect(await isKept(site, mobilenetV1, keeping(graph, weights, labels))).toBe(false);
    expect(await isKept('https://example.org/', mobilenetV2, keeping(graph, weights, labels))).toBe(
      false,
    );
  });

  it('nowhere in a browser that stores nothing or forbids looking', async () => {
    const forbidden = { match: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    expect(await isKept(site, mobilenetV2, undefined)).toBe(false);
    expect(await isKept(site, mobilenetV2, forbidden)).toBe(false);
  });
});
