import { createHash } from 'node:crypto';
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
      /** Like the browser's: stores what has come whole, and rejects where it breaks off. */
      put: async (key: string, response: Response) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        const { headers } = response;
        entries.set(key, new Response(await response.arrayBuffer(), { headers }));
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

class FakeRequest {
  constructor(
    readonly url: string,
    readonly init: RequestInit,
  ) {}
}

/** A worker of the release. `fetched` collects the addresses that go to the network. */
class TestWorker {
  readonly #listeners = new Map<string, (event: object) => void>();
  #extended: Promise<unknown>[] = [];

  /** @param body what the network answers with */
  constructor(
    release: Release,
    caches: FakeCaches,
    fetched: string[],
    body: () => BodyInit = () => 'content',
  ) {
    const fetchFile = async ({ url, init }: FakeRequest) => {
      init.signal?.throwIfAborted();
      fetched.push(url);
      return new Response(body());
    };
    const self = {
      registration: { scope },
      clients: { claim: async () => undefined },
      addEventListener: (type: string, listener: (event: object) => void) =>
        this.#listeners.set(type, listener),
    };
    const filled = source.replace(
      /const RELEASE = .*;/,
      `const RELEASE = ${JSON.stringify(release)};`,
    );
    vm.runInNewContext(filled, {
      self,
      caches,
      fetch: fetchFile,
      Request: FakeRequest,
      ReadableStream,
      Response,
      URL,
      crypto,
    });
  }

  /** Settles once the worker may be stopped. */
  async dispatch(type: string, event: object = {}): Promise<void> {
    this.#listeners.get(type)?.({ ...event, waitUntil: this.#extend });
    await this.mayStop();
  }

  /** The answer as the page has it: its body may still be coming. */
  answer(request: object): Promise<Response> {
    return new Promise((resolve) => {
      const event = { request, waitUntil: this.#extend, respondWith: resolve };
      this.#listeners.get('fetch')?.(event);
    });
  }

  /** The answer read to its end, and kept where it is to be kept. */
  async read(request: object): Promise<string> {
    const text = await (await this.answer(request)).text();
    await this.mayStop();
    return text;
  }

  async mayStop(): Promise<void> {
    await Promise.all(this.#extended);
  }

  readonly #extend = (work: Promise<unknown>) => void this.#extended.push(work);
}

/** A body of which the test sends one piece after the other. */
function openBody() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const state = { stopped: false };
  const stream = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: () => {
      state.stopped = true;
    },
  });
  return {
    stream,
    state,
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
    breakOff: () => controller?.error(new TypeError('network error')),
  };
}

const pageRequest = { method: 'GET', mode: 'navigate', url: `${scope}en/` };
const askedRequest = { method: 'GET', mode: 'cors', url: `${scope}models/v2/weights.bin` };
/** As `releaseOf` writes it. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const contentHash = hashOf('content');
const release = (name: string, requestedHash = contentHash): Release => ({
  name,
  shell: [['en/index.html', contentHash]],
  heavy: [['models/v1/weights.bin', contentHash]],
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
    const worker = new TestWorker(release('one'), caches, fetched);
    await worker.dispatch('install');
    expect(caches.kept()).toEqual(['en/index.html']);
    await worker.dispatch('message', { data: 'keep-everything' });
    expect(caches.kept()).toEqual(['en/index.html', 'models/v1/weights.bin']);
  });

  it('keeps a network on request once a page has fetched it, and then asks the net no more', async () => {
    const worker = new TestWorker(release('one'), caches, fetched);
    await worker.read(askedRequest);
    expect(caches.kept()).toEqual(['models/v2/weights.bin']);
    expect(fetched).toEqual(['models/v2/weights.bin']);
    expect(await worker.read(askedRequest)).toBe('content');
    expect(fetched).toHaveLength(1);
  });

  it('gives the page each piece of a network as it comes, and keeps the whole at its end', async () => {
    const body = openBody();
    const whole = release('one', hashOf('first and last'));
    const worker = new TestWorker(whole, caches, fetched, () => body.stream);
    const reader = (await worker.answer(askedRequest)).body?.getReader();
    body.send('first');
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first');
    expect(caches.kept()).toEqual([]);
    body.send(' and last');
    body.end();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(' and last');
    expect((await reader?.read())?.done).toBe(true);
    await worker.mayStop();
    expect(await worker.read(askedRequest)).toBe('first and last');
    expect(fetched).toHaveLength(1);
  });

  it('stops the download with the page that gives it up, and keeps no half of it', async () => {
    const body = openBody();
    const worker = new TestWorker(release('one'), caches, fetched, () => body.stream);
    const reader = (await worker.answer(askedRequest)).body?.getReader();
    body.send('half');
    await reader?.read();
    await reader?.cancel();
    await worker.mayStop();
    expect(body.state.stopped).toBe(true);
    expect(caches.kept()).toEqual([]);
  });

  it('asks the net for nothing that the page has given up already', async () => {
    const worker = new TestWorker(release('one'), caches, fetched);
    const request = { ...askedRequest, signal: AbortSignal.abort() };
    await expect(worker.answer(request)).rejects.toThrow('aborted');
    expect(fetched).toEqual([]);
  });

  it('tells the page of a connection that breaks, and keeps no half of it', async () => {
    const body = openBody();
    const worker = new TestWorker(release('one'), caches, fetched, () => body.stream);
    const reading = worker.read(askedRequest);
    body.send('half');
    body.breakOff();
    await expect(reading).rejects.toThrow('network error');
    await worker.mayStop();
    expect(caches.kept()).toEqual([]);
  });

  it('answers on a device that is full, and keeps nothing there', async () => {
    const worker = new TestWorker(release('one'), caches, fetched);
    caches.isFull = true;
    expect(await worker.read(askedRequest)).toBe('content');
    expect(caches.kept()).toEqual([]);
  });

  it('answers with a file of another release, but keeps none', async () => {
    const worker = new TestWorker(release('one', 'another'), caches, fetched);
    expect(await worker.read(askedRequest)).toBe('content');
    expect(caches.kept()).toEqual([]);
  });

  it('does not install while the host has a page of another release', async () => {
    const mixed = { ...release('one'), shell: [['en/index.html', 'another']] as const };
    const worker = new TestWorker(mixed, caches, fetched);
    await expect(worker.dispatch('install')).rejects.toThrow('en/index.html: of another release');
    expect(caches.kept()).toEqual([]);
  });

  it('opens a kept page that is asked for without its final slash', async () => {
    const worker = new TestWorker(release('one'), caches, fetched);
    await worker.dispatch('install');
    expect(await worker.read({ ...pageRequest, url: `${scope}en` })).toBe('content');
    expect(fetched).toEqual(['en/']);
  });

  it('hands what a reader had asked for on to the next release', async () => {
    const first = new TestWorker(release('one'), caches, fetched);
    await first.dispatch('install');
    await first.read(askedRequest);
    const next = new TestWorker(release('two'), caches, fetched);
    await next.dispatch('install');
    await next.dispatch('activate');
    expect(await caches.keys()).toEqual(['mobilenet-explained two']);
    expect(caches.kept()).toEqual(['en/index.html', 'models/v2/weights.bin']);
    await next.read(askedRequest);
    await next.read(pageRequest);
    expect(fetched).toEqual(['en/', 'models/v2/weights.bin']);
  });

  it('drops it where the next release has another one, or nobody had asked', async () => {
    const first = new TestWorker(release('one'), caches, fetched);
    await first.read(askedRequest);
    const next = new TestWorker(release('two', 'changed'), caches, fetched);
    await next.dispatch('install');
    await next.dispatch('activate');
    expect(caches.kept()).toEqual(['en/index.html']);
  });
});
