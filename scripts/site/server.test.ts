import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from './compress';
import { siteServer } from './server';

let folder = '';
let server: Server;
let origin = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'site-'));
  await mkdir(path.join(folder, 'en'));
  await mkdir(path.join(folder, '_next/static'), { recursive: true });
  const page = `<html><head></head><body>${'MobileNet '.repeat(200)}<script>go()</script></body></html>`;
  await writeFile(path.join(folder, 'en/index.html'), page);
  await writeFile(path.join(folder, '404.html'), '<html><head></head>nothing here</html>');
  await writeFile(path.join(folder, '_next/static/app.js'), 'export {};'.repeat(300));
  await writeFile(path.join(folder, 'a.wasm'), new Uint8Array(2000));
  await compressFolder(folder);
  server = await siteServer(folder, '/x');
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, encoding = 'br, gzip') =>
  fetch(origin + url, { redirect: 'manual', headers: { 'Accept-Encoding': encoding } });

describe('the static server', () => {
  it('sends a page brotli-compressed, with its policy as a header', async () => {
    const response = await get('/x/en/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-security-policy')).toContain("'sha256-");
    expect(await response.text()).toContain('MobileNet');
  });

  it('sends gzip where brotli is not understood, and plain bytes where nothing is', async () => {
    expect((await get('/x/en/', 'gzip')).headers.get('content-encoding')).toBe('gzip');
    expect((await get('/x/en/', 'identity')).headers.get('content-encoding')).toBeNull();
  });

  it('lets hashed files be kept for a year and asks again for all others', async () => {
    expect((await get('/x/_next/static/app.js')).headers.get('cache-control')).toContain(
      'immutable',
    );
    expect((await get('/x/en/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('gives wasm its type and never isolates the page', async () => {
    const response = await get('/x/a.wasm');
    expect(response.headers.get('content-type')).toBe('application/wasm');
    expect(response.headers.has('cross-origin-opener-policy')).toBe(false);
    expect(response.headers.has('cross-origin-embedder-policy')).toBe(false);
  });

  it('answers an unknown address with the 404 page and status 404', async () => {
    const response = await get('/x/en/nothing/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('nothing here');
  });

  it('refuses to be written to', async () => {
    const response = await fetch(`${origin}/x/en/`, { method: 'POST', body: 'hello' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect((await fetch(`${origin}/x/en/`, { method: 'HEAD' })).status).toBe(200);
  });

  it('sends visitors outside the base path to it', async () => {
    expect((await get('/')).headers.get('location')).toBe('/x/');
    expect((await get('/xyz/en/')).headers.get('location')).toBe('/x/');
  });
});
