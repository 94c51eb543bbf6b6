import { isLanguage, type Language } from './languages';

/** The sub-path the site is served under, '' at the root of a host; for files, not for links. */
export const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** A page's path in a language: `pathIn('vi', 'about/')` is /vi/about/. Links add the base path. */
export function pathIn(language: Language, page: string): string {
  return `/${language}/${page}`;
}

/** The same page in another language: the first segment is replaced, the rest is kept. */
export function samePathIn(language: Language, path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return isLanguage(first) ? `/${[language, ...rest].join('/')}` : pathIn(language, '');
}

/** The language an address begins with, below the sub-path of the site; null where it has none. */
export function languageOfAddress(pathname: string): Language | null {
  const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname;
  const [, first = ''] = path.split('/');
  return isLanguage(first) ? first : null;
}

/** The address of a file in `public`, under whatever sub-path the site is served. */
export function publicFile(name: string): string {
  return `${basePath}/${name}`;
}
