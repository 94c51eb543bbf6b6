import { describe, expect, it } from 'vitest';
import { languageOfAddress, pathIn, publicFile, samePathIn } from './paths';

describe('paths', () => {
  it('start with the language', () => {
    expect(pathIn('vi', 'about/')).toBe('/vi/about/');
    expect(pathIn('en', '')).toBe('/en/');
  });

  it.each([
    ['/en/', '/vi/'],
    ['/en', '/vi'],
    ['/en/classify/', '/vi/classify/'],
    ['/vi/classify/', '/vi/classify/'],
    ['/en/learn/relu6/', '/vi/learn/relu6/'],
    ['/en/en/', '/vi/en/'],
  ])('%s is %s in Vietnamese', (path, vietnamese) => {
    expect(samePathIn('vi', path)).toBe(vietnamese);
  });

  it('lead to the first page where the path has no language', () => {
    expect(samePathIn('vi', '/elsewhere/')).toBe('/vi/');
    expect(samePathIn('vi', '/')).toBe('/vi/');
  });

  it('tell the language of an address, also of one that leads nowhere', () => {
    expect(languageOfAddress('/vi/nothing/here')).toBe('vi');
    expect(languageOfAddress('/en')).toBe('en');
    expect(languageOfAddress('/video/')).toBeNull();
    expect(languageOfAddress('/')).toBeNull();
  });

  it('name public files from the root of the site', () => {
    expect(publicFile('samples/cat.jpg')).toBe('/samples/cat.jpg');
  });
});
