import { FollowAddress } from '@/components/hooks/FollowAddress';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { Explorer } from './Explorer';
import styles from './Explorer.module.css';

/** Heading, lead, and the explorer with the words of one language. */
export function ExplorerPage({ language }: { readonly language: Language }) {
  const { explore, skylines, figure, parameter, link } = messagesOf(language);
  const words = { language, text: explore, skylines, frame: figure.frame, parameter, link };
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{explore.heading}</h1>
        <p className={styles.lead}>{explore.lead}</p>
      </header>
      <Explorer words={words} />
      <FollowAddress />
    </div>
  );
}
