import { LinkButton } from '@/components/ui/LinkButton';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { OnePosition } from './OnePosition';
import styles from './HomePage.module.css';

/** What this is, in one sentence and one picture, and the doors to the rest. */
export function HomePage({ language }: { readonly language: Language }) {
  const { home } = messagesOf(language);
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <div className={styles.opening}>
          <h1 className={styles.title}>{home.title}</h1>
          <p className={styles.lead}>{home.lead}</p>
          <p className={styles.doors}>
            <LinkButton look="primary" icon="photo" href={pathIn(language, 'classify/')}>
              {home.tryPhoto}
            </LinkButton>
            <LinkButton look="secondary" href={pathIn(language, 'about/')}>
              {home.about}
            </LinkButton>
          </p>
        </div>
        <OnePosition language={language} />
      </div>
    </div>
  );
}
