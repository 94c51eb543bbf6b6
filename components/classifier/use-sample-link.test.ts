import { describe, expect, it } from 'vitest';
import { queryFor, sampleInQuery } from './use-sample-link';

describe('the link', () => {
  it('names the sample that is shown and keeps the rest', () => {
    expect(queryFor({ from: 'sample', name: 'cat' }, '')).toBe('?sample=cat');
    expect(queryFor({ from: 'sample', name: 'rocket' }, '?sample=cat&theme=dark')).toBe(
      '?sample=rocket&theme=dark',
    );
  });

  it('never names a photo of the reader', () => {
    expect(queryFor({ from: 'file', name: 'me.jpg' }, '?sample=cat')).toBe('');
    expect(queryFor({ from: 'drop', name: 'me.jpg' }, '?sample=cat&theme=dark')).toBe(
      '?theme=dark',
    );
    expect(queryFor({ from: 'paste' }, '')).toBe('');
  });

  it('is read back as it was written', () => {
    expect(sampleInQuery('?sample=alpine-landscape')).toBe('alpine-landscape');
    expect(sampleInQuery('?sample=')).toBe('');
    expect(sampleInQuery('?other=1')).toBeNull();
  });
});
