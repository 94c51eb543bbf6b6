import Link from 'next/link';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { pathOfPage } from './pages';
import styles from './Footer.module.css';

/** Privacy in one line, licences, and the way to the page that says more. */
export function Footer({ language }: { readonly language: Language }) {
  const { footer } = messagesOf(language).shell;
  const about = pathIn(language, pathOfPage('about'));
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <p>
          {footer.privacy}{' '}
          <Link prefetch={false} href={`${about}#privacy`}>
            {footer.privacyLink}
          </Link>
        </p>
        <p>
          {footer.code} {footer.parts}{' '}
          <Link prefetch={false} href={`${about}#licences`}>
            {footer.licences}
          </Link>
        </p>
        <p>
          <Link prefetch={false} href={about}>
            {footer.aboutLink}
          </Link>
        </p>
      </div>
    </footer>
  );
}
