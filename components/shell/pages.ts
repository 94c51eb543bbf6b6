/**
 * The pages of the site in the order of the navigation. A page is added by one line here, its
 * words in `messages.shell.pages`, and its route under `app/[lang]`.
 */
export const pages = [
  { id: 'home', path: '' },
  { id: 'learn', path: 'learn/' },
  { id: 'calculator', path: 'calculator/' },
  { id: 'explore', path: 'explore/' },
  { id: 'classify', path: 'classify/' },
  { id: 'about', path: 'about/' },
] as const;

export type PageId = (typeof pages)[number]['id'];

/** Path of a page below the language. */
export function pathOfPage(id: PageId): string {
  return pages.find((page) => page.id === id)?.path ?? '';
}
