import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { policyOf } from './csp';
import { filesUnder } from './files';

const oneYear = 'public, max-age=31536000, immutable';

/** Header values by path below the export: `/en/` and `/en/index.html` are the same page. */
async function policiesOf(folder: string): Promise<Map<string, string>> {
  const pages = (await filesUnder(folder)).filter((file) => file.endsWith('.html'));
  const entries = pages.map(async (page): Promise<[string, string]> => {
    const policy = policyOf(await readFile(path.join(folder, page), 'utf8'));
    return [`/${page}`, policy];
  });
  return new Map(await Promise.all(entries));
}

function cacheControl(pathname: string): string {
  return pathname.startsWith('/_next/static/') ? oneYear : 'no-cache';
}

function commonHeaders(response: http.ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
}

/**
 * A static server for the export, as a host should be: compressed variants, types, validators,
 * long caching for hashed files only, the policy of each page as a header, the 404 page.
 *
 * Never sends COOP or COEP: a cross-origin isolated page makes the wasm backend take its threaded
 * build, which does not start from minified code.
 */
export async function siteServer(folder: string, basePath = ''): Promise<http.Server> {
  const policies = await policiesOf(folder);
  const notFound = await readFile(path.join(folder, '404.html'), 'utf8');
  const policyFor = (pathname: string) =>
    policies.get(pathname) ?? policies.get(`${pathname.replace(/\/$/, '')}/index.html`);

  const serveFile = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      commonHeaders(response);
      response.setHeader('Cache-Control', cacheControl(pathname));
      const policy = policyFor(pathname);
      if (policy) response.setHeader('Content-Security-Policy', policy);
    },
    onNoMatch(_request, response) {
      commonHeaders(response);
      response.setHeader('Content-Security-Policy', policyOf(notFound));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });

  return http.createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    if (basePath !== '' && !url.startsWith(`${basePath}/`)) {
      response.writeHead(302, { Location: `${basePath}/` }).end();
      return;
    }
    request.url = url.slice(basePath.length);
    serveFile(request, response);
  });
}
