import Link from 'next/link';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { fill } from '@/lib/format/text';
import packageFile from '../../package.json';
import styles from './LessonEnding.module.css';

const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** What may be done with the lesson, and how to name it. */
export function LessonEnding({ language }: { readonly language: Language }) {
  const { lesson, site } = messagesOf(language);
  const texts = lesson.ending;
  return (
    <footer className={styles.ending}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p>
        {texts.licence}{' '}
        <a href={licenceAddress} rel="license">
          {texts.licenceName}
        </a>
        . {texts.meaning}
      </p>
      <p>
        <strong>{texts.citeLead}</strong>{' '}
        {fill(texts.citation, { site: site.name, version: packageFile.version })}{' '}
        <Link prefetch={false} href={`${pathIn(language, 'about/')}#cite`}>
          {texts.bibtex}
        </Link>
      </p>
    </footer>
  );
}
