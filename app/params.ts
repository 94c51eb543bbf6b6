import { notFound } from 'next/navigation';
import { isLanguage, type Language } from '@/lib/content/languages';

/** What Next.js hands to a page under `app/[lang]`. */
export interface PageProps {
  readonly params: Promise<{ readonly lang: string }>;
}

/** The language in the address; any other first segment is a page that does not exist. */
export async function languageOf({ params }: PageProps): Promise<Language> {
  const { lang } = await params;
  return isLanguage(lang) ? lang : notFound();
}
