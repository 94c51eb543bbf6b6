'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { buttonClass } from '@/components/ui/Button';
import { languages, type Language } from '@/lib/content/languages';
// The page stands outside the layouts and gets no messages: it carries its few sentences itself.
import { failure as english } from '@/lib/content/messages/en/failure';
import { failure as vietnamese } from '@/lib/content/messages/vi/failure';
import { languageOfAddress, pathIn, publicFile } from '@/lib/content/paths';
import styles from './MessagePage.module.css';

const texts = { en: english.notFound, vi: vietnamese.notFound };

const noChanges = () => () => undefined;
const addressLanguage = (): Language => languageOfAddress(window.location.pathname) ?? 'en';

/**
 * An address that leads nowhere: says so in both languages, that of the address first, and links
 * the first page of each. One file serves every such address, so it reads the address itself.
 */
export function NotFoundPage() {
  const first = useSyncExternalStore(noChanges, addressLanguage, (): Language => 'en');
  const rest = languages.filter((language) => language !== first);

  useEffect(() => {
    document.documentElement.lang = first;
    document.title = document.title.replace(texts.en.title, texts[first].title);
  }, [first]);

  return (
    <main className={styles.page}>
      {[first, ...rest].map((language, index) => {
        const { title, text, home } = texts[language];
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={language} lang={language}>
            <Heading>{title}</Heading>
            <p>{text}</p>
            {/* A plain link: this page stands outside the router's layout. */}
            <a
              className={buttonClass('secondary')}
              href={publicFile(pathIn(language, '').slice(1))}
            >
              {home}
            </a>
          </section>
        );
      })}
    </main>
  );
}
