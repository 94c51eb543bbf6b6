// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import type { Language } from '@/lib/content/languages';
import { defaultsOf } from '@/lib/store/codec';
import { currentPhotoStore } from '@/lib/store/current-photo';
import { calculatorStore, calculatorTable, networkStore, networkTable } from '@/lib/store/settings';
import { mount } from '@/tests/support/mount';
import { Carried } from './Carried';

const shown = vi.hoisted(() => ({ path: '/en/' }));
vi.mock('next/navigation', () => ({ usePathname: () => shown.path }));

beforeEach(() => {
  calculatorStore.setState(defaultsOf(calculatorTable), true);
  networkStore.setState(defaultsOf(networkTable), true);
  currentPhotoStore.setState({ photo: null });
});

/** Next writes the final slash of a path only in a build with it. */
function linksOn(path: string, language: Language = 'en') {
  shown.path = path;
  const { carried, pages } = messagesOf(language).shell;
  const { container } = mount(<Carried language={language} texts={{ ...carried, pages }} />);
  return () =>
    [...container.querySelectorAll('a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
}

describe('what is carried from page to page', () => {
  it('is nothing on a first visit', () => {
    expect(linksOn('/en/learn/')()).toEqual([]);
  });

  it('is the convolution, with a link that has its numbers', () => {
    calculatorStore.setState({ n: 14, ncPrime: 32 });
    expect(linksOn('/en/learn/')()).toEqual([
      ['Calculator: n = 14, f = 3, nc = 3, nc′ = 32', '/en/calculator?n=14&ncp=32'],
    ]);
  });

  it('is the network, written as the language writes numbers', () => {
    networkStore.setState({ family: 'v2', alpha: 0.5, resolution: 160 });
    expect(linksOn('/vi/about/', 'vi')()).toEqual([
      ['Khám phá mạng: V2, α = 0,5, n = 160, t = 6', '/vi/explore?net=v2&alpha=0.5&size=160'],
    ]);
  });

  it('is the photo, under the name of its file', () => {
    const links = linksOn('/en/');
    const photo = { url: 'blob:cat', origin: { from: 'file', name: 'cat.jpg' } } as const;
    act(() => currentPhotoStore.setState({ photo }));
    expect(links()).toEqual([['Try a photo: cat.jpg', '/en/classify']]);
  });

  it('is left out on the page that it belongs to', () => {
    calculatorStore.setState({ n: 14 });
    networkStore.setState({ family: 'v2' });
    expect(linksOn('/en/calculator/')().map(([, href]) => href)).toEqual(['/en/explore?net=v2']);
    expect(linksOn('/en/explore/')().map(([, href]) => href)).toEqual(['/en/calculator?n=14']);
  });
});
