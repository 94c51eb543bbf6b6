/** The languages of the site; each is the first segment of every path. */
export const languages = ['en', 'vi'] as const;

export type Language = (typeof languages)[number];

/** Each language's name in itself, as the language switch writes it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
};

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}
