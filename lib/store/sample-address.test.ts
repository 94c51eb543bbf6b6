import { describe, expect, it } from 'vitest';
import type { PhotoOrigin } from './photo';
import { bindSampleToAddress, queryFor, sampleInQuery } from './sample-address';

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
    expect(sampleInQuery('?sample=')).toBeNull();
    expect(sampleInQuery('?other=1')).toBeNull();
  });
});

const sample = (name: string): PhotoOrigin => ({ from: 'sample', name });
const own: PhotoOrigin = { from: 'file', name: 'me.jpg' };

/** A page that opens samples at once, and knows "cat" and "rocket" only. */
function setUp(search: string, shown: PhotoOrigin | null = null) {
  const listeners = new Set<() => void>();
  const photos = { newest: shown, failed: false, opened: [] as string[] };
  const change = (changes: Partial<typeof photos>) => {
    Object.assign(photos, changes);
    listeners.forEach((listener) => listener());
  };
  const bar = { path: '/en/classify/', search };
  const binding = bindSampleToAddress(
    {
      newest: () => photos.newest,
      failed: () => photos.failed,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      open: (name) => photos.opened.push(name),
      clear: () => change({ newest: null }),
      sampleFor: (name) => (['cat', 'rocket'].includes(name) ? name : 'cat'),
    },
    {
      path: () => bar.path,
      search: () => bar.search,
      replaceSearch: (next) => (bar.search = next),
    },
  );
  const goTo = (next: string) => {
    bar.search = next;
    binding.follow();
  };
  return { photos, change, bar, binding, goTo, listeners };
}

describe('photo and address', () => {
  it('start with what the address names, else with the photo at hand', () => {
    expect(setUp('?sample=cat').photos.opened).toEqual(['cat']);
    expect(setUp('?sample=cat', sample('rocket')).photos.opened).toEqual(['cat']);
    expect(setUp('?sample=cat', sample('cat')).photos.opened).toEqual([]);
    const kept = setUp('', sample('rocket'));
    expect([kept.photos.opened, kept.bar.search]).toEqual([[], '?sample=rocket']);
  });

  it('does not write the photo before into the address that asks for another', () => {
    const { bar, change } = setUp('?sample=cat', sample('rocket'));
    expect(bar.search).toBe('?sample=cat');
    change({ newest: sample('cat') });
    expect(bar.search).toBe('?sample=cat');
  });

  it('move together when the reader chooses', () => {
    const { bar, change } = setUp('');
    change({ newest: sample('cat') });
    expect(bar.search).toBe('?sample=cat');
    change({ newest: own });
    expect(bar.search).toBe('');
  });

  it('move together when the reader goes back and forward', () => {
    const { photos, change, bar, goTo } = setUp('', sample('cat'));
    goTo('?sample=rocket');
    expect(photos.opened).toEqual(['rocket']);
    change({ newest: sample('rocket') });
    expect(bar.search).toBe('?sample=rocket');
    goTo('?sample=cat');
    expect(photos.opened).toEqual(['rocket', 'cat']);
  });

  it('show no sample at an address without one, but leave one’s own photo alone', () => {
    const first = setUp('?sample=cat', sample('cat'));
    first.goTo('');
    expect(first.photos.newest).toBeNull();
    const second = setUp('', own);
    second.goTo('?theme=dark');
    expect(second.photos.newest).toBe(own);
  });

  it('agree again when a sample could not be fetched', () => {
    const { bar, change, goTo } = setUp('?sample=cat', sample('cat'));
    goTo('?sample=rocket');
    change({ failed: true });
    expect(bar.search).toBe('?sample=cat');
  });

  it('leave a name that no sample has until another photo is chosen', () => {
    const { photos, bar, change } = setUp('?sample=zebra');
    expect(photos.opened).toEqual(['cat']);
    change({ newest: sample('cat') });
    expect(bar.search).toBe('?sample=zebra');
    change({ newest: sample('rocket') });
    expect(bar.search).toBe('?sample=rocket');
  });

  it('neither reads nor writes the address of another page, and end with the page', () => {
    const { photos, bar, change, goTo, binding, listeners } = setUp('', sample('cat'));
    bar.path = '/en/about/';
    goTo('');
    change({ newest: sample('rocket') });
    expect([photos.newest, bar.search]).toEqual([sample('rocket'), '']);
    binding.stop();
    expect(listeners.size).toBe(0);
  });
});
