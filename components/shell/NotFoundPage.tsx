import { buttonClass } from '@/components/ui/Button';
import { languages } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn, publicFile } from '@/lib/content/paths';
import styles from './MessagePage.module.css';

/** An address that leads nowhere: says so in both languages and links the first page of each. */
export function NotFoundPage() {
  return (
    <main className={styles.page}>
      {languages.map((language, index) => {
        const { notFound } = messagesOf(language).failure;
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={language} lang={language}>
            <Heading>{notFound.title}</Heading>
            <p>{notFound.text}</p>
            {/* A plain link: this page stands outside the router's layout. */}
            <a
              className={buttonClass('secondary')}
              href={publicFile(pathIn(language, '').slice(1))}
            >
              {notFound.home}
            </a>
          </section>
        );
      })}
    </main>
  );
}
