import { readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Release } from './release';

const scope = 'https://example.org/site/';
const source = await readFile(path.join(import.meta.dirname, 'service-worker.js'), 'utf8');

/** As much of the browser's CacheStorage as the worker uses; outlives a worker. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  isFull = false;
  async open(name: string) {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      match: async (key: string) => entries.get(key)?.clone(),
      put: async (key: string, response: Response) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        entries.set(key, response);
      },
    };
  }
  async match(key: string) {
    for (const entries of this.all.values()) if (entries.has(key)) return entries.get(key)?.clone();
    return undefined;
  }
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  /** Paths of everything that is kept, whatever its release. */
  kept = () =>
    [...this.all.values()]
      .flatMap((entries) => [...entries.keys()].map((key) => key.replace(/\?.*/, '')))
      .sort();
}

type Dispatch = (type: string, event?: object) => Promise<Response | undefined>;

/** Starts a worker of the release. `fetched` collects the addresses that go to the network. */
function startWorker(release: Release, caches: FakeCaches, fetched: string[]): Dispatch {
  const listeners = new Map<string, (event: object) => void>();
  const fetchFile = async ({ url }: { url: string }) => {
    fetched.push(url);
    return new Response('content');
  };
  const self = {
    registration: { scope },
    clients: { claim: async () => undefined },
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
  };
  class FakeRequest {
    constructor(readonly url: string) {}
  }
  const filled = source.replace(
    /const RELEASE = .*;/,
    `const RELEASE = ${JSON.stringify(release)};`,
  );
  vm.runInNewContext(filled, {
    self,
    caches,
    fetch: fetchFile,
    Request: FakeRequest,
    Response,
    URL,
  });
  return async (type, event = {}) => {
    let answer: Promise<Response | undefined> = Promise.resolve(undefined);
    const taken = (work: Promise<Response | undefined>) => (answer = work);
    listeners.get(type)?.({ ...event, waitUntil: taken, respondWith: taken });
    return answer;
  };
}

const pageRequest = { method: 'GET', mode: 'navigate', url: `${scope}en/` };
const askedRequest = { method: 'GET', mode: 'cors', url: `${scope}models/v2/weights.bin` };
const release = (name: string, requestedHash = 'c'): Release => ({
  name,
  shell: [['en/index.html', 'a']],
  heavy: [['models/v1/weights.bin', 'b']],
  onRequest: [['models/v2/weights.bin', requestedHash]],
});

describe('the service worker', () => {
  let caches: FakeCaches;
  let fetched: string[];
  beforeEach(() => {
    caches = new FakeCaches();
    fetched = [];
  });

  it('keeps pages when it installs and the embedded network when a page asks it to', async () => {
    const dispatch = startWorker(release('one'), caches, fetched);
    await dispatch('install');
    expect(caches.kept()).toEqual(['en/index.html']);
    await dispatch('message', { data: 'keep-everything' });
    expect(caches.kept()).toEqual(['en/index.html', 'models/v1/weights.bin']);
  });

  it('keeps a network on request once a page has fetched it, and then asks the net no more', async () => {
    const dispatch = startWorker(release('one'), caches, fetched);
    await dispatch('fetch', { request: askedRequest });
    expect(caches.kept()).toEqual(['models/v2/weights.bin']);
    expect(fetched).toEqual(['models/v2/weights.bin']);
    const answer = await dispatch('fetch', { request: askedRequest });
    expect(await answer?.text()).toBe('content');
    expect(fetched).toHaveLength(1);
  });

  it('answers on a device that is full, and keeps nothing there', async () => {
    const dispatch = startWorker(release('one'), caches, fetched);
    caches.isFull = true;
    const answer = await dispatch('fetch', { request: askedRequest });
    expect(await answer?.text()).toBe('content');
    expect(caches.kept()).toEqual([]);
  });

  it('opens a kept page that is asked for without its final slash', async () => {
    const dispatch = startWorker(release('one'), caches, fetched);
    await dispatch('install');
    const answer = await dispatch('fetch', { request: { ...pageRequest, url: `${scope}en` } });
    expect(await answer?.text()).toBe('content');
    expect(fetched).toEqual(['en/']);
  });

  it('hands what a reader had asked for on to the next release', async () => {
    const first = startWorker(release('one'), caches, fetched);
    await first('install');
    await first('fetch', { request: askedRequest });
    const next = startWorker(release('two'), caches, fetched);
    await next('install');
    await next('activate');
    expect(await caches.keys()).toEqual(['mobilenet-explained two']);
    expect(caches.kept()).toEqual(['en/index.html', 'models/v2/weights.bin']);
    await next('fetch', { request: askedRequest });
    await next('fetch', { request: pageRequest });
    expect(fetched).toEqual(['en/', 'models/v2/weights.bin']);
  });

  it('drops it where the next release has another one, or nobody had asked', async () => {
    const first = startWorker(release('one'), caches, fetched);
    await first('fetch', { request: askedRequest });
    const next = startWorker(release('two', 'changed'), caches, fetched);
    await next('install');
    await next('activate');
    expect(caches.kept()).toEqual(['en/index.html']);
  });
});
