import type { ReactNode } from 'react';
import { fill } from '@/lib/format/text';
import styles from './AboutPage.module.css';

/** A part of the page that links can name: heading at the left, text at the right. */
export function Section(props: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const headingId = `${props.id}-heading`;
  return (
    <section id={props.id} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {props.heading}
      </h2>
      <div className={styles.content}>{props.children}</div>
    </section>
  );
}

/** A list of sentences, with the model card's numbers in them. */
export function Items(props: {
  readonly items: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}) {
  return (
    <ul className={styles.items}>
      {Object.entries(props.items).map(([key, text]) => (
        <li key={key}>{fill(text, props.words)}</li>
      ))}
    </ul>
  );
}
