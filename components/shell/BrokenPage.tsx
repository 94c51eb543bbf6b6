'use client';

import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Language } from '@/lib/content/languages';
// A boundary renders in the client and gets no messages: it carries its few sentences itself.
import { failure as english } from '@/lib/content/messages/en/failure';
import { failure as vietnamese } from '@/lib/content/messages/vi/failure';
import styles from './MessagePage.module.css';

export interface BrokenPageProps {
  readonly language: Language;
  readonly error: Error;
  readonly reset: () => void;
}

/** Stands in for a page that threw: says so, offers to try again, keeps header and footer. */
export function BrokenPage({ language, error, reset }: BrokenPageProps) {
  const { broken } = { en: english, vi: vietnamese }[language];
  return (
    <div className={styles.page}>
      <h1>{broken.title}</h1>
      <p role="alert">{broken.text}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={reset}>
          {broken.again}
        </Button>
        <Button onClick={() => window.location.reload()}>{broken.reload}</Button>
      </div>
      <Disclosure summary={broken.details}>
        <code lang="en">{error.message}</code>
      </Disclosure>
    </div>
  );
}
