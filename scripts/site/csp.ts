import { createHash } from 'node:crypto';

/** The contents of the inline scripts of a page, in order. */
export function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g);
  return [...scripts]
    .filter((script) => !/\ssrc=/.test(script.groups?.attributes ?? ''))
    .map((script) => script.groups?.code ?? '')
    .filter((code) => code !== '');
}

function sourceHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/**
 * The content security policy of one exported page: nothing from outside, no inline script but
 * the page's own, named by their hashes. Framing is left free, so that a teacher can embed a
 * figure in a course page.
 */
export function policyOf(html: string): string {
  const hashes = [...new Set(inlineScripts(html).map(sourceHash))];
  const scriptSources = ["'self'", ...hashes, "'wasm-unsafe-eval'"].join(' ');
  return [
    "default-src 'self'",
    `script-src ${scriptSources}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "connect-src 'self' blob: data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** The page with its policy as a meta tag, first in the head, for hosts that send no headers. */
export function withPolicyTag(html: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`;
  if (!/<head[^>]*>/.test(html)) throw new Error('the page has no <head> to put its policy into');
  return html.replace(/<head[^>]*>/, (head) => head + tag);
}
