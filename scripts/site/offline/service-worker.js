/*
 * The site without a network. Written into the export as /sw.js, with RELEASE filled in:
 *   name   hash of the whole release
 *   shell  [path, hash] of every page, script, style, font and photo: fetched when this worker installs
 *   heavy  [path, hash] of the network's weights and the wasm files: fetched at first use, or when
 *          an idle page asks for them
 *   onRequest  [path, hash] of the networks that a reader has to ask for: fetched at first use only
 *
 * One cache holds one release. A new release copies what has not changed, and takes over only when
 * no page of the old one is open any more, so nothing changes in the middle of a class. Nothing
 * that a reader opens, types or drops is ever stored.
 */
const RELEASE = { name: '', shell: [], heavy: [], onRequest: [] };

const prefix = 'mobilenet-explained ';
const cacheName = prefix + RELEASE.name;
const hashes = new Map([...RELEASE.shell, ...RELEASE.heavy, ...RELEASE.onRequest]);

/** The key of a file in the cache carries its hash: equal content, equal key, in every release. */
const keyOf = (path) => `${path}?release-hash=${hashes.get(path)}`;

/** Path of a request below this worker's scope; a folder means its page. */
function pathOf(url) {
  const path = url.pathname.slice(new URL(self.registration.scope).pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Pages are fetched by their folder: some hosts redirect index.html, and browsers refuse that. */
const addressOf = (path) => path.replace(/(^|\/)index\.html$/, '$1') || './';

async function fetchFile(path, signal) {
  const response = await fetch(new Request(addressOf(path), { cache: 'no-cache', signal }));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** The first 16 hex digits of the SHA-256, as the release lists them. */
async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Puts a file into the cache once it has come whole. Rejects where it is not the one that the release
 * lists: the host may already have that of the next release.
 */
async function store(cache, path, response) {
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hashes.get(path)) throw new Error(`${path}: of another release`);
  await cache.put(keyOf(path), new Response(bytes, { headers: response.headers }));
}

/** Puts the listed files into this release's cache, copying what an older release already has. */
async function keep(files) {
  const cache = await caches.open(cacheName);
  await Promise.all(files.map(([path]) => keepOne(cache, path)));
}

async function keepOne(cache, path) {
  if (await cache.match(keyOf(path))) return;
  const known = await caches.match(keyOf(path));
  if (known) await cache.put(keyOf(path), known);
  else await store(cache, path, await fetchFile(path));
}

async function answer(event) {
  const { request } = event;
  const path = keptPathOf(request);
  if (hashes.has(path)) return (await kept(path)) ?? fetchAndTryToKeep(event, path);
  if (request.mode !== 'navigate') return fetch(request);
  return fetch(request).catch(async () => (await kept('404.html', 404)) ?? Response.error());
}

/** What a reader opens without the final slash is that folder's page, as hosts have it. */
function keptPathOf(request) {
  const path = pathOf(new URL(request.url));
  const page = `${path}/index.html`;
  return request.mode === 'navigate' && hashes.has(page) ? page : path;
}

/**
 * The page has the answer while its body is still coming, so that it can show how far it is and
 * stop it. A device that is full loses the store, not the answer.
 */
async function fetchAndTryToKeep(event, path) {
  const response = await fetchFile(path, event.request.signal);
  const { toPage, toKeep } = forked(response.body);
  event.waitUntil(keepBody(path, toKeep, response.headers).catch(() => undefined));
  return withoutAddress({ body: toPage, headers: response.headers });
}

/** Rejects, and keeps nothing, where the body breaks off. */
async function keepBody(path, body, headers) {
  const cache = await caches.open(cacheName);
  await store(cache, path, new Response(body, { headers }));
}

/**
 * A body for the page and one to keep, both of what the page reads. Unlike those of `tee` they end
 * together: a page that stops reading stops the download too, also where the signal of its request
 * does not reach this worker.
 */
function forked(body) {
  const reader = body.getReader();
  let keeper;
  const toKeep = new ReadableStream({
    start: (controller) => {
      keeper = controller;
    },
    cancel: () => {
      keeper = undefined;
    },
  });
  const toPage = new ReadableStream({
    async pull(page) {
      try {
        const { done, value } = await reader.read();
        const give = (one) => (done ? one?.close() : one?.enqueue(value));
        [keeper, page].forEach(give);
      } catch (error) {
        [keeper, page].forEach((one) => one?.error(error));
      }
    },
    cancel(reason) {
      keeper?.error(reason);
      return reader.cancel(reason);
    },
  });
  return { toPage, toKeep };
}

async function kept(path, status = 200) {
  const stored = await caches.match(keyOf(path));
  return stored && withoutAddress(stored, status);
}

/**
 * A fresh answer without an address of its own: a worker script takes its address from the answer,
 * and would lose the query it was started with.
 */
function withoutAddress({ body, headers }, status = 200) {
  return new Response(body, { headers, status });
}

/** What readers asked for under an older release stays theirs, unless it has changed. */
async function takeOver(files) {
  const cache = await caches.open(cacheName);
  await Promise.all(
    files.map(async ([path]) => {
      const known = await caches.match(keyOf(path));
      if (known) await cache.put(keyOf(path), known);
    }),
  );
}

async function dropOldReleases() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => event.waitUntil(keep(RELEASE.shell)));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    takeOver([...RELEASE.heavy, ...RELEASE.onRequest])
      .catch(() => undefined)
      .then(dropOldReleases)
      .then(() => self.clients.claim()),
  ),
);

self.addEventListener('message', (event) => {
  if (event.data === 'keep-everything') event.waitUntil(keep(RELEASE.heavy).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(self.registration.scope);
  if (isOurs) event.respondWith(answer(event));
});
