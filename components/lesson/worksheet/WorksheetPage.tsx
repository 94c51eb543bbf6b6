import Link from 'next/link';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { ForClass } from './ForClass';
import { Worksheet } from './Worksheet';
import styles from './Worksheet.module.css';

/** A sheet of exercises to print, with numbers that the seed in the link decides. */
export function WorksheetPage({ language }: { readonly language: Language }) {
  const { lesson, link } = messagesOf(language);
  const texts = lesson.worksheetPage;
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        <p>
          <Link prefetch={false} href={pathIn(language, 'learn/')}>
            {texts.backToLesson}
          </Link>
        </p>
        <p>
          <a href="#worksheet-for-class">{texts.forClass.heading}</a>
        </p>
      </header>
      <Worksheet language={language} texts={texts} linkTexts={link} />
      <ForClass language={language} texts={texts.forClass} />
    </div>
  );
}
