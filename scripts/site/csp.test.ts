import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineScripts, policyOf, withPolicyTag } from './csp';

const page =
  '<html><head lang="en"><title>t</title></head><body><script>go()</script></body></html>';
const hashOfGo = createHash('sha256').update('go()').digest('base64');

describe('the policy of a page', () => {
  it('allows the page’s inline scripts by hash and no other', () => {
    expect(policyOf(page)).toContain(`script-src 'self' 'sha256-${hashOfGo}' 'wasm-unsafe-eval'`);
    expect(policyOf(page)).not.toContain("script-src 'self' 'unsafe-inline'");
  });

  it('does not count scripts that are loaded from a file', () => {
    expect(inlineScripts('<script src="/a.js" async=""></script><script>b</script>')).toEqual([
      'b',
    ]);
  });

  it('names the same hash once', () => {
    const twice = policyOf(`${page}<script>go()</script>`);
    expect(twice.split(hashOfGo)).toHaveLength(2);
  });

  it('stands first in the head, before any script', () => {
    expect(withPolicyTag(page)).toMatch(
      /<head lang="en"><meta http-equiv="Content-Security-Policy"/,
    );
  });

  it('refuses a page without a head', () => {
    expect(() => withPolicyTag('<p>')).toThrow('no <head>');
  });
});
