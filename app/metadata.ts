import type { Metadata } from 'next';
import { languages, type Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { publicFile } from '@/lib/content/paths';

/** Icons and manifest, the same for every page. */
export const siteMetadata: Metadata = {
  icons: {
    icon: { url: publicFile('icon.svg'), type: 'image/svg+xml' },
    apple: publicFile('apple-touch-icon.png'),
  },
  manifest: publicFile('manifest.webmanifest'),
};

/** Open Graph names a language together with a country. */
const locales: Readonly<Record<Language, string>> = { en: 'en_US', vi: 'vi_VN' };

/**
 * Title and description of a page, for the tab and for whoever shares it. What carries an address
 * (alternates, share image) is written by `HeadLinks`.
 */
export function pageMetadata(
  language: Language,
  page: { readonly title: string; readonly description: string },
): Metadata {
  const { site } = messagesOf(language);
  const title = `${page.title} · ${site.name}`;
  return {
    title,
    description: page.description,
    openGraph: {
      type: 'website',
      siteName: site.name,
      title,
      description: page.description,
      locale: locales[language],
      alternateLocale: languages
        .filter((other) => other !== language)
        .map((other) => locales[other]),
    },
    twitter: { card: 'summary_large_image' },
  };
}
